using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Rules out most records that have two words, but not at the distance that is asked for. It takes a few instructions and nearly no branch.
/// </summary>
internal static unsafe class PositionFilter
{
    private const ulong EachByte = 0x0101_0101_0101_0101;

    /// <summary>
    /// Returns false if no position of the second posting is <paramref name="distance"/> after a position of the first. True does not mean that one is.
    /// </summary>
    /// <param name="first">The steps of a posting, which usually are few.</param>
    /// <param name="second">The steps of another posting. Their first eight bytes are compared at once.</param>
    /// <param name="distance">The positions from the first word to the second; negative if the second word comes first.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayMatch(byte* first, byte* second, int distance)
    {
        ulong bytes = Unsafe.ReadUnaligned<ulong>(second);
        ulong last = bytes & (EachByte * PositionLayout.EndOfPosting);
        ulong steps = bytes & (last ^ (last - 1)) & (EachByte * 0x7F);
        ulong medium = (steps + (EachByte * (0x80 - PositionLayout.MediumStep))) & (EachByte * 0x80);
        if (last == 0 || medium != 0)
            return true;

        // Zeros follow the last step, and repeat its position.
        Vector128<ushort> positions = Vector128.WidenLower(Vector128.CreateScalarUnsafe(steps).AsByte());
        positions += Vector128.Shuffle(positions, Vector128.Create((ushort)8, 0, 1, 2, 3, 4, 5, 6));
        positions += Vector128.Shuffle(positions, Vector128.Create((ushort)8, 8, 0, 1, 2, 3, 4, 5));
        positions += Vector128.Shuffle(positions, Vector128.Create((ushort)8, 8, 8, 8, 0, 1, 2, 3));
        var reader = new PositionReader(first);
        do
        {
            if (Vector128.EqualsAny(positions, Vector128.Create((ushort)(reader.Current + distance))))
                return true;
        } while (reader.MoveNext());
        return false;
    }
}
