using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Summit.Lookup;

/// <content>The same words read from UTF-16, with one byte for each ASCII character.</content>
internal static partial class NameWords
{
    /// <summary>Returns the eight characters at <paramref name="index"/>, narrowed to bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word(ref ushort start, int index)
    {
        Vector128<ushort> eight = Vector128.LoadUnsafe(ref start, (nuint)index);
        return Narrow(eight, eight).AsUInt64().ToScalar();
    }

    /// <summary>Returns the four characters at <paramref name="index"/>, narrowed to bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Half(ref ushort start, int index)
    {
        ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref start, index)));
        Vector128<ushort> four = Vector128.CreateScalar(word).AsUInt16();
        return Narrow(four, four).AsUInt32().ToScalar();
    }

    /// <summary>
    /// Returns the first, the middle and the last of one to three characters, which covers all of them.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong UpToThree(ref ushort start, int length) =>
        start | ((ulong)Unsafe.Add(ref start, length >> 1) << 8) | ((ulong)Unsafe.Add(ref start, length - 1) << 16);

    /// <summary>
    /// Narrows sixteen characters to bytes. Characters of Latin-1 keep their value. A character beyond Latin-1 becomes
    /// 255, or 0 if the processor treats values from U+8000 on as negative.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Narrow(Vector128<ushort> low, Vector128<ushort> high) =>
        Sse2.IsSupported
            ? Sse2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16())
            : Vector128.Narrow(
                Vector128.Min(low, Vector128.Create((ushort)0xFF)),
                Vector128.Min(high, Vector128.Create((ushort)0xFF))
            );
}
