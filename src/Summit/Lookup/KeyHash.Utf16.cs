using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static Summit.Lookup.NameWords;

namespace Summit.Lookup;

/// <content>
/// The same hashes over UTF-16, without transcoding. The hash of a name that is not ASCII is arbitrary; the comparison
/// that follows then fails.
/// </content>
internal static partial class KeyHash
{
    /// <inheritdoc cref="Direct(ReadOnlySpan{byte}, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Direct(ReadOnlySpan<char> name, ulong multiplier)
    {
        (ulong first, ulong last) = Ends(
            ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(name)),
            name.Length
        );
        return Direct(first, last, name.Length, multiplier);
    }

    /// <inheritdoc cref="Pilot(ReadOnlySpan{byte}, ulong, HashedPart)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pilot(ReadOnlySpan<char> name, ulong seed, HashedPart part)
    {
        ref ushort start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(name));
        int length = name.Length;
        (ulong first, ulong last) = Ends(ref start, length);
        if (part == HashedPart.Ends || length < WordBytes)
            return Mix(first, last, length, seed);

        ulong second = Word(ref start, IndexOfSecond(length)),
            beforeLast = Word(ref start, IndexOfBeforeLast(length));
        if (part == HashedPart.Whole && length > FourWords)
            seed = Middle(ref start, length, seed);
        return Mix(first, second, beforeLast, last, length, seed);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong First, ulong Last) Ends(ref ushort start, int length)
    {
        if (length >= WordBytes)
            return (Word(ref start, 0), Word(ref start, length - WordBytes));
        return length >= HalfBytes
            ? (Half(ref start, 0), Half(ref start, length - HalfBytes))
            : (UpToThree(ref start, length), 0);
    }

    private static ulong Middle(ref ushort start, int length, ulong seed)
    {
        for (int i = 2 * WordBytes; i < length - (2 * WordBytes); i += WordBytes)
            seed = Fold(seed, Word(ref start, i));
        return seed;
    }
}
