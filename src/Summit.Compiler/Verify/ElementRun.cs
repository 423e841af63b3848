using System.Globalization;

namespace Summit.Compiler.Verify;

/// <summary>Reads the elements of a page one after the other.</summary>
/// <param name="table">The table.</param>
/// <param name="page">The page.</param>
/// <param name="start">The first element.</param>
internal sealed class ElementRun(TableReader table, int page, long start)
{
    /// <summary>The table.</summary>
    public TableReader Table => table;

    /// <summary>The index of the next element in the page.</summary>
    public long Position { get; private set; } = start;

    /// <summary>The run that begins at an element counted over all pages.</summary>
    public static ElementRun At(TableReader table, long start, int shift)
    {
        // A run longer than a page has a page of its own, so that an index never crosses a page.
        return new ElementRun(table, (int)(start >> shift), start & ((1L << shift) - 1));
    }

    /// <summary>Reads an element.</summary>
    public uint Read() => (uint)table.At(page, Position++);

    /// <summary>Reads two elements as a number, the low half first.</summary>
    public uint ReadTwo() => Read() | (Read() << 16);

    /// <summary>Reads an element that must be <paramref name="expected"/>.</summary>
    /// <exception cref="DamagedDataException">It is another.</exception>
    public void Expect(long expected, string meaning)
    {
        long element = Position;
        if (Read() is var found && found != expected)
            throw Failure(element, meaning + " " + expected.ToString(CultureInfo.InvariantCulture), found);
    }

    /// <summary>A broken invariant of an element of the page.</summary>
    public DamagedDataException Failure(long element, string expected, long found) =>
        table.Failure(page, element, expected, found.ToString(CultureInfo.InvariantCulture));
}
