using System.Globalization;
using System.Text;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// Limits the total size of the texts of a field. The texts become literals in one source file, which is held in memory
/// as a string while it is generated. The first text that exceeds the limit is reported, and dropped together with all
/// later texts of the field.
/// </summary>
/// <param name="diagnostics">Collects diagnostics.</param>
/// <param name="maxBytes">The maximum total size of the texts of a field, in bytes of UTF-8.</param>
internal sealed class TextCapacity(DiagnosticList diagnostics, int maxBytes)
{
    /// <summary>Drops the texts that exceed the limit, in the order in which records were read.</summary>
    public void Check(RecordTables tables)
    {
        foreach (RecordTable table in tables.All)
        {
            // Keys and aliases are limited by TableCapacity instead.
            foreach (TextualField field in table.Shape.Fields.OfType<TextualField>().Where(field => !field.HoldsNames))
                Check(table, field);
        }
    }

    private void Check(RecordTable table, FieldShape field)
    {
        long bytes = 0;
        bool isFull = false;
        foreach (PendingRecord record in table.Records)
        {
            bytes += isFull ? 0 : BytesOf(record.Values[field.Index]);
            if (!isFull && bytes > maxBytes)
            {
                isFull = true;
                diagnostics.Add(
                    DiagnosticCatalogue.TooMuchText,
                    record.Path,
                    record.Span,
                    field.Name,
                    table.Shape.Name,
                    Written(maxBytes)
                );
            }

            if (isFull)
                record.Values[field.Index] = default;
        }

        if (isFull || bytes <= TableCapacity.NearlyAll(maxBytes))
            return;
        PendingRecord last = table.Records[table.Records.Count - 1];
        diagnostics.Add(
            DiagnosticCatalogue.NearlyTooMuchText,
            last.Path,
            last.Span,
            field.Name,
            table.Shape.Name,
            Written((int)bytes),
            Written(maxBytes)
        );
    }

    private static long BytesOf(FieldValue value)
    {
        long bytes = Encoding.UTF8.GetByteCount(value.Text);
        foreach (string text in value.Texts)
            bytes += Encoding.UTF8.GetByteCount(text);
        return bytes;
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
