using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// A quick test that rejects most records in which two words both occur but not at the required distance. It takes a
/// few instructions and almost no branches.
/// </summary>
internal static unsafe class PositionFilter
{
    private const ulong EachByte = 0x0101_0101_0101_0101;

    /// <summary>
    /// Returns whether the second word may occur <paramref name="distance"/> positions after the first. False is
    /// certain; true must be verified.
    /// </summary>
    /// <param name="first">
    /// The position steps of the first posting. All of them are read, so this should be the posting with fewer.
    /// </param>
    /// <param name="second">
    /// The position steps of the second posting. The first eight bytes are compared at once.
    /// </param>
    /// <param name="distance">
    /// The number of positions from the first word to the second; negative if the second word comes first.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayMatch(byte* first, byte* second, int distance)
    {
        ulong bytes = Unsafe.ReadUnaligned<ulong>(second);
        ulong last = bytes & (EachByte * PositionLayout.EndOfPosting);
        ulong steps = bytes & (last ^ (last - 1)) & (EachByte * 0x7F);
        ulong medium = (steps + (EachByte * (0x80 - PositionLayout.MediumStep))) & (EachByte * 0x80);
        if (last == 0 || medium != 0)
            return true;

        // Prefix sums turn steps into positions. The zeros after the last step repeat the last position.
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
