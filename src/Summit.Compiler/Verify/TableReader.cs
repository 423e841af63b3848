using System.Buffers.Binary;
using System.Globalization;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>Reads the elements of a stored table, with bounds checks.</summary>
/// <param name="record">The name of the record type.</param>
/// <param name="className">The name of the emitted class.</param>
/// <param name="table">The description of the table.</param>
/// <param name="bits">The width of an element, in bits.</param>
/// <param name="pages">The bytes of each page.</param>
internal sealed class TableReader(string record, string className, StoredTable table, int bits, byte[][] pages)
{
    private const int WordBits = 64;

    private readonly long[] _counts = new long[pages.Length];

    /// <summary>The description of the table.</summary>
    public StoredTable Table => table;

    /// <summary>The width of an element, in bits.</summary>
    public int Bits => bits;

    /// <summary>The number of pages.</summary>
    public int PageCount => pages.Length;

    /// <summary>The size of all pages, in bytes.</summary>
    public long ByteCount => pages.Sum(static page => (long)page.Length);

    /// <summary>The number of elements without padding, over the pages that <see cref="EndsAt"/> has checked.</summary>
    public long Count => _counts.Sum();

    /// <summary>Returns the size of a page, in bytes.</summary>
    public long PageBytes(int page) => pages[page].Length;

    /// <summary>Returns the number of elements of a page, including padding.</summary>
    public long PageElements(int page) => PageBytes(page) * 8 / bits;

    /// <summary>The element at an index of a table with a single page.</summary>
    public ulong this[long index] => At(0, index);

    /// <summary>Returns the element at an index of a page.</summary>
    /// <exception cref="DamagedDataException">The page does not have the element.</exception>
    public ulong At(int page, long index)
    {
        if (page < 0 || page >= pages.Length)
            throw Failure($"a page below {Number(pages.Length)}", $"page {Number(page)}");
        byte[] bytes = pages[page];
        long bit = index * bits;
        if (index < 0 || bit + bits > bytes.Length * 8L)
            throw Failure(
                page,
                index,
                "an element within the page",
                $"the end of the page after {Number(bytes.Length)} bytes"
            );
        int at = (int)(bit >> 3);
        int shift = (int)(bit & 7);
        ulong value = Word(bytes, at) >> shift;
        if (shift + bits > WordBits)
            value |= (ulong)bytes[at + sizeof(ulong)] << (WordBits - shift);
        return bits == WordBits ? value : value & ((1UL << bits) - 1);
    }

    /// <summary>
    /// Returns the bytes from <paramref name="start"/> to <paramref name="end"/> of a page whose elements are bytes.
    /// </summary>
    /// <exception cref="DamagedDataException">The page does not have the bytes.</exception>
    public byte[] Slice(int page, long start, long end)
    {
        if (page < 0 || page >= pages.Length || start < 0 || end < start || end > pages[page].Length)
            throw Failure(page, start, "bytes within the page", $"bytes {Number(start)} to {Number(end)}");
        return pages[page].AsSpan((int)start, (int)(end - start)).ToArray();
    }

    /// <summary>
    /// Checks that a page has <paramref name="count"/> elements and its padding, and only zeros after the last element.
    /// </summary>
    /// <exception cref="DamagedDataException">The page is shorter or longer, or a bit after the last element is
    /// set.</exception>
    public void EndsAt(int page, long count)
    {
        if (page >= pages.Length)
            throw Failure($"{Number(page + 1)} pages or more", $"{Number(pages.Length)} pages");
        long expected = ByteCountOf(count);
        if (pages[page].Length != expected)
            throw Failure(
                page,
                null,
                $"{Number(expected)} bytes for {Number(count)} elements",
                $"{Number(pages[page].Length)} bytes"
            );
        for (long bit = count * bits; bit < expected * 8; bit += 8 - (bit & 7))
        {
            if (pages[page][bit >> 3] >> (int)(bit & 7) != 0)
                throw Failure(
                    page,
                    bit / bits,
                    "zeros after the last element",
                    $"the byte {Number(pages[page][bit >> 3])} at offset {Number(bit >> 3)}"
                );
        }

        _counts[page] = count;
    }

