using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Summit.Lookup;

/// <content>The same words of UTF-16: of each character the low byte.</content>
internal static partial class NameWords
{
    /// <summary>The eight characters at <paramref name="index"/>, narrowed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word(ref ushort start, int index)
    {
        Vector128<ushort> characters = Vector128.LoadUnsafe(ref start, (nuint)index);
        return Vector128.Narrow(characters, characters).AsUInt64().ToScalar();
    }

    /// <summary>The four characters at <paramref name="index"/>, narrowed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Half(ref ushort start, int index)
    {
        ulong four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref start, index)));
        Vector128<ushort> characters = Vector128.CreateScalar(four).AsUInt16();
        return Vector128.Narrow(characters, characters).AsUInt32().ToScalar();
    }

    /// <summary>The first, the middle and the last of up to three characters, which are all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Few(ref ushort start, int length) =>
        start | ((ulong)Unsafe.Add(ref start, length >> 1) << 8) | ((ulong)Unsafe.Add(ref start, length - 1) << 16);
}
