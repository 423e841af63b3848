using System.Runtime.CompilerServices;

namespace Summit.Sets;

/// <summary>A run of consecutive rows that bounds a formula. The default is empty.</summary>
internal readonly struct SetWindow(int first, int end)
{
    /// <summary>The first row.</summary>
    public readonly int First = first;

    /// <summary>One past the last row.</summary>
    public readonly int End = end;

    /// <summary>The window that contains every row of any table.</summary>
    public static SetWindow All
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(0, int.MaxValue);
    }

    /// <summary>Whether the window contains no row.</summary>
    public bool IsEmpty => First >= End;

    /// <summary>Whether the window contains every row.</summary>
    public bool IsAll => First == 0 && End == int.MaxValue;

    /// <summary>The number of rows.</summary>
    public int Count => Math.Max(0, End - First);

    /// <summary>Returns whether <paramref name="row"/> is in the window.</summary>
    public bool Contains(int row) => row >= First && row < End;

    /// <summary>Returns the rows that are in both windows.</summary>
    public SetWindow Overlap(SetWindow other) => new(Math.Max(First, other.First), Math.Min(End, other.End));

    /// <summary>Returns the rows from the first to the last row of the two windows.</summary>
    public SetWindow Hull(SetWindow other) => new(Math.Min(First, other.First), Math.Max(End, other.End));
}
