using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Tells in a few instructions, and nearly without a branch, that two words of a record do not stand as far from each other as is asked
/// for: of most records that have both.
/// </summary>
internal static unsafe class PositionFilter
{
    private const ulong EachByte = 0x0101_0101_0101_0101;

    /// <summary>False where no position of the second is <paramref name="distance"/> behind one of the first; where it is true, that may be so.</summary>
    /// <param name="first">The steps of a posting, which mostly are few.</param>
    /// <param name="second">The steps of another, of which the first eight bytes are looked at, all at once.</param>
    /// <param name="distance">How far behind the first the second is to stand; below 0 in front of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayStand(byte* first, byte* second, int distance)
    {
        ulong bytes = Unsafe.ReadUnaligned<ulong>(second);
        ulong last = bytes & (EachByte * PositionLayout.EndOfPosting);
        ulong steps = bytes & (last ^ (last - 1)) & (EachByte * 0x7F);
        ulong medium = (steps + (EachByte * (0x80 - PositionLayout.MediumStep))) & (EachByte * 0x80);
        if (last == 0 || medium != 0)
            return true;

        // Behind the last step there are zeros, which give its position again.
        Vector128<ushort> positions = Vector128.WidenLower(Vector128.CreateScalarUnsafe(steps).AsByte());
        positions += Vector128.Shuffle(positions, Vector128.Create((ushort)8, 0, 1, 2, 3, 4, 5, 6));
        positions += Vector128.Shuffle(positions, Vector128.Create((ushort)8, 8, 0, 1, 2, 3, 4, 5));
        positions += Vector128.Shuffle(positions, Vector128.Create((ushort)8, 8, 8, 8, 0, 1, 2, 3));
        var reader = new PositionReader(first);
        do
        {
            if (Vector128.EqualsAny(positions, Vector128.Create((ushort)(reader.Current + distance))))
                return true;
        }
        while (reader.MoveNext());
        return false;
    }
}
