using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Finds the records that two sparse terms share in a window. A table maps each record to its posting of the first
/// term; the records of the second term are looked up in the table without a branch that depends on the data.
/// </summary>
/// <param name="table">Memory for one element per record of the window.</param>
internal readonly unsafe ref struct PostingIntersection(ushort* table)
{
    /// <summary>
    /// The number of postings of the second term in one call of <see cref="Find"/>, and so the maximum number of
    /// records it finds.
    /// </summary>
    public const int ChunkSize = 2048;

    /// <summary>Maps the records of the first term to their postings.</summary>
    /// <param name="first">The postings of the first term in the window.</param>
    /// <param name="count">The number of postings of the first term.</param>
    /// <param name="second">
    /// The postings of the second term in the window. Only their table elements are cleared if there are few.
    /// </param>
    /// <param name="secondCount">The number of postings of the second term.</param>
    /// <param name="mask">The bits of a posting that hold its row.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Begin(ushort* first, int count, ushort* second, int secondCount, int mask)
    {
        if (secondCount < CostModel.FewPostings)
            new ScoreWindow(table).Clear(second, secondCount, mask);
        else
            new Span<ushort>(table, SearchWindow.Size).Clear();
        for (int i = 0; i < count; i++)
            table[first[i] & mask] = (ushort)(i + 1);
    }

    /// <summary>Finds the records of a chunk of the second term that also have the first term.</summary>
    /// <param name="second">The postings of the second term in the window.</param>
    /// <param name="next">The first posting of the chunk.</param>
    /// <param name="end">One past the last posting of the chunk.</param>
    /// <param name="mask">The bits of a posting that hold its row.</param>
    /// <param name="found">
    /// Receives one number per shared record: its posting of the first term in the low 16 bits and of the second term
    /// in the high 16 bits, both counted from the first posting of the window.
    /// </param>
    /// <returns>The number of shared records.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Find(ushort* second, int next, int end, int mask, uint* found)
    {
        int shared = 0;
        for (; next + 4 <= end; next += 4)
        {
            ulong four = Unsafe.ReadUnaligned<ulong>(second + next);
            shared = Append(table[(int)four & mask], next, found, shared);
            shared = Append(table[(int)(four >> 16) & mask], next + 1, found, shared);
            shared = Append(table[(int)(four >> 32) & mask], next + 2, found, shared);
            shared = Append(table[(int)(four >> 48) & mask], next + 3, found, shared);
        }

        for (; next < end; next++)
            shared = Append(table[second[next] & mask], next, found, shared);
        return shared;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Append(int first, int second, uint* found, int shared)
    {
        found[shared] = (uint)(first - 1) | ((uint)second << 16);
        return shared + (first != 0 ? 1 : 0);
    }
}
