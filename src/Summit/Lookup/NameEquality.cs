using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using static Summit.Lookup.NameWords;
#if NET10_0_OR_GREATER
using System.Runtime.Intrinsics.X86;
#endif

namespace Summit.Lookup;

/// <summary>
/// Compares a stored name with a wanted one of the same length. Names are short and of any length, and so a comparison
/// in steps is mispredicted more often than not: one of up to 32 letters is compared at once, by a vector of which a
/// mask selects as much as the name has, or where the processor has no masks by four words that overlap.
/// </summary>
/// <remarks>
/// A masked load touches no byte beyond the mask, which ends with the name; and every word ends within the name, as in
/// <see cref="NameWords"/>.
/// </remarks>
internal static class NameEquality
{
    private const ushort BeyondAscii = 0xFF80;

    /// <summary>True where the UTF-8 of both is the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe bool AreSame(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> name)
    {
        if (name.Length > FourWords)
            return stored.SequenceEqual(name);
#if NET10_0_OR_GREATER
        if (Avx512BW.VL.IsSupported)
        {
            Vector256<byte> mask = Vector256.GreaterThan(Vector256.Create((byte)name.Length), Vector256<byte>.Indices);
            fixed (byte* left = &MemoryMarshal.GetReference(stored), right = &MemoryMarshal.GetReference(name))
            {
                return Avx512BW.VL.MaskLoad(left, mask, Vector256<byte>.Zero)
                    == Avx512BW.VL.MaskLoad(right, mask, Vector256<byte>.Zero);
            }
        }
#endif
        return AreSameByWords(ref MemoryMarshal.GetReference(stored), ref MemoryMarshal.GetReference(name), name.Length);
    }

    /// <summary>True where the UTF-8 of one and the UTF-16 of the other are the same and ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe bool AreSameAscii(ReadOnlySpan<byte> stored, ReadOnlySpan<char> name)
    {
        if (name.Length > FourWords)
            return Ascii.Equals(stored, name);
#if NET10_0_OR_GREATER
        if (Avx512BW.VL.IsSupported)
        {
            Vector256<byte> mask = Vector256.GreaterThan(Vector256.Create((byte)name.Length), Vector256<byte>.Indices);
            Vector512<ushort> wideMask =
                Vector512.GreaterThan(Vector512.Create((ushort)name.Length), Vector512<ushort>.Indices);
            fixed (byte* left = &MemoryMarshal.GetReference(stored))
            fixed (char* right = &MemoryMarshal.GetReference(name))
            {
                Vector256<byte> ascii = Avx512BW.VL.MaskLoad(left, mask, Vector256<byte>.Zero);
                Vector512<ushort> characters = Avx512BW.MaskLoad((ushort*)right, wideMask, Vector512<ushort>.Zero);
                return Avx512BW.ConvertToVector512UInt16(ascii) == characters
                    && ascii.ExtractMostSignificantBits() == 0;
            }
        }
#endif
        ref ushort characterStart = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(name));
        return AreSameByWords(ref MemoryMarshal.GetReference(stored), ref characterStart, name.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreSameByWords(ref byte left, ref byte right, int length)
    {
        if (length < HalfBytes)
            return Few(ref left, length) == Few(ref right, length);
        if (length < WordBytes)
        {
            int lastHalf = length - HalfBytes;
            return ((Half(ref left, 0) ^ Half(ref right, 0)) | (Half(ref left, lastHalf) ^ Half(ref right, lastHalf))) == 0;
        }

        int second = IndexOfSecond(length), beforeLast = IndexOfBeforeLast(length), last = length - WordBytes;
        return ((Word(ref left, 0) ^ Word(ref right, 0))
            | (Word(ref left, second) ^ Word(ref right, second))
            | (Word(ref left, beforeLast) ^ Word(ref right, beforeLast))
            | (Word(ref left, last) ^ Word(ref right, last))) == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreSameByWords(ref byte stored, ref ushort name, int length)
    {
        if (length < WordBytes)
        {
            int differences = 0;
            for (int i = 0; i < length; i++)
                differences |= Differences(Unsafe.Add(ref stored, i), Unsafe.Add(ref name, i));
            return differences == 0;
        }

        return (Differences(ref stored, ref name, 0)
            | Differences(ref stored, ref name, IndexOfSecond(length))
            | Differences(ref stored, ref name, IndexOfBeforeLast(length))
            | Differences(ref stored, ref name, length - WordBytes)) == Vector128<ushort>.Zero;
    }

    /// <summary>Not 0 where a character is another one or not ASCII.</summary>
    private static int Differences(byte stored, ushort character) => (stored ^ character) | (character & BeyondAscii);

    /// <summary>The same of the eight characters at <paramref name="index"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Differences(ref byte stored, ref ushort name, int index)
    {
        Vector128<ushort> wanted = Vector128.LoadUnsafe(ref name, (nuint)index);
        Vector128<ushort> widened = Vector128.WidenLower(Vector128.CreateScalar(Word(ref stored, index)).AsByte());
        return (widened ^ wanted) | (wanted & Vector128.Create(BeyondAscii));
    }
}
