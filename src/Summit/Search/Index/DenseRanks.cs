using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// The ranks of the records of one window: how many records before each have a dense term. A rank is the index of a posting among the positions
/// of the term. For many records this is faster than <see cref="DenseCodes.RankOf"/> for each. It lies on the stack of the query.
/// </summary>
internal unsafe struct DenseRanks
{
    private const int Blocks = SearchWindow.Size / DenseCodes.MaskRows;

    private fixed ulong _present[Blocks];
    private fixed int _before[Blocks];

    /// <summary>Computes the ranks of consecutive blocks of <see cref="DenseCodes.MaskRows"/> records.</summary>
    /// <param name="codes">The codes of the term.</param>
    /// <param name="window">The first row of the window.</param>
    /// <param name="firstBlock">The first block.</param>
    /// <param name="blockEnd">One past the last block.</param>
    /// <param name="before">The number of records before the first block that have the term.</param>
    public void Fill(DenseCodes codes, int window, int firstBlock, int blockEnd, int before)
    {
        for (int block = firstBlock; block < blockEnd; block++)
        {
            FillBlock(codes, window, block, before);
            before += BitOperations.PopCount(_present[block]);
        }
    }

    /// <summary>Computes the ranks of a block.</summary>
    /// <param name="codes">The codes of the term.</param>
    /// <param name="window">The first row of the window.</param>
    /// <param name="block">The number of the block in the window.</param>
    /// <param name="before">The number of records before the block that have the term.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void FillBlock(DenseCodes codes, int window, int block, int before)
    {
        _present[block] = codes.Present(window + (block * DenseCodes.MaskRows));
        _before[block] = before;
    }

    /// <summary>Returns the rank of a record of the window whose block has been computed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Of(int record) =>
        _before[record >> 6] + BitOperations.PopCount(_present[record >> 6] & ((1UL << record) - 1));
}
