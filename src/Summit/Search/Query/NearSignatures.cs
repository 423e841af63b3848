using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Enumerates the words whose letter signatures allow them to be within some edits of a given word. One edit changes at
/// most two bits of a signature, so a word can only be near if at most two bits per edit differ. The result contains
/// words that are farther away; see <see cref="LetterDistance"/> for the exact test.
/// </summary>
/// <param name="signatures">The signatures of the words.</param>
/// <param name="word">The word to compare with, in UTF-8.</param>
internal ref struct NearSignatures(ReadOnlySpan<uint> signatures, ReadOnlySpan<byte> word)
{
    private const int Block = 16;

    private readonly ReadOnlySpan<uint> _signatures = signatures;
    private readonly uint _signature = WordLayout.Signature(word);
    private uint _near;
    private int _first = -Block;

    /// <summary>The index of the current word.</summary>
    public int Current { get; private set; }

    /// <summary>Moves to the next word that may be near enough.</summary>
    /// <param name="edits">The maximum number of edits. May be lowered between calls.</param>
    /// <returns>False if there are no more words.</returns>
    public bool MoveNext(int edits)
    {
        while (_near == 0)
        {
            _first += Block;
            if (_first >= _signatures.Length)
                return false;
            _near = _first + Block <= _signatures.Length ? NearOfBlock(edits) : NearOfRest(edits);
        }

        Current = _first + BitOperations.TrailingZeroCount(_near);
        _near &= _near - 1;
        return true;
    }

    private readonly uint NearOfBlock(int edits)
    {
        ref uint first = ref Unsafe.Add(ref MemoryMarshal.GetReference(_signatures), _first);
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<uint> left = Vector512.LoadUnsafe(ref first) ^ Vector512.Create(_signature);
            for (int bit = 0; bit < 2 * edits; bit++)
                left &= left - Vector512<uint>.One;
            return (uint)Vector512.Equals(left, default).ExtractMostSignificantBits();
        }

        return NearOfHalf(ref first, edits)
            | (NearOfHalf(ref Unsafe.Add(ref first, Vector256<uint>.Count), edits) << Vector256<uint>.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly uint NearOfHalf(ref uint first, int edits)
    {
        Vector256<uint> left = Vector256.LoadUnsafe(ref first) ^ Vector256.Create(_signature);
        for (int bit = 0; bit < 2 * edits; bit++)
            left &= left - Vector256<uint>.One;
        return Vector256.Equals(left, default).ExtractMostSignificantBits();
    }

    private readonly uint NearOfRest(int edits)
    {
        uint near = 0;
        for (int i = _first; i < _signatures.Length; i++)
            near |= BitOperations.PopCount(_signatures[i] ^ _signature) <= 2 * edits ? 1u << (i - _first) : 0;
        return near;
    }
}
