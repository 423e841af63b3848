using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static Summit.Lookup.NameWords;

namespace Summit.Lookup;

/// <content>
/// The same hashes over UTF-16 in place, without transcoding. Of a name that is not ASCII they are some number, and the
/// comparison that follows fails.
/// </content>
internal static partial class KeyHash
{
    /// <inheritdoc cref="Direct(ReadOnlySpan{byte}, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Direct(ReadOnlySpan<char> name, ulong multiplier)
    {
        ref ushort start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(name));
        int length = name.Length;
        ulong first, last;
        if (length >= WordBytes)
            (first, last) = (Word(ref start, 0), Word(ref start, length - WordBytes));
        else if (length >= HalfBytes)
            (first, last) = (Half(ref start, 0), Half(ref start, length - HalfBytes));
        else
            (first, last) = (Few(ref start, length), 0);
        return (first + RotateLeft(last, 23) + (ulong)length) * multiplier;
    }

    /// <inheritdoc cref="Pilot(ReadOnlySpan{byte}, ulong, bool)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pilot(ReadOnlySpan<char> name, ulong seed, bool isWhole)
    {
        ref ushort start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(name));
        int length = name.Length;
        ulong first, second = 0, beforeLast = 0, last;
        if (length >= WordBytes)
        {
            (first, last) = (Word(ref start, 0), Word(ref start, length - WordBytes));
            (second, beforeLast) = (Word(ref start, IndexOfSecond(length)), Word(ref start, IndexOfBeforeLast(length)));
            if (isWhole && length > FourWords)
                seed = Middle(ref start, length, seed);
        }
        else if (length >= HalfBytes)
        {
            (first, last) = (Half(ref start, 0), Half(ref start, length - HalfBytes));
        }
        else
        {
            (first, last) = (Few(ref start, length), 0);
        }

        return Mix(first, second, beforeLast, last, length, seed);
    }

    private static ulong Middle(ref ushort start, int length, ulong seed)
    {
        for (int i = 2 * WordBytes; i < length - (2 * WordBytes); i += WordBytes)
            seed = Fold(seed, Word(ref start, i));
        return seed;
    }
}
