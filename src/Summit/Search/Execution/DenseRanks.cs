using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// How many records in front of each one of a window have a dense term: worked out a block of records at a time, which for many records
/// is quicker than <see cref="PositionList.DenseRank"/> for each. It stays on the stack.
/// </summary>
internal unsafe struct DenseRanks
{
    private const int Blocks = SearchWindow.Size / ScoreWindow.Step;

    private fixed ulong _present[Blocks];
    private fixed int _before[Blocks];

    /// <summary>Works those of the whole window out.</summary>
    /// <param name="codes">The codes of the term.</param>
    /// <param name="window">The first row of the window.</param>
    /// <param name="records">The records of the window.</param>
    /// <param name="before">How many records in front of the window have the term.</param>
    public void Fill(DenseCodes codes, int window, int records, int before)
    {
        for (int block = 0; block * ScoreWindow.Step < records; block++)
        {
            FillBlock(codes, window, block, before);
            before += BitOperations.PopCount(_present[block]);
        }
    }

    /// <summary>Works those of a block out.</summary>
    /// <param name="codes">The codes of the term.</param>
    /// <param name="window">The first row of the window.</param>
    /// <param name="block">The block: so many times <see cref="ScoreWindow.Step"/> records are in front of it in the window.</param>
    /// <param name="before">How many records in front of the block have the term.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void FillBlock(DenseCodes codes, int window, int block, int before)
    {
        _present[block] = codes.Present(window + (block * ScoreWindow.Step));
        _before[block] = before;
    }

    /// <summary>How many records in front of a record of the window, whose block is worked out, have the term.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Of(int record) => _before[record >> 6] + BitOperations.PopCount(_present[record >> 6] & ((1UL << record) - 1));
}
