using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using static Summit.Lookup.NameWords;

namespace Summit.Lookup;

/// <summary>
/// Compares a wanted name with as many bytes of a stored one. Names are short and of any length, so that a comparison in steps
/// is mispredicted more often than not: one of 16 to 64 letters is compared by vectors that overlap, without a branch.
/// </summary>
/// <remarks>Every vector and every word ends within the name, as in <see cref="NameWords"/>.</remarks>
internal static class NameEquality
{
    /// <summary>The usual names have no more letters, and are compared here.</summary>
    public const int MaxUsualLength = 4 * VectorBytes;

    private const int VectorBytes = 16;
    private const ushort BeyondAscii = 0xFF80;

    /// <summary>True where the UTF-8 of both is the same.</summary>
    /// <param name="stored">Where the stored name begins.</param>
    /// <param name="name">The wanted name, of up to <see cref="MaxUsualLength"/> letters.</param>
    /// <param name="longest">No name of the table has more letters: a constant, by which vectors are left out.</param>
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

        return Few(ref stored, length) == Few(ref wanted, length);
    }

    /// <summary>True where the UTF-8 of one and the UTF-16 of the other are the same and ASCII.</summary>
    /// <param name="stored">Where the stored name begins.</param>
    /// <param name="name">The wanted name, of up to <see cref="MaxUsualLength"/> letters.</param>
    /// <param name="longest">No name of the table has more letters: a constant, by which vectors are left out.</param>
    /// <param name="isAscii">True where all names of the table are ASCII without NUL: narrowed characters then tell.</param>
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

        int few = 0;
        for (int i = 0; i < length; i++)
            few |= (Unsafe.Add(ref stored, i) ^ Unsafe.Add(ref wanted, i)) | (Unsafe.Add(ref wanted, i) & BeyondAscii);
        return few == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Differences(ref byte stored, ref byte wanted, int index) =>
        Vector128.LoadUnsafe(ref stored, (nuint)index) ^ Vector128.LoadUnsafe(ref wanted, (nuint)index);

    /// <summary>Not 0 where one of the 16 characters at <paramref name="index"/> is another one or not ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Differences(ref byte stored, ref ushort wanted, int index, bool isAscii)
    {
        Vector128<ushort> low = Vector128.LoadUnsafe(ref wanted, (nuint)index);
        Vector128<ushort> high = Vector128.LoadUnsafe(ref wanted, (nuint)(index + Vector128<ushort>.Count));
        Vector128<byte> differences = Vector128.LoadUnsafe(ref stored, (nuint)index) ^ Narrow(low, high);
        return isAscii ? differences : differences | ((low | high) & Vector128.Create(BeyondAscii)).AsByte();
    }

    /// <summary>The same of eight characters.</summary>
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
