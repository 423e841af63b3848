using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// The records that two terms share in a window, without a branch on what is read: the place of each record of the first is noted, and
/// those of the second are looked up.
/// </summary>
internal static unsafe class PostingIntersection
{
    /// <summary>Where the second term has so many times as many records as the first, each of the first is better sought in it.</summary>
    public const int SeekRatio = 24;

    /// <summary>To clear all places takes as long as to clear so many one by one.</summary>
    private const int FewPostings = 400;

    /// <summary>Finds them.</summary>
    /// <param name="first">The records of the first term.</param>
    /// <param name="count">Their number.</param>
    /// <param name="second">The records of the second term.</param>
    /// <param name="others">Their number.</param>
    /// <param name="mask">The bits of a posting that are its record.</param>
    /// <param name="places">Memory for a number a record of the window.</param>
    /// <param name="found">Takes the places of each shared record among those of the first, and above 16 bits those of the second.</param>
    /// <returns>How many there are.</returns>
    public static int Find(ushort* first, int count, ushort* second, int others, int mask, ushort* places, uint* found)
    {
        if (others < FewPostings)
            new ScoreWindow(places).Clear(second, others, mask);
        else
            new Span<ushort>(places, SearchWindow.Size).Clear();
        for (int i = 0; i < count; i++)
            places[first[i] & mask] = (ushort)(i + 1);
        int shared = 0;
        int next = 0;
        for (; next + 4 <= others; next += 4)
        {
            ulong four = Unsafe.ReadUnaligned<ulong>(second + next);
            shared = Note(places[(int)four & mask], next, found, shared);
            shared = Note(places[(int)(four >> 16) & mask], next + 1, found, shared);
            shared = Note(places[(int)(four >> 32) & mask], next + 2, found, shared);
            shared = Note(places[(int)(four >> 48) & mask], next + 3, found, shared);
        }

        for (; next < others; next++)
            shared = Note(places[second[next] & mask], next, found, shared);
        return shared;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Note(int place, int other, uint* found, int shared)
    {
        found[shared] = (uint)(place - 1) | ((uint)other << 16);
        return shared + (place != 0 ? 1 : 0);
    }
}