    /// <summary>Checks that the table has <paramref name="count"/> pages.</summary>
    /// <exception cref="DamagedDataException">The table has more or fewer pages.</exception>
    public void HasPages(int count)
    {
        if (pages.Length != count)
            throw Failure($"{Number(count)} pages", $"{Number(pages.Length)} pages");
    }

    /// <summary>
    /// Returns the elements of a table with a single page, and checks that there are <paramref name="count"/> of them.
    /// </summary>
    /// <exception cref="DamagedDataException">The table has more or fewer elements, an element is above
    /// <see cref="int.MaxValue"/>, or the elements are wider than necessary.</exception>
    public int[] Integers(long count)
    {
        EndsAt(0, count);
        var elements = new int[count];
        for (int i = 0; i < elements.Length; i++)
        {
            ulong element = At(0, i);
            if (element > int.MaxValue)
                throw Failure(i, $"a number up to {Number(int.MaxValue)}", element);
            elements[i] = (int)element;
        }

        IsNarrowest(elements.Length == 0 ? 0 : (ulong)elements.Max());
        return elements;
    }

    /// <summary>
    /// Returns the elements of a table with a single page, and checks that there are <paramref name="count"/> of them.
    /// </summary>
    /// <exception cref="DamagedDataException">The table has more or fewer elements, or they are wider than
    /// necessary.</exception>
    public ulong[] Words(long count)
    {
        EndsAt(0, count);
        var elements = new ulong[count];
        for (int i = 0; i < elements.Length; i++)
            elements[i] = At(0, i);
        IsNarrowest(elements.Length == 0 ? 0 : elements.Max());
        return elements;
    }

    /// <summary>Checks that the element width is the narrowest that holds <paramref name="highest"/>.</summary>
    /// <exception cref="DamagedDataException">The elements are wider or narrower.</exception>
    public void IsNarrowest(ulong highest)
    {
        if (
            table.HasBits
            && (highest > int.MaxValue && table.Width == ElementWidth.Packed ? WordBits : table.BitsFor(highest))
                is var expected
            && expected != bits
        )
            throw Failure(
                $"elements of {Number(expected)} bits, the narrowest that hold {highest.ToString(CultureInfo.InvariantCulture)}",
                $"elements of {Number(bits)} bits"
            );
    }

    /// <summary>Checks that an element of a table with a single page has the expected value.</summary>
    /// <exception cref="DamagedDataException">The element has a different value.</exception>
    public void Is(long element, long expected, long found)
    {
        if (expected != found)
            throw Failure(0, element, Number(expected), Number(found));
    }

    /// <summary>Returns an exception for a broken invariant of the table.</summary>
    public DamagedDataException Failure(string expected, string found) =>
        new(new VerifyFinding(record, className, table.Name, null, null, expected, found));

    /// <summary>Returns an exception for a broken invariant of an element of a table with a single page.</summary>
    public DamagedDataException Failure(long element, string expected, ulong found) =>
        Failure(0, element, expected, found.ToString(CultureInfo.InvariantCulture));

    /// <summary>Returns an exception for a broken invariant of an element.</summary>
    public DamagedDataException Failure(int page, long? element, string expected, string found) =>
        new(new VerifyFinding(record, className, table.Name, table.IsPaged ? page : null, element, expected, found));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static ulong Word(byte[] bytes, int at)
    {
        if (at + sizeof(ulong) <= bytes.Length)
            return BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(at));
        ulong word = 0;
        for (int i = bytes.Length - 1; i >= at; i--)
            word = (word << 8) | bytes[i];
        return word;
    }

    private long ByteCountOf(long count) =>
        table.Width switch
        {
            ElementWidth.Utf8 => count + table.Padding,
            ElementWidth.Packed => ((count * bits / WordBits) + 2) * sizeof(ulong),
            _ => (((count + table.Padding) * bits) + WordBits - 1) / WordBits * sizeof(ulong),
        };
}
