using System.ComponentModel;

namespace Summit.Lookup;

/// <summary>
/// The data of a key table: emitted as a struct of constants and literals, so that a lookup over it is compiled for that
/// table alone. Application code has no use for it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IKeyData
{
    /// <summary>The UTF-8 of the names, end to end.</summary>
    static abstract ReadOnlySpan<byte> Names { get; }

    /// <summary>A word for each name, and words of 0: its row, length and offset. See <c>TableLayout</c>.</summary>
    static abstract ReadOnlySpan<ulong> Slots { get; }

    /// <summary>The length of the longest name, in bytes.</summary>
    static abstract int Longest { get; }

    /// <summary>True where all names are ASCII.</summary>
    static abstract bool IsAscii { get; }
}

/// <summary>The data of a small key table, read by <see cref="DirectKeys{TData}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IDirectKeyData : IKeyData
{
    /// <summary>A byte for each value of the hash: the index of its slot; that of none is 0, where slot 0 is empty.</summary>
    static abstract ReadOnlySpan<ulong> Indexes { get; }

    /// <summary>What the ends of a name are multiplied by.</summary>
    static abstract ulong Multiplier { get; }

    /// <summary>How far the product is shifted down to be an index.</summary>
    static abstract int Shift { get; }
}

/// <summary>The data of a key table of any size, read by <see cref="PilotKeys{TData}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPilotKeyData : IKeyData
{
    /// <summary>A 16-bit pilot for each bucket.</summary>
    static abstract ReadOnlySpan<ulong> Pilots { get; }

    /// <summary>The seed of the hash.</summary>
    static abstract ulong Seed { get; }
}
