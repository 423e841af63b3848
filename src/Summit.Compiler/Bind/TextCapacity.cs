using System.Globalization;
using System.Text;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// The room that there is for the texts of a field: they become literals of one source file, which is a string while it is made. A
/// text that finds none is left out, and so are those behind it; the first is reported.
/// </summary>
/// <param name="diagnostics">Takes what finds no room, and what has nearly none left.</param>
/// <param name="mostBytes">The most bytes of UTF-8 that the texts of a field may have.</param>
internal sealed class TextCapacity(DiagnosticList diagnostics, int mostBytes)
{
    /// <summary>Leaves out what finds no room in the tables, in the order in which records were read.</summary>
    public void Check(RecordTables tables)
    {
        foreach (RecordTable table in tables.All)
        {
            // Keys and aliases have a room of their own.
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
            if (!isFull && bytes > mostBytes)
            {
                isFull = true;
                diagnostics.Add(DiagnosticCatalogue.TooMuchText, record.Path, record.Span, field.Name, table.Shape.Name, Written(mostBytes));
            }

            if (isFull) record.Values[field.Index] = default;
        }

        if (isFull || bytes <= TableCapacity.NearlyAll(mostBytes)) return;
        PendingRecord last = table.Records[table.Records.Count - 1];
        diagnostics.Add(DiagnosticCatalogue.NearlyTooMuchText, last.Path, last.Span, field.Name, table.Shape.Name, Written((int)bytes), Written(mostBytes));
    }

    private static long BytesOf(FieldValue value)
    {
        long bytes = Encoding.UTF8.GetByteCount(value.Text);
        foreach (string text in value.Texts) bytes += Encoding.UTF8.GetByteCount(text);
        return bytes;
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
