using System.ComponentModel;

namespace Summit.Lookup;

/// <summary>
/// The data of a key table: emitted as a struct of constants and literals, so that a lookup over it is compiled for
/// that table alone. Application code has no use for it.
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

    /// <summary>True where all names are ASCII without NUL.</summary>
    static abstract bool IsAscii { get; }

    /// <summary>
    /// The slot that may hold <paramref name="name"/>, which is not empty and no longer than the longest; 0 where none does.
    /// By <see cref="DirectKeys"/> or <see cref="PilotKeys"/>.
    /// </summary>
    static abstract ulong SlotOf(ReadOnlySpan<byte> name);

    /// <inheritdoc cref="SlotOf(ReadOnlySpan{byte})"/>
    static abstract ulong SlotOf(ReadOnlySpan<char> name);
}
