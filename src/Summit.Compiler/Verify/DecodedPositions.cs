using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>The decoded positions of a term.</summary>
/// <param name="Page">The page that holds the positions.</param>
/// <param name="StepsAt">The offset in the page of the steps of each posting, in bytes.</param>
/// <param name="Positions">The positions of each posting, in ascending order.</param>
internal sealed record DecodedTermPositions(int Page, long[] StepsAt, int[][] Positions);

/// <summary>
/// Decodes the positions of all terms. The terms are stored in order without gaps, so that every byte belongs to one
/// term.
/// </summary>
internal sealed class DecodedPositions
{
    private readonly DecodedTerms _terms;
    private readonly TableReader _table;
    private readonly Dictionary<int, DecodedTermPositions> _decoded = [];

    /// <summary>Decodes the positions of all terms.</summary>
    /// <exception cref="DamagedDataException">A byte breaks an invariant.</exception>
    public DecodedPositions(DecodedTerms terms)
    {
        _terms = terms;
        _table = terms.Data.Table(SearchTables.PositionPage);
        TableReader starts = terms.Data.Table(SearchTables.PositionStarts);
        ulong[] found = starts.Words(terms.DescribedCount);
        var walk = new PageWalk(_table, PositionLayout.PageShift);
        for (int index = 0; index < terms.DescribedCount; index++)
        {
            ElementRun run = ElementRun.At(_table, (long)found[index], PositionLayout.PageShift);
            long first = run.Position;
            Read(index, run, (int)(found[index] >> PositionLayout.PageShift));
            PageWalk.Starts(starts, index, walk.Next(run.Position - first), (long)found[index]);
        }

        walk.End();
    }

    /// <summary>The positions of the term with a number.</summary>
    public DecodedTermPositions this[int term] => _decoded[term];

    private void Read(int index, ElementRun run, int page)
    {
        int count = TermLayout.Count(_terms[index]);
        long checkpointsAt = run.Position;
        var checkpoints = new uint[PositionLayout.CheckpointCount(count)];
        for (int i = 0; i < checkpoints.Length; i++)
            checkpoints[i] = run.Read() | (run.Read() << 8) | (run.Read() << 16) | (run.Read() << 24);
        for (int i = 0; i < _terms.Sizes[index]; i++)
        {
            long stepsAt = run.Position;
            DecodedTermPositions term = ReadTerm(run, count, page);
            for (int checkpoint = 0; checkpoint < checkpoints.Length; checkpoint++)
            {
                long expected = term.StepsAt[(checkpoint + 1) << PositionLayout.CheckpointShift] - stepsAt;
                if (checkpoints[checkpoint] != expected)
                    throw run.Failure(
                        checkpointsAt + (checkpoint * PositionLayout.CheckpointBytes),
                        $"the checkpoint {expected}",
                        checkpoints[checkpoint]
                    );
            }

            _decoded.Add(_terms.FirstTerm(index) + i, term);
        }
    }

    private static DecodedTermPositions ReadTerm(ElementRun run, int count, int page)
    {
        var stepsAt = new long[count];
        var positions = new int[count][];
        for (int posting = 0; posting < count; posting++)
        {
            stepsAt[posting] = run.Position;
            positions[posting] = ReadPosting(run);
        }

        return new DecodedTermPositions(page, stepsAt, positions);
    }

    private static int[] ReadPosting(ElementRun run)
    {
        var positions = new List<int>();
        long position = 0;
        for (bool isLast = false; !isLast; )
        {
            long at = run.Position;
            long step = ReadStep(run, out isLast);
            position += step;
            if ((step == 0 && positions.Count > 0) || position > int.MaxValue)
                throw run.Failure(at, "a step to a later position", step);
            positions.Add((int)position);
        }

        return [.. positions];
    }

    private static long ReadStep(ElementRun run, out bool isLast)
    {
        long at = run.Position;
        uint first = ReadByte(run, out isLast);
        if (first < PositionLayout.MediumStep)
            return first;
        if (isLast)
            throw run.Failure(at, "more bytes of the step", first);
        if (first < PositionLayout.LongStep)
            return PositionLayout.MediumStep + ((first - PositionLayout.MediumStep) << 7) + ReadByte(run, out isLast);
        long step = 0;
        for (int i = 0; i < PositionLayout.LongStepBytes; i++)
        {
            if (isLast)
                throw run.Failure(at, $"{PositionLayout.LongStepBytes} more bytes of the step", i);
            step |= (long)ReadByte(run, out isLast) << (7 * i);
        }

        return step >= PositionLayout.MediumStepEnd ? step : throw run.Failure(at, "a step of two bytes or one", step);
    }

    private static uint ReadByte(ElementRun run, out bool isLast)
    {
        uint value = run.Read();
        isLast = (value & PositionLayout.EndOfPosting) != 0;
        return value & ~(uint)PositionLayout.EndOfPosting;
    }
}
