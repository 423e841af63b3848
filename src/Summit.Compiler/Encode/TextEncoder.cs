using System.Text;
using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>Encodes texts as concatenated UTF-8. An unpaired surrogate becomes U+FFFD.</summary>
internal static class TextEncoder
{
    /// <summary>
    /// The target size of a page, in bytes. The C# compiler handles two literals of half a megabyte faster than one of
    /// a megabyte.
    /// </summary>
    private const int PageBytes = 1 << 20;

    /// <summary>The page shift of a column with a single page.</summary>
    private const int OnePage = 31;

    /// <summary>Encodes one text per row, in as many pages as the total size requires.</summary>
    public static TextColumn Column(string field, IReadOnlyList<string> rows)
    {
        int shift = PageShift(rows);
        int pageRows = shift == OnePage ? rows.Count : 1 << shift;
        var utf8 = new List<byte[]>();
        var offsets = new List<ulong[]>();
        for (int first = 0; first < rows.Count; first += pageRows)
        {
            int count = Math.Min(pageRows, rows.Count - first);
            utf8.Add(Utf8(rows, first, count));
            offsets.Add(Offsets(rows, first, count));
        }

        NumberData[] numbers = shift == OnePage ? [] : [new NumberData(ColumnTables.PageShift, shift)];
        return new TextColumn(field, Data(numbers, utf8, offsets), rows.Count);
    }

    /// <summary>
    /// Encodes one key per row on a single page, followed by the aliases, which belong to the same key table.
    /// </summary>
    public static TextColumn KeyColumn(string field, IReadOnlyList<string> rows, IReadOnlyList<string> aliases)
    {
        byte[] names = [.. Utf8(rows, 0, rows.Count), .. Utf8(aliases, 0, aliases.Count)];
        return new TextColumn(field, Data([], [names], [Offsets(rows, 0, rows.Count)]), rows.Count);
    }

    /// <summary>
    /// Encodes the items of lists of texts on a single page, together with the start of the list of each row.
    /// </summary>
    public static TextListColumn ListColumn(string field, TableData starts, string[] items)
    {
        StoredData texts = Data([], [Utf8(items, 0, items.Length)], [Offsets(items, 0, items.Length)]);
        return new TextListColumn(
            field,
            texts with
            {
                Tables = new EquatableArray<TableData>([.. texts.Tables, starts]),
            },
            items.Length
        );
    }

    private static StoredData Data(NumberData[] numbers, IReadOnlyList<byte[]> utf8, IReadOnlyList<ulong[]> offsets) =>
        new(
            new EquatableArray<NumberData>(numbers),
            new EquatableArray<TableData>([
                TableBytes.Utf8(ColumnTables.Utf8Bytes, utf8),
                TableBytes.Of(ColumnTables.Offsets, offsets),
            ])
        );

    private static byte[] Utf8(IReadOnlyList<string> texts, int first, int count)
    {
        int length = 0;
        for (int i = first; i < first + count; i++)
            length += Encoding.UTF8.GetByteCount(texts[i]);
        var utf8 = new byte[length];
        for (int i = first, offset = 0; i < first + count; i++)
            offset += Encoding.UTF8.GetBytes(texts[i], 0, texts[i].Length, utf8, offset);
        return utf8;
    }

    private static ulong[] Offsets(IReadOnlyList<string> texts, int first, int count)
    {
        var offsets = new ulong[count + 1];
        for (int i = 0; i < count; i++)
            offsets[i + 1] = offsets[i] + (ulong)Encoding.UTF8.GetByteCount(texts[first + i]);
        return offsets;
    }

    /// <summary>
    /// Returns log2 of the number of rows of a page: the largest power of two whose rows fit a page on average.
    /// </summary>
    private static int PageShift(IReadOnlyList<string> rows)
    {
        long total = 0;
        foreach (string text in rows)
            total += text.Length;
        if (total <= PageBytes)
            return OnePage;

        int shift = 0;
        while ((total << (shift + 1)) / rows.Count <= PageBytes)
            shift++;
        return shift;
    }
}
