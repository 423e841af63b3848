using System.Text;

namespace Summit.Compiler.Encode;

/// <summary>
/// Lays texts out end to end. Their UTF-8 is what a C# literal can hold: half of a surrogate pair becomes U+FFFD.
/// </summary>
internal static class TextEncoder
{
    /// <summary>The most bytes that a page should have: a C# literal over a megabyte costs more to compile than two of half.</summary>
    private const int PageBytes = 1 << 20;

    /// <summary>The page shift of a column that is not split.</summary>
    private const int OnePage = 31;

    /// <summary>Encodes a text a row, in as many pages as its size asks for.</summary>
    public static TextColumn Column(string field, IReadOnlyList<string> rows)
    {
        int shift = PageShift(rows);
        var pages = new List<TextPage>();
        for (int first = 0; first < rows.Count; first += RowsOfPage(shift, rows.Count))
            pages.Add(Page(rows, first, Math.Min(RowsOfPage(shift, rows.Count), rows.Count - first)));
        return new TextColumn(field, shift, new EquatableArray<TextPage>([.. pages]), rows.Count);
    }

    /// <summary>
    /// Encodes the keys of a table, a row each. They stay on one page, and the aliases, which belong to the same key table,
    /// lie behind them.
    /// </summary>
    public static TextColumn KeyColumn(string field, IReadOnlyList<string> rows, IReadOnlyList<string> aliases)
    {
        TextPage page = Page(rows, 0, rows.Count);
        TextPage behind = Page(aliases, 0, aliases.Count);
        byte[] names = [.. page.Utf8.AsSpan(), .. behind.Utf8.AsSpan()];
        return new TextColumn(
            field,
            OnePage,
            new EquatableArray<TextPage>([page with { Utf8 = new EquatableArray<byte>(names) }]),
            rows.Count);
    }

    /// <summary>Encodes <paramref name="count"/> texts from <paramref name="first"/> on as one page.</summary>
    public static TextPage Page(IReadOnlyList<string> texts, int first, int count)
    {
        var offsets = new int[count + 1];
        for (int i = 0; i < count; i++)
            offsets[i + 1] = offsets[i] + Encoding.UTF8.GetByteCount(texts[first + i]);
        var utf8 = new byte[offsets[count]];
        for (int i = 0; i < count; i++)
            Encoding.UTF8.GetBytes(texts[first + i], 0, texts[first + i].Length, utf8, offsets[i]);
        return new TextPage(new EquatableArray<byte>(utf8), Packing.Offsets(offsets));
    }

    private static int RowsOfPage(int shift, int rowCount) => shift == OnePage ? rowCount : 1 << shift;

    /// <summary>The largest power of two of rows that fill a page on average.</summary>
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
