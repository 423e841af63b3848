using Summit.Layout;

namespace Summit.Sets;

/// <summary>
/// Evaluates a formula into a buffer of limited size, one window of blocks at a time, for callers that compare the rows
/// with many sets.
/// </summary>
internal unsafe ref struct BlockWindows
{
    /// <summary>The maximum number of words of a buffer: 32 KB on the stack, or 262,144 records.</summary>
    public const int MaxWords = 4 * 1024;

    private readonly ulong* _words;
    private readonly int _blockEnd;
    private SetFormula _rest;

    /// <summary>Starts before the first window.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="tableCount">The number of records of the table.</param>
    /// <param name="words">The buffer, of <see cref="WordCount"/> words.</param>
    public BlockWindows(in SetFormula formula, int tableCount, ulong* words)
    {
        SetFormula.Copy(formula, out _rest);
        _words = words;
        _blockEnd = formula.Window.IsEmpty ? 0 : SetEvaluation.LastBlock(formula, tableCount) + 1;
        End = formula.Window.IsEmpty ? 0 : SetEvaluation.FirstBlock(formula);
    }

    /// <summary>The first block of the current window.</summary>
    public int First { get; private set; }

    /// <summary>One past the last block of the current window.</summary>
    public int End { get; private set; }

    /// <summary>Returns the number of words of the buffer for a formula.</summary>
    public static int WordCount(in SetFormula formula, int tableCount) =>
        formula.Window.IsEmpty
            ? 0
            : Math.Min(MaxWords, (SetEvaluation.LastBlock(formula, tableCount) + 1) * SetLayout.BlockWords);

    /// <summary>Evaluates the next window into the buffer.</summary>
    /// <returns>Whether there is a next window.</returns>
    public bool MoveNext()
    {
        if (End >= _blockEnd)
            return false;
        First = End;
        End = Math.Min(First + (MaxWords / SetLayout.BlockWords), _blockEnd);
        SetEvaluation.FillWords(ref _rest, First, End, _words);
        return true;
    }
}
