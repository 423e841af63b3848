using System.Numerics;
using System.Runtime.CompilerServices;

namespace Summit.Search;

// Finds the records of the window that match a part, among the records that may still match.
internal unsafe ref partial struct PartPlan<T>
{
    /// <summary>Marks the records that match a part, and adds the scores of the part.</summary>
    private void Match(int node)
    {
        ref readonly QueryNode part = ref _nodes[node];
        if (part.Kind != QueryKind.Group)
            MatchLeaf(part);
        else if (QueryWork.IsUnion(_nodes, node))
            MatchUnion(node);
        else
            MatchGroup(node);
    }

    private void MatchUnion(int group)
    {
        for (int node = group + 1; node < _nodes[group].End; node++)
        {
            if (!_nodes[node].IsSkipped && _nodes[node].Kind != QueryKind.Group)
                MatchLeaf(_nodes[node]);
        }
    }

    private void MatchLeaf(in QueryNode part)
    {
        if (IsSequence(part))
        {
            MatchSequence(part);
            return;
        }

        for (int term = part.FirstTerm; term < part.FirstTerm + part.TermCount; term++)
            MatchTerm(term, part.Field);
    }

    /// <summary>Marks the records that have a term, in a field if <paramref name="field"/> is not negative.</summary>
    private void MatchTerm(int term, int field)
    {
        ref TermCursor cursor = ref _cursors[term];
        if (cursor.IsDense)
        {
            MatchDense(cursor, term, field);
        }
        else if ((long)_aliveCount * CostModel.Seek < cursor.WindowCount)
        {
            cursor.Rewind();
            for (int word = 0; word < WindowWords; word++)
            {
                for (ulong bits = _alive[word]; bits != 0; bits &= bits - 1)
                {
                    int record = (word << 6) + BitOperations.TrailingZeroCount(bits);
                    if (cursor.Sparse.Seek(record) is var posting and >= 0)
                        AddPosting(cursor, term, posting, record, field);
                }
            }
        }
        else
        {
            for (int posting = cursor.Sparse.Start; posting < cursor.Sparse.End; posting++)
            {
                int record = cursor.Sparse.RecordOf(posting);
                if (((_alive[record >> 6] >> record) & 1) != 0)
                    AddPosting(cursor, term, posting, record, field);
            }
        }
    }

    private readonly void MatchDense(in TermCursor cursor, int term, int field)
    {
        for (int word = 0; word < WordsOf(cursor); word++)
        {
            ulong bits = cursor.Dense.Codes.Present(_first + (word << 6)) & _alive[word];
            if (field >= 0)
                bits = InField(term, word, bits, field);
            _part[word] |= bits;
            if (!_addsScores)
                continue;
            ulong scored = _scored[word];
            _scored[word] |= bits;
            for (; bits != 0; bits &= bits - 1)
            {
                int bit = BitOperations.TrailingZeroCount(bits);
                int record = (word << 6) + bit;
                int before = ((scored >> bit) & 1) != 0 ? _scores[record] : 0;
                _scores[record] = before + cursor.ScoreOf(_first + record);
            }
        }
    }

    /// <summary>Removes the records of a block that have a dense term in other fields only.</summary>
    private readonly ulong InField(int term, int word, ulong records, int field)
    {
        ulong bits = records;
        for (; bits != 0; bits &= bits - 1)
        {
            int row = _first + (word << 6) + BitOperations.TrailingZeroCount(bits);
            if (!_probe.IsInField(term, row, row, field))
                records &= ~(bits & (~bits + 1));
        }

        return records;
    }

    /// <summary>The number of words of a mask that cover the rows of a dense term in the window.</summary>
    private static int WordsOf(in TermCursor cursor) =>
        (cursor.Dense.End - cursor.Dense.Start + DenseCodes.MaskRows - 1) / DenseCodes.MaskRows;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void AddPosting(in TermCursor cursor, int term, int posting, int record, int field)
    {
        if (field < 0 || _probe.IsInField(term, posting, _first + record, field))
            Add(record, cursor.ScoreOf(posting));
    }

    /// <summary>Marks a record as a match of the part, and adds to its score.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Add(int record, int score)
    {
        ulong bit = 1UL << record;
        if (!_addsScores)
        {
            _part[record >> 6] |= bit;
            return;
        }

        bool hasScore = (_scored[record >> 6] & bit) != 0;
        _scores[record] = score + (hasScore ? _scores[record] : 0);
        _scored[record >> 6] |= bit;
        _part[record >> 6] |= bit;
    }

    /// <summary>Marks the records that have a phrase or a NEAR.</summary>
    private void MatchSequence(in QueryNode part)
    {
        if (part.HasMissingTerm || part.TermCount == 0)
            return;
        if (part.SequenceCount > 1)
        {
            for (int i = 0; i < part.SequenceCount; i++)
                MatchSequence(part.Sequence(i));
            return;
        }

        if (part.AlternativeCount > 0)
        {
            MatchAlternatives(part);
            return;
        }

        Span<TermCursor> terms = _cursors.Slice(part.FirstTerm, part.TermCount);
        int rarest = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            if (terms[i].WindowCount == 0)
                return;
            terms[i].Rewind();
            rarest = terms[i].Count < terms[rarest].Count ? i : rarest;
        }

        CopyCandidates(terms[rarest]);
        KeepDense(part, terms);
        for (int word = 0; word < WindowWords; word++)
        {
            for (ulong bits = _candidates[word]; bits != 0; bits &= bits - 1)
            {
                int record = (word << 6) + BitOperations.TrailingZeroCount(bits);
                if (_probe.TrySeekAll(record, part) && _probe.HasWords(part, part.Field))
                    Add(record, _probe.ScoreOf(part));
            }
        }
    }

    /// <summary>Makes the records of a term that may still match the candidates.</summary>
    private readonly void CopyCandidates(in TermCursor term)
    {
        new Span<ulong>(_candidates, WindowWords).Clear();
        AddRecords(term);
        for (int word = 0; word < WindowWords; word++)
            _candidates[word] &= _alive[word];
    }

    /// <summary>
    /// Removes the candidates without the dense words of a part, and those in which two adjacent dense words of a
    /// phrase are never adjacent.
    /// </summary>
    private readonly void KeepDense(in QueryNode part, ReadOnlySpan<TermCursor> terms)
    {
        ulong pairs = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            if (!terms[i].IsDense)
                continue;
            for (int word = 0; word < WordsOf(terms[i]); word++)
                _candidates[word] &= terms[i].Dense.Codes.Present(_first + (word << 6));
            if (i > 0 && part.Kind == QueryKind.Phrase && terms[i - 1].IsDense)
                pairs |= Layout.PositionLayout.PairBit(terms[i - 1].Term, terms[i].Term);
        }

        for (int word = 0; pairs != 0 && word < WindowWords; word++)
        {
            for (ulong bits = _candidates[word]; bits != 0; bits &= bits - 1)
            {
                int record = BitOperations.TrailingZeroCount(bits);
                if ((_pairs[_first + (word << 6) + record] & pairs) != pairs)
                    _candidates[word] &= ~(1UL << record);
            }
        }
    }

    private readonly void AddRecords(in TermCursor cursor)
    {
        if (cursor.IsDense)
        {
            for (int word = 0; word < WordsOf(cursor); word++)
                _candidates[word] |= cursor.Dense.Codes.Present(_first + (word << 6));
            return;
        }

        for (int posting = cursor.Sparse.Start; posting < cursor.Sparse.End; posting++)
        {
            int record = cursor.Sparse.RecordOf(posting);
            _candidates[record >> 6] |= 1UL << record;
        }
    }
}
