using System.Runtime.CompilerServices;
using System.Text;
#if NET10_0_OR_GREATER
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace Summit.Lookup;

/// <summary>
/// Compares a stored name with a wanted one of the same length. Names are short and of any length, and so a comparison in
/// steps is mispredicted more often than not: where the processor can load the part of a vector that a mask selects, a name
/// is compared in one step.
/// </summary>
/// <remarks>A masked load touches no byte beyond the mask, and the mask ends with the name.</remarks>
internal static class NameEquality
{
    /// <summary>True where the UTF-8 of both is the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe bool AreSame(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> name)
    {
#if NET10_0_OR_GREATER
        if (Avx512BW.IsSupported && name.Length <= Vector512<byte>.Count)
        {
            Vector512<byte> mask = Vector512.GreaterThan(Vector512.Create((byte)name.Length), Vector512<byte>.Indices);
            fixed (byte* left = &MemoryMarshal.GetReference(stored), right = &MemoryMarshal.GetReference(name))
            {
                return Avx512BW.MaskLoad(left, mask, Vector512<byte>.Zero) == Avx512BW.MaskLoad(right, mask, Vector512<byte>.Zero);
            }
        }
#endif
        return stored.SequenceEqual(name);
    }

    /// <summary>True where the UTF-8 of one and the UTF-16 of the other are the same and ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe bool AreSameAscii(ReadOnlySpan<byte> stored, ReadOnlySpan<char> name)
    {
#if NET10_0_OR_GREATER
        if (Avx512BW.VL.IsSupported && name.Length <= Vector512<ushort>.Count)
        {
            Vector256<byte> mask = Vector256.GreaterThan(Vector256.Create((byte)name.Length), Vector256<byte>.Indices);
            Vector512<ushort> wideMask = Vector512.GreaterThan(Vector512.Create((ushort)name.Length), Vector512<ushort>.Indices);
            fixed (byte* left = &MemoryMarshal.GetReference(stored))
            fixed (char* right = &MemoryMarshal.GetReference(name))
            {
                Vector256<byte> ascii = Avx512BW.VL.MaskLoad(left, mask, Vector256<byte>.Zero);
                Vector512<ushort> characters = Avx512BW.MaskLoad((ushort*)right, wideMask, Vector512<ushort>.Zero);
                return Avx512BW.ConvertToVector512UInt16(ascii) == characters && ascii.ExtractMostSignificantBits() == 0;
            }
        }
#endif
        return Ascii.Equals(stored, name);
    }
}
