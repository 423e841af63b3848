using System.Globalization;

namespace Summit.Compiler.Verify;

/// <summary>Reads consecutive elements of a page.</summary>
/// <param name="table">The table.</param>
/// <param name="page">The page.</param>
/// <param name="start">The index of the first element in the page.</param>
internal sealed class ElementRun(TableReader table, int page, long start)
{
    /// <summary>The table.</summary>
    public TableReader Table => table;

    /// <summary>The index of the next element in the page.</summary>
    public long Position { get; private set; } = start;

    /// <summary>Returns a run that begins at an element whose index counts over all pages.</summary>
    /// <param name="table">The table.</param>
    /// <param name="start">The index of the first element, counted over all pages.</param>
    /// <param name="shift">Log2 of the number of elements of a page.</param>
    public static ElementRun At(TableReader table, long start, int shift)
    {
        // A run longer than a page has its own page, so the index of its first element still identifies the page.
        return new ElementRun(table, (int)(start >> shift), start & ((1L << shift) - 1));
    }

    /// <summary>Reads the next element.</summary>
    public uint Read() => (uint)table.At(page, Position++);

    /// <summary>Reads two elements as one number, the low half first.</summary>
    public uint ReadTwo() => Read() | (Read() << 16);

    /// <summary>Reads an element and checks that it is <paramref name="expected"/>.</summary>
    /// <exception cref="DamagedDataException">The element has a different value.</exception>
    public void Expect(long expected, string meaning)
    {
        long element = Position;
        if (Read() is var found && found != expected)
            throw Failure(element, meaning + " " + expected.ToString(CultureInfo.InvariantCulture), found);
    }

    /// <summary>Returns an exception for a broken invariant of an element of the page.</summary>
    public DamagedDataException Failure(long element, string expected, long found) =>
        table.Failure(page, element, expected, found.ToString(CultureInfo.InvariantCulture));
}
