using System.Runtime.CompilerServices;

namespace Summit.Sets;

/// <summary>Consecutive rows: those that a formula is confined to. The default has none.</summary>
internal readonly struct SetWindow(int first, int end)
{
    /// <summary>The first row.</summary>
    public readonly int First = first;

    /// <summary>The row after the last.</summary>
    public readonly int End = end;

    /// <summary>No confinement: every row of any table.</summary>
    public static SetWindow All
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(0, int.MaxValue);
    }

    /// <summary>True where there is no row in it.</summary>
    public bool IsEmpty => First >= End;

    /// <summary>True where nothing is confined.</summary>
    public bool IsAll => First == 0 && End == int.MaxValue;

    /// <summary>The number of rows.</summary>
    public int Count => Math.Max(0, End - First);

    /// <summary>True where <paramref name="row"/> is one of them.</summary>
    public bool Contains(int row) => row >= First && row < End;

    /// <summary>The rows that are in both.</summary>
    public SetWindow Overlap(SetWindow other) => new(Math.Max(First, other.First), Math.Min(End, other.End));

    /// <summary>The rows from the first to the last of either.</summary>
    public SetWindow Hull(SetWindow other) => new(Math.Min(First, other.First), Math.Max(End, other.End));
}
