using System.Globalization;
using System.Text;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Paths;
using Summit.Layout;

namespace Summit.Compiler.Bind;

/// <summary>
/// Tracks the capacity of tables for records and names. Records and names that exceed the capacity are dropped. Each
/// full table is reported once.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
/// <param name="capacity">The capacity of the tables.</param>
internal sealed class TableCapacity(DiagnosticList diagnostics, CorpusCapacity capacity)
{
    private readonly HashSet<(RecordTable Table, DiagnosticInfo Info)> _reported = [];

    /// <summary>Returns true if the table has capacity for one more record; otherwise reports it.</summary>
    public bool HasRecord(RecordTable table, string path, SourceSpan span)
    {
        if (table.Records.Count < capacity.MaxRecords)
            return true;
        ReportOnce(
            DiagnosticCatalogue.TooManyRecords,
            table,
            path,
            span,
            table.Shape.Name,
            Written(capacity.MaxRecords)
        );
        return false;
    }

    /// <summary>
    /// Reserves capacity for a key or an alias. Returns false if the name is too long or no capacity is left.
    /// </summary>
    public bool TryTakeName(RecordTable table, string name, string path, SourceSpan span)
    {
        int bytes = Encoding.UTF8.GetByteCount(name);
        if (table.Key is { IsFolded: true })
            bytes = Math.Max(bytes, FoldedText.Utf8(name).Length);
        if (bytes > KeySlotLayout.MaxNameBytes)
        {
            table.IsIncomplete = true;
            string longest = Written(KeySlotLayout.MaxNameBytes);
            diagnostics.Add(DiagnosticCatalogue.NameTooLong, path, span, name, Written(bytes), longest);
            return false;
        }

        if (bytes > capacity.MaxNameBytes - table.NameBytes)
        {
            string max = Written(capacity.MaxNameBytes);
            ReportOnce(DiagnosticCatalogue.TooManyNames, table, path, span, name, table.Shape.Name, max);
            return false;
        }

        table.NameBytes += bytes;
        return true;
    }

    /// <summary>
    /// Warns about tables that are nearly full, before they break the build. Also warns about tables with too many
    /// records for the records to be members of their type.
    /// </summary>
    public void ReportNearlyFull(RecordTables tables)
    {
        foreach (RecordTable table in tables.All)
        {
            if (table.Shape.IsWellKnown && table.Records.Count > capacity.MaxWellKnown)
                ReportAtLast(DiagnosticCatalogue.NotWellKnown, table, table.Records.Count, capacity.MaxWellKnown);
            if (table.Records.Count > NearlyAll(capacity.MaxRecords))
                ReportNearlyFull(
                    DiagnosticCatalogue.NearlyTooManyRecords,
                    DiagnosticCatalogue.TooManyRecords,
                    table,
                    table.Records.Count,
                    capacity.MaxRecords
                );
            if (table.NameBytes > NearlyAll(capacity.MaxNameBytes))
                ReportNearlyFull(
                    DiagnosticCatalogue.NearlyTooManyNames,
                    DiagnosticCatalogue.TooManyNames,
                    table,
                    table.NameBytes,
                    capacity.MaxNameBytes
                );
        }
    }

    /// <summary>
    /// Returns the part of a capacity that can be used without a warning: seven eighths of <paramref name="max"/>.
    /// </summary>
    public static int NearlyAll(int max) => max - (max / 8);

    private void ReportNearlyFull(DiagnosticInfo info, DiagnosticInfo full, RecordTable table, int taken, int max)
    {
        if (table.Records.Count > 0 && !_reported.Contains((table, full)))
            ReportAtLast(info, table, taken, max);
    }

    private void ReportAtLast(DiagnosticInfo info, RecordTable table, int taken, int max)
    {
        PendingRecord last = table.Records[table.Records.Count - 1];
        diagnostics.Add(info, last.Path, last.Span, table.Shape.Name, Written(taken), Written(max));
    }

    private void ReportOnce(
        DiagnosticInfo info,
        RecordTable table,
        string path,
        SourceSpan span,
        params string[] arguments
    )
    {
        table.IsIncomplete = true;
        if (_reported.Add((table, info)))
            diagnostics.Add(info, path, span, arguments);
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
