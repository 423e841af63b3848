using System.Globalization;
using System.Text;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Tables;

namespace Summit.Compiler.Bind;

/// <summary>
/// The room that the layout of tables leaves for records and their names. What finds none is reported and dropped: a table
/// that is full once, as the rest would be no news.
/// </summary>
/// <param name="diagnostics">Takes what finds no room.</param>
/// <param name="mostRecords">The most records of a table.</param>
/// <param name="mostNameBytes">The most bytes of its keys and aliases.</param>
internal sealed class TableRoom(DiagnosticList diagnostics, int mostRecords, int mostNameBytes)
{
    private readonly HashSet<(RecordTable Table, DiagnosticInfo Info)> _reported = [];

    /// <summary>True where there is room for one record more.</summary>
    public bool HasRecord(RecordTable table, string path, SourceSpan span)
    {
        if (table.Records.Count < mostRecords) return true;
        ReportOnce(DiagnosticCatalogue.TooManyRecords, table, path, span, table.Shape.Name, Written(mostRecords));
        return false;
    }

    /// <summary>Takes room for a key or an alias; false where there is none.</summary>
    public bool TryTakeName(RecordTable table, string name, string path, SourceSpan span)
    {
        int bytes = Encoding.UTF8.GetByteCount(name);
        if (bytes > TableLayout.LongestName)
        {
            table.IsIncomplete = true;
            diagnostics.Add(DiagnosticCatalogue.NameTooLong, path, span, name, Written(bytes), Written(TableLayout.LongestName));
            return false;
        }

        if (bytes > mostNameBytes - table.NameBytes)
        {
            ReportOnce(DiagnosticCatalogue.TooManyNames, table, path, span, name, table.Shape.Name, Written(mostNameBytes));
            return false;
        }

        table.NameBytes += bytes;
        return true;
    }

    private void ReportOnce(DiagnosticInfo info, RecordTable table, string path, SourceSpan span, params string[] arguments)
    {
        table.IsIncomplete = true;
        if (_reported.Add((table, info))) diagnostics.Add(info, path, span, arguments);
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
