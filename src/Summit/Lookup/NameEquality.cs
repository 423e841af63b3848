using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using static Summit.Lookup.NameWords;
#if NET10_0_OR_GREATER
using System.Runtime.Intrinsics.X86;
#endif

namespace Summit.Lookup;

/// <summary>
/// Compares a wanted name with as many bytes of a stored one. Names are short and of any length, and so a comparison in steps
/// is mispredicted more often than not: one of up to 64 letters is compared at once, by a vector of which a mask selects as
/// much as the name has, or where the processor has no masks by four vectors that overlap.
/// </summary>
/// <remarks>
/// A masked load touches no byte beyond the mask, which ends with the name; and every other load ends within the name, as in
/// <see cref="NameWords"/>. What is stored is a literal, which stays in its place.
/// </remarks>
internal static class NameEquality
{
    /// <summary>The usual names have no more letters, and are compared here.</summary>
    public const int MostUsual = 4 * QuarterBytes;

    private const int QuarterBytes = 16;
    private const ushort BeyondAscii = 0xFF80;

    /// <summary>True where the UTF-8 of both is the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe bool AreSame(ref byte stored, ReadOnlySpan<byte> name)
    {
#if NET10_0_OR_GREATER
        if (Avx512BW.IsSupported)
        {
            Vector512<byte> mask = Vector512.GreaterThan(Vector512.Create((byte)name.Length), Vector512<byte>.Indices);
            fixed (byte* wanted = &MemoryMarshal.GetReference(name))
            {
                return Avx512BW.MaskLoad((byte*)Unsafe.AsPointer(ref stored), mask, Vector512<byte>.Zero)
                    == Avx512BW.MaskLoad(wanted, mask, Vector512<byte>.Zero);
            }
        }
#endif
        return AreSameByParts(ref stored, ref MemoryMarshal.GetReference(name), name.Length);
    }

    /// <summary>True where the UTF-8 of one and the UTF-16 of the other are the same and ASCII.</summary>
    /// <param name="stored">The stored name.</param>
    /// <param name="name">The wanted name.</param>
    /// <param name="isAscii">True where it is known that the stored name is ASCII.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe bool AreSame(ref byte stored, ReadOnlySpan<char> name, bool isAscii)
    {
#if NET10_0_OR_GREATER
        if (Avx512BW.IsSupported)
        {
            Vector512<byte> mask = Vector512.GreaterThan(Vector512.Create((byte)name.Length), Vector512<byte>.Indices);
            (Vector512<ushort> lowMask, Vector512<ushort> highMask) = (
                Vector512.GreaterThan(Vector512.Create((ushort)name.Length), Vector512<ushort>.Indices),
                Vector512.GreaterThan(Vector512.Create((ushort)name.Length), Vector512<ushort>.Indices + Vector512.Create((ushort)32)));
            fixed (char* wanted = &MemoryMarshal.GetReference(name))
            {
                Vector512<byte> ascii = Avx512BW.MaskLoad((byte*)Unsafe.AsPointer(ref stored), mask, Vector512<byte>.Zero);
                Vector512<ushort> low = Avx512BW.MaskLoad((ushort*)wanted, lowMask, Vector512<ushort>.Zero);
                Vector512<ushort> high = Avx512BW.MaskLoad((ushort*)wanted + 32, highMask, Vector512<ushort>.Zero);
                return ((Avx512BW.ConvertToVector512UInt16(ascii.GetLower()) ^ low) | (Avx512BW.ConvertToVector512UInt16(ascii.GetUpper()) ^ high))
                    == Vector512<ushort>.Zero
                    && (isAscii || ascii.ExtractMostSignificantBits() == 0);
            }
        }
#endif
        ref ushort start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(name));
        return AreSameByParts(ref stored, ref start, name.Length, isAscii);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreSameByParts(ref byte left, ref byte right, int length)
    {
        if (length >= QuarterBytes)
        {
            (int second, int third, int last) = QuartersOf(length);
            return (Differences(ref left, ref right, 0)
                | Differences(ref left, ref right, second)
                | Differences(ref left, ref right, third)
                | Differences(ref left, ref right, last)) == Vector128<byte>.Zero;
        }

        if (length >= WordBytes)
        {
            int last = length - WordBytes;
            return ((Word(ref left, 0) ^ Word(ref right, 0)) | (Word(ref left, last) ^ Word(ref right, last))) == 0;
        }

        if (length >= HalfBytes)
        {
            int last = length - HalfBytes;
            return ((Half(ref left, 0) ^ Half(ref right, 0)) | (Half(ref left, last) ^ Half(ref right, last))) == 0;
        }

        return Few(ref left, length) == Few(ref right, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreSameByParts(ref byte stored, ref ushort name, int length, bool isAscii)
    {
        if (length >= QuarterBytes)
        {
            (int second, int third, int last) = QuartersOf(length);
            return (DifferencesOf16(ref stored, ref name, 0, isAscii)
                | DifferencesOf16(ref stored, ref name, second, isAscii)
                | DifferencesOf16(ref stored, ref name, third, isAscii)
                | DifferencesOf16(ref stored, ref name, last, isAscii)) == Vector128<ushort>.Zero;
        }

        if (length >= WordBytes)
            return (DifferencesOf8(ref stored, ref name, 0) | DifferencesOf8(ref stored, ref name, length - WordBytes)) == Vector128<ushort>.Zero;

        int differences = 0;
        for (int i = 0; i < length; i++)
            differences |= (Unsafe.Add(ref stored, i) ^ Unsafe.Add(ref name, i)) | (Unsafe.Add(ref name, i) & BeyondAscii);
        return differences == 0;
    }

    /// <summary>Where the quarters of a name of 16 letters or more begin, besides the first.</summary>
    private static (int Second, int Third, int Last) QuartersOf(int length) =>
        (Math.Min(QuarterBytes, length - QuarterBytes), Math.Max(0, length - (2 * QuarterBytes)), length - QuarterBytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Differences(ref byte left, ref byte right, int index) =>
        Vector128.LoadUnsafe(ref left, (nuint)index) ^ Vector128.LoadUnsafe(ref right, (nuint)index);

    /// <summary>Not 0 where one of the 16 characters at <paramref name="index"/> is another one or not ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> DifferencesOf16(ref byte stored, ref ushort name, int index, bool isAscii)
    {
        (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(Vector128.LoadUnsafe(ref stored, (nuint)index));
        Vector128<ushort> lowWanted = Vector128.LoadUnsafe(ref name, (nuint)index);
        Vector128<ushort> highWanted = Vector128.LoadUnsafe(ref name, (nuint)index + (nuint)Vector128<ushort>.Count);
        Vector128<ushort> differences = (low ^ lowWanted) | (high ^ highWanted);
        return isAscii ? differences : differences | ((lowWanted | highWanted) & Vector128.Create(BeyondAscii));
    }

    /// <summary>The same of eight characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> DifferencesOf8(ref byte stored, ref ushort name, int index)
    {
        Vector128<ushort> wanted = Vector128.LoadUnsafe(ref name, (nuint)index);
        Vector128<ushort> widened = Vector128.WidenLower(Vector128.CreateScalar(Word(ref stored, index)).AsByte());
        return (widened ^ wanted) | (wanted & Vector128.Create(BeyondAscii));
    }
}
