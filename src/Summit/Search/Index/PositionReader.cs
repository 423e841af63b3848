using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>Reads the positions of a posting in ascending order.</summary>
internal unsafe struct PositionReader
{
    private byte* _at;
    private bool _isLast;

    /// <summary>Creates a reader that is at the first position of a posting.</summary>
    /// <param name="steps">The steps of the posting.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PositionReader(byte* steps)
    {
        _at = steps;
        Current = 0;
        Step();
    }

    /// <summary>The current position.</summary>
    public int Current { get; private set; }

    /// <summary>
    /// Moves to the first position at or after <paramref name="min"/>. Does not move if the current position is at or
    /// after it already.
    /// </summary>
    /// <returns>False if there is no such position. The reader is then at the last position.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveTo(int min)
    {
        while (Current < min)
        {
            if (_isLast)
                return false;
            Step();
        }

        return true;
    }

    /// <summary>Moves to the next position.</summary>
    /// <returns>False if the reader is at the last position.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if (_isLast)
            return false;
        Step();
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Step()
    {
        int step = *_at++;
        if ((step & ~PositionLayout.EndOfPosting) < PositionLayout.MediumStep)
        {
            Current += step & ~PositionLayout.EndOfPosting;
            _isLast = step >= PositionLayout.EndOfPosting;
            return;
        }

        LongStep(step);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LongStep(int first)
    {
        int bytes = 1;
        if (first == PositionLayout.LongStep)
            bytes = PositionLayout.LongStepBytes;
        else
            Current += PositionLayout.MediumStep;
        int step = 0;
        for (int i = 0; i < bytes; i++)
            step |= (_at[i] & ~PositionLayout.EndOfPosting) << (7 * i);
        Current += first == PositionLayout.LongStep ? step : ((first - PositionLayout.MediumStep) << 7) + step;
        _at += bytes;
        _isLast = _at[-1] >= PositionLayout.EndOfPosting;
    }
}
