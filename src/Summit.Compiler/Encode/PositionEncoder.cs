using Summit.Compiler.Index.Search;
using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>
/// Encodes the positions of the words of an index. <see cref="PositionLayout"/> describes the format.
/// </summary>
internal sealed class PositionEncoder(TokenStream tokens, Vocabulary vocabulary, PostingLists postings, TermOrder terms)
{
    private readonly PageWriter _positions = new(PositionLayout.PageShift);
    private readonly List<uint> _denseRanks = [];
    private readonly List<uint> _checkpoints = [];
    private readonly List<byte> _steps = [];

    /// <summary>Returns the tables of positions.</summary>
    public IReadOnlyList<TableData> Tables()
    {
        var starts = new List<uint>();
        foreach (int[] described in terms.Described())
        {
            _checkpoints.Clear();
            _steps.Clear();
            foreach (int term in described)
            {
                EncodeTerm(postings.Start(term), postings.Start(term + 1));
                if (IsDense(term))
                    AddRanks(postings.Start(term), postings.Start(term + 1));
            }

            starts.Add(WriteTerms());
        }

        return
        [
            TableBytes.Of(SearchTables.PositionStarts, starts.ToArray()),
            TableBytes.Of(SearchTables.DenseRanks, _denseRanks.ToArray()),
            TableBytes.Of(SearchTables.PairBits, _denseRanks.Count == 0 ? [] : Pairs()),
            .. Ends(),
            TableBytes.Of(SearchTables.PositionPage, _positions.Pages),
        ];
    }

    private bool IsDense(int term) => DenseLayout.IsDense(postings.Count(term), tokens.RowCount - TableLayout.FirstRow);

    private void EncodeTerm(int first, int end)
    {
        for (int posting = first; posting < end; posting++)
        {
            if (posting > first && (posting - first) % (1 << PositionLayout.CheckpointShift) == 0)
                _checkpoints.Add((uint)_steps.Count);
            AddPosting(posting);
        }
    }

    private uint WriteTerms()
    {
        _positions.Reserve((_checkpoints.Count * PositionLayout.CheckpointBytes) + _steps.Count);
        uint start = _positions.Next;
        foreach (uint checkpoint in _checkpoints)
        {
            for (int shift = 0; shift < 8 * PositionLayout.CheckpointBytes; shift += 8)
                _positions.Add((byte)(checkpoint >> shift));
        }

        foreach (byte step in _steps)
            _positions.Add(step);
        return start;
    }

    private void AddPosting(int posting)
    {
        int before = 0;
        for (int index = postings.PositionStart(posting); index < postings.PositionStart(posting + 1); index++)
        {
            AddStep(postings.Positions[index] - before);
            before = postings.Positions[index];
        }

        _steps[_steps.Count - 1] |= PositionLayout.EndOfPosting;
    }

    private void AddStep(int step)
    {
        if (step < PositionLayout.MediumStep)
        {
            _steps.Add((byte)step);
        }
        else if (step < PositionLayout.MediumStepEnd)
        {
            int above = step - PositionLayout.MediumStep;
            _steps.Add((byte)(PositionLayout.MediumStep + (above >> 7)));
            _steps.Add((byte)(above & 0x7F));
        }
        else
        {
            _steps.Add(PositionLayout.LongStep);
            for (int i = 0; i < PositionLayout.LongStepBytes; i++)
                _steps.Add((byte)((step >> (7 * i)) & 0x7F));
        }
    }

    private void AddRanks(int first, int end)
    {
        int posting = first;
        for (int record = 0; record < tokens.RowCount; record += 1 << PositionLayout.RankShift)
        {
            while (posting < end && postings.RecordOf(posting) < record)
                posting++;
            _denseRanks.Add((uint)(posting - first));
        }
    }

    private ulong[] Pairs()
    {
        var pairs = new ulong[tokens.RowCount];
        for (int record = 0; record < tokens.RowCount; record++)
        {
            var words = new TokenPositions(tokens, record);
            while (words.MoveToField())
            {
                while (words.MoveNext())
                {
                    for (int before = words.Before.First; before < words.Before.End; before++)
                        pairs[record] |= PairBit(TermAt(before), TermAt(words.Index));
                }
            }
        }

        return pairs;
    }

    private int TermAt(int index) => vocabulary.TermOfWord(vocabulary.WordOfForm(tokens.FormAt(index)));

    private ulong PairBit(int first, int second) =>
        IsDense(first) && IsDense(second) ? PositionLayout.PairBit(terms.NumberOf(first), terms.NumberOf(second)) : 0;

    private TableData[] Ends()
    {
        var ends = new int[tokens.RowCount * tokens.FieldCount];
        var textEnds = new List<int>();
        var textEndStarts = new int[tokens.RowCount + 1];
        for (int record = 0; record < tokens.RowCount; record++)
        {
            var words = new TokenPositions(tokens, record);
            while (words.MoveToField())
            {
                while (words.MoveNext())
                {
                    if (words.StartsText)
                        textEnds.Add(words.TextEnd);
                }

                ends[(record * tokens.FieldCount) + words.Field] = words.FieldEnd;
            }

            textEndStarts[record + 1] = textEnds.Count;
        }

        return
        [
            TableBytes.Of(SearchTables.FieldEnds, ends),
            TableBytes.Of(SearchTables.TextEndStarts, textEndStarts),
            TableBytes.Of(SearchTables.TextEnds, textEnds.ToArray()),
        ];
    }
}
