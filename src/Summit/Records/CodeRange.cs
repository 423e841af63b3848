using System.ComponentModel;

namespace Summit.Records;

/// <summary>
/// The rows of a column of numbers whose codes lie in a range: a set that is not stored, but read off the column. Codes keep the
/// order of the numbers that they stand for, so that a range of numbers is a range of codes. Only emitted code makes it, through
/// <c>Summit.CompilerServices</c>; the default has no rows.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct CodeRange
{
    /// <summary>Stores the address of a column.</summary>
    internal CodeRange(void* codes, int bits, ulong low, ulong high)
    {
        Codes = codes;
        Bits = bits;
        Low = low;
        Span = high - low;
    }

    /// <summary>The address of the column, which does not move, as the data of <see cref="StoredRows"/> does not.</summary>
    internal void* Codes { get; }

    /// <summary>The bits of a code.</summary>
    internal int Bits { get; }

    /// <summary>The lowest code of the range.</summary>
    internal ulong Low { get; }

    /// <summary>The highest code of the range minus the lowest.</summary>
    internal ulong Span { get; }

    /// <summary>True for the default: no row has a code in the range.</summary>
    internal bool IsEmpty => Codes is null;
}
