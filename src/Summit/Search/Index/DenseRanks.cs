using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// The ranks of the records of one window: how many records before each of them have a dense term. A rank is the index
/// of a posting in the positions of the term. Filling whole blocks is faster than calling
/// <see cref="DenseCodes.RankOf"/> for many records. The struct is kept on the stack of the query.
/// </summary>
internal unsafe struct DenseRanks
{
    private const int Blocks = SearchWindow.Size / DenseCodes.MaskRows;

    private fixed ulong _present[Blocks];
    private fixed int _before[Blocks];

    /// <summary>Computes the ranks of consecutive blocks of <see cref="DenseCodes.MaskRows"/> records.</summary>
    /// <param name="codes">The codes of the term.</param>
    /// <param name="window">The first row of the window.</param>
    /// <param name="firstBlock">The first block, counted from the start of the window.</param>
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

    /// <summary>Computes the ranks of one block of <see cref="DenseCodes.MaskRows"/> records.</summary>
    /// <param name="codes">The codes of the term.</param>
    /// <param name="window">The first row of the window.</param>
    /// <param name="block">The block, counted from the start of the window.</param>
    /// <param name="before">The number of records before the block that have the term.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void FillBlock(DenseCodes codes, int window, int block, int before)
    {
        _present[block] = codes.Present(window + (block * DenseCodes.MaskRows));
        _before[block] = before;
    }

    /// <summary>Returns the rank of a record in the window. The block of the record must have been filled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Of(int record) =>
        _before[record >> 6] + BitOperations.PopCount(_present[record >> 6] & ((1UL << record) - 1));
}
