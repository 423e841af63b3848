using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Summit.Lookup;

/// <content>The same hash over UTF-16 in place, without transcoding.</content>
internal static partial class KeyHash
{
    /// <summary>
    /// The hash of <paramref name="name"/>, which is not empty. It equals the hash of its UTF-8 where every character is
    /// ASCII; of another name it is some number, and the comparison that follows fails.
    /// </summary>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        int length = name.Length;
        if (length < sizeof(ulong))
            return Mix(Short(name), 0, 0, length);

        ref char start = ref MemoryMarshal.GetReference(name);
        ulong state = 0;
        for (int i = sizeof(ulong); i < length - sizeof(ulong); i += sizeof(ulong))
            state = Fold(state, Narrow(ref start, i));
        return Mix(Narrow(ref start, 0), Narrow(ref start, length - sizeof(ulong)), state, length);
    }

    private static ulong Short(ReadOnlySpan<char> name)
    {
        ulong word = 0;
        for (int i = name.Length - 1; i >= 0; i--)
            word = (word << 8) | (byte)name[i];
        return word;
    }

    /// <summary>The low bytes of the eight characters at <paramref name="index"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Narrow(ref char start, int index)
    {
        Vector128<ushort> characters = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref start), (nuint)index);
        return Vector128.Narrow(characters, characters).AsUInt64().ToScalar();
    }
}
