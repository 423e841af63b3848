using System.ComponentModel;

namespace Summit.Records;

/// <summary>
/// The rows of a column of numbers whose codes lie in a range. The rows are not stored: they are read from the column.
/// Codes have the order of the numbers that they stand for, so that a range of numbers is a range of codes. Only
/// emitted code creates a range, through <c>Summit.CompilerServices</c>. The default range has no rows.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct CodeRange
{
    /// <summary>
    /// Creates the range of the codes from <paramref name="low"/> to <paramref name="high"/>, both included.
    /// </summary>
    internal CodeRange(void* codes, int bits, ulong low, ulong high)
    {
        Codes = codes;
        Bits = bits;
        Low = low;
        Span = high - low;
    }

    /// <summary>
    /// The address of the column. The column does not move, for the same reason as the data of
    /// <see cref="StoredRows"/>.
    /// </summary>
    internal void* Codes { get; }

    /// <summary>The number of bits of a code.</summary>
    internal int Bits { get; }

    /// <summary>The lowest code of the range.</summary>
    internal ulong Low { get; }

    /// <summary>The highest code of the range minus the lowest.</summary>
    internal ulong Span { get; }

    /// <summary>Whether this is the default range, which has no rows.</summary>
    internal bool IsEmpty => Codes is null;
}
