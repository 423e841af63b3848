using System.Buffers.Binary;
using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>
/// Encodes the elements of a stored table as bytes, with the element width that the description of the table
/// prescribes. No other class chooses a width.
/// </summary>
internal static class TableBytes
{
    private const int WordBits = 64;

    /// <summary>
    /// Returns a table of UTF-8 text, one array of bytes per page, and adds the padding of the table to each page.
    /// </summary>
    public static TableData Utf8(StoredTable table, IReadOnlyList<byte[]> pages) =>
        new(
            table,
            8,
            pages.Sum(page => page.Length),
            new EquatableArray<EquatableArray<byte>>([
                .. pages.Select(page => new EquatableArray<byte>([.. page, .. new byte[table.Padding]])),
            ])
        );

    /// <inheritdoc cref="Of(StoredTable, IReadOnlyList{ulong[]})"/>
    public static TableData Of(StoredTable table, ulong[] elements) => Of(table, [elements]);

    /// <inheritdoc cref="Of(StoredTable, IReadOnlyList{ulong[]})"/>
    public static TableData Of(StoredTable table, int[] elements) => Of(table, [Widen(elements)]);

    /// <inheritdoc cref="Of(StoredTable, IReadOnlyList{ulong[]})"/>
    public static TableData Of(StoredTable table, uint[] elements) =>
        Of(table, [Array.ConvertAll(elements, static element => (ulong)element)]);

    /// <inheritdoc cref="Of(StoredTable, IReadOnlyList{ulong[]})"/>
    public static TableData Of(StoredTable table, ReadOnlySpan<ushort> elements) =>
        Of(table, [Array.ConvertAll(elements.ToArray(), static element => (ulong)element)]);

    /// <inheritdoc cref="Of(StoredTable, IReadOnlyList{ulong[]})"/>
    public static TableData Of(StoredTable table, byte[] elements) =>
        Of(table, [Array.ConvertAll(elements, static element => (ulong)element)]);

    /// <summary>
    /// Returns a table of numbers. All pages have the same element width, the narrowest that holds every element.
    /// </summary>
    /// <exception cref="InvalidOperationException">An element is too large for the table.</exception>
    public static TableData Of(StoredTable table, IReadOnlyList<ulong[]> pages)
    {
        int bits = table.BitsFor(pages.Select(static page => page.Length == 0 ? 0 : page.Max()).DefaultIfEmpty().Max());
        return new TableData(
            table,
            bits,
            pages.Sum(static page => page.Length),
            new EquatableArray<EquatableArray<byte>>([
                .. pages.Select(page => new EquatableArray<byte>(Write(table, page, bits))),
            ])
        );
    }

    /// <summary>Converts offsets, rows or indexes to words.</summary>
    /// <exception cref="OverflowException">An element is negative.</exception>
    public static ulong[] Widen(int[] elements) =>
        Array.ConvertAll(elements, static element => (ulong)checked((uint)element));

    private static byte[] Write(StoredTable table, ulong[] elements, int bits)
    {
        var words = new ulong[WordCount(table, elements.Length, bits)];
        for (int i = 0; i < elements.Length; i++)
        {
            long bit = (long)i * bits;
            int shift = (int)(bit & (WordBits - 1));
            words[bit / WordBits] |= elements[i] << shift;
            if (shift + bits > WordBits)
                words[(bit / WordBits) + 1] |= elements[i] >> (WordBits - shift);
        }

        var bytes = new byte[words.Length * sizeof(ulong)];
        for (int i = 0; i < words.Length; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong)), words[i]);
        return bytes;
    }

    private static long WordCount(StoredTable table, int count, int bits) =>
        table.Width == ElementWidth.Packed
            ? ((long)count * bits / WordBits) + 2
            : (((long)(count + table.Padding) * bits) + WordBits - 1) / WordBits;
}
