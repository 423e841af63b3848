using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Tables;

namespace Summit.Sets;

/// <summary>Walks the rows of a formula in ascending order: a plain one as it lies, another block by block.</summary>
internal struct SetCursor
{
    private readonly SetFormula _formula;
    private readonly StoredRows _plain;
    private readonly int _lastBlock;
    private int _index;
    private int _block;
    private int _word;
    private ulong _bits;
    private SetBlock _rows;
    private SetPositions _positions;

    public SetCursor(in SetFormula formula, int tableCount)
    {
        _formula = formula;
        _block = -1;
        _word = SetBlock.WordCount;
        if (formula.IsPlain)
        {
            _plain = formula.First;
            _lastBlock = -1;
        }
        else
        {
            _lastBlock = SetFormula.LastBlock(tableCount);
        }
    }

    /// <summary>The row it stands at.</summary>
    public int Row { get; private set; }

    /// <summary>Moves to the next row.</summary>
    /// <returns>False where there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if (_index < _plain.Count)
        {
            Row = _plain[_index++];
            return true;
        }

        return MoveNextInBlocks();
    }

    private bool MoveNextInBlocks()
    {
        while (_bits == 0)
        {
            if (_word == SetBlock.WordCount)
            {
                if (_block == _lastBlock)
                    return false;
                _rows = _formula.Evaluate(++_block, ref _positions);
                _word = 0;
            }

            _bits = _rows[_word++];
        }

        Row = (((_block * SetBlock.WordCount) + _word - 1) << 6) + BitOperations.TrailingZeroCount(_bits);
        _bits &= _bits - 1;
        return true;
    }
}
