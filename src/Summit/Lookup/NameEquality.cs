using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using static Summit.Lookup.NameWords;

namespace Summit.Lookup;

/// <summary>
/// Compares a name that is looked up with a stored name of the same length. Names have many different lengths, so that
/// the branches of a loop are often mispredicted. Therefore a name of 16 to 64 letters is compared with overlapping
/// vectors, without a branch.
/// </summary>
/// <remarks>Every vector and every word ends within the name, as in <see cref="NameWords"/>.</remarks>
internal static class NameEquality
{
    /// <summary>The maximum length of a name that this class compares.</summary>
    public const int MaxUsualLength = 4 * VectorBytes;

    private const int VectorBytes = 16;
    private const ushort BeyondAscii = 0xFF80;

    /// <summary>Returns whether two names have the same UTF-8.</summary>
    /// <param name="stored">The first byte of the stored name.</param>
    /// <param name="name">The name that is looked up, of up to <see cref="MaxUsualLength"/> bytes.</param>
    /// <param name="longest">The length of the longest name of the table, in bytes: a constant, by which the JIT drops
    /// comparisons.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreSame(ref byte stored, ReadOnlySpan<byte> name, int longest)
    {
        ref byte wanted = ref MemoryMarshal.GetReference(name);
        int length = name.Length;
        if (length >= VectorBytes)
        {
            int last = length - VectorBytes;
            Vector128<byte> differences =
                Differences(ref stored, ref wanted, 0) | Differences(ref stored, ref wanted, last);
            if (longest > 2 * VectorBytes)
            {
                differences |=
                    Differences(ref stored, ref wanted, Math.Min(VectorBytes, last))
                    | Differences(ref stored, ref wanted, Math.Max(0, last - VectorBytes));
            }

            return differences == Vector128<byte>.Zero;
        }

        if (length >= WordBytes)
        {
            int last = length - WordBytes;
            return ((Word(ref stored, 0) ^ Word(ref wanted, 0)) | (Word(ref stored, last) ^ Word(ref wanted, last)))
                == 0;
        }

        if (length >= HalfBytes)
        {
            int last = length - HalfBytes;
            return ((Half(ref stored, 0) ^ Half(ref wanted, 0)) | (Half(ref stored, last) ^ Half(ref wanted, last)))
                == 0;
        }

        return UpToThree(ref stored, length) == UpToThree(ref wanted, length);
    }

    /// <summary>Returns whether a stored name in UTF-8 and a name in UTF-16 are the same and ASCII.</summary>
    /// <param name="stored">The first byte of the stored name.</param>
    /// <param name="name">The name that is looked up, of up to <see cref="MaxUsualLength"/> characters.</param>
    /// <param name="longest">The length of the longest name of the table, in bytes: a constant, by which the JIT drops
    /// comparisons.</param>
    /// <param name="isAscii">Whether all names of the table are ASCII without NUL. A narrowed character then equals a
    /// stored byte only if it is ASCII.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreSame(ref byte stored, ReadOnlySpan<char> name, int longest, bool isAscii)
    {
        ref ushort wanted = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(name));
        int length = name.Length;
        if (length >= VectorBytes)
        {
            int last = length - VectorBytes;
            Vector128<byte> differences =
                Differences(ref stored, ref wanted, 0, isAscii) | Differences(ref stored, ref wanted, last, isAscii);
            if (longest > 2 * VectorBytes)
            {
                differences |=
                    Differences(ref stored, ref wanted, Math.Min(VectorBytes, last), isAscii)
                    | Differences(ref stored, ref wanted, Math.Max(0, last - VectorBytes), isAscii);
            }

            return differences == Vector128<byte>.Zero;
        }

        if (length >= WordBytes)
        {
            int last = length - WordBytes;
            return (WordDifferences(ref stored, ref wanted, 0) | WordDifferences(ref stored, ref wanted, last))
                == Vector128<ushort>.Zero;
        }

        int difference = 0;
        for (int i = 0; i < length; i++)
            difference |=
                (Unsafe.Add(ref stored, i) ^ Unsafe.Add(ref wanted, i)) | (Unsafe.Add(ref wanted, i) & BeyondAscii);
        return difference == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Differences(ref byte stored, ref byte wanted, int index) =>
        Vector128.LoadUnsafe(ref stored, (nuint)index) ^ Vector128.LoadUnsafe(ref wanted, (nuint)index);

    /// <summary>
    /// Returns a vector that is not zero if one of the 16 characters at <paramref name="index"/> differs or is not
    /// ASCII.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Differences(ref byte stored, ref ushort wanted, int index, bool isAscii)
    {
        Vector128<ushort> low = Vector128.LoadUnsafe(ref wanted, (nuint)index);
        Vector128<ushort> high = Vector128.LoadUnsafe(ref wanted, (nuint)(index + Vector128<ushort>.Count));
        Vector128<byte> differences = Vector128.LoadUnsafe(ref stored, (nuint)index) ^ Narrow(low, high);
        return isAscii ? differences : differences | ((low | high) & Vector128.Create(BeyondAscii)).AsByte();
    }

    /// <summary>
    /// Returns a vector that is not zero if one of the eight characters at <paramref name="index"/> differs or is not
    /// ASCII.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> WordDifferences(ref byte stored, ref ushort wanted, int index)
    {
        Vector128<ushort> characters = Vector128.LoadUnsafe(ref wanted, (nuint)index);
        Vector128<ushort> widened = Vector128.WidenLower(
            Vector128.CreateScalarUnsafe(Word(ref stored, index)).AsByte()
        );
        return (widened ^ characters) | (characters & Vector128.Create(BeyondAscii));
    }
}
