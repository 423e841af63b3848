namespace Summit.Search;

// Seeks the records of one or two required terms in the other terms.
internal unsafe ref partial struct ScatterPlan
{
    /// <summary>
    /// Returns the cost of seeking the records of a required term in the other terms. If <paramref name="second"/> is
    /// not negative, only the records that both required terms share are sought.
    /// </summary>
    private readonly int SeekCost(int driver, int second)
    {
        int count = _cursors[driver].WindowCount;
        return second < 0
            ? count * (_sparse - 1) * CostModel.Seek
            : CostModel.Intersection(count, _cursors[second].WindowCount) + (count * (_sparse - 2) * CostModel.Seek);
    }

    /// <summary>
    /// Returns the required sparse term with the fewest postings after <paramref name="driver"/>, or -1 if no term has
    /// few enough postings for an intersection.
    /// </summary>
    private readonly int SecondMust(int driver)
    {
        int second = -1;
        int fewest = _cursors[driver].WindowCount * CostModel.SeekRatio;
        for (int i = 0; i < _cursors.Length; i++)
        {
            ref TermCursor cursor = ref _cursors[i];
            if (i == driver || cursor.IsDense || cursor.Mark == 0 || cursor.WindowCount >= fewest)
                continue;
            second = i;
            fewest = cursor.WindowCount;
        }

        return second;
    }

    /// <summary>
    /// Seeks the records of the required term <paramref name="driver"/> in the other terms, or only the records that it
    /// shares with <paramref name="second"/> if that is not negative.
    /// </summary>
    /// <returns>The number of matching records.</returns>
    private readonly int Seek(int driver, int second, int first, ulong* allowed, scoped ref TopHits hits)
    {
        ref TermCursor rarest = ref _cursors[driver];
        int matches = 0;
        int maxSought = hits.CountsAll ? int.MaxValue : MaxSought(driver, second);
        if (second >= 0)
            return SeekShared(driver, second, maxSought, first, allowed, ref hits);
        int dense = DenseMust();
        for (int start = rarest.Sparse.Start; start < rarest.Sparse.End; start += PostingIntersection.ChunkSize)
        {
            int end = Math.Min(start + PostingIntersection.ChunkSize, rarest.Sparse.End);
            int count = dense < 0 ? end - start : FindInDense(rarest.Sparse, start, end, _cursors[dense].Dense);
            for (int i = 0; i < count; i++)
            {
                int posting = start + (dense < 0 ? i : (int)_shared[i]);
                matches += Seek(driver, posting, second, 0, maxSought, first, allowed, ref hits);
            }
        }

        return matches;
    }

    /// <summary>Returns the first required dense term, or -1 if there is none.</summary>
    private readonly int DenseMust()
    {
        for (int i = 0; i < _cursors.Length; i++)
        {
            if (_cursors[i].IsDense && _cursors[i].Mark > 0)
                return i;
        }

        return -1;
    }

    /// <summary>
    /// Finds the postings of a sparse term whose records have a dense term, without a branch that depends on the data.
    /// Writes the postings, counted from <paramref name="start"/>, to the memory of the plan.
    /// </summary>
    /// <returns>The number of postings.</returns>
    private readonly int FindInDense(in SparsePostings sparse, int start, int end, in DensePostings dense)
    {
        ushort* postings = sparse.Postings;
        int mask = sparse.RowMask;
        int firstRow = dense.Start;
        DenseCodes codes = dense.Codes;
        uint* shared = _shared;
        int found = 0;
        for (int posting = start; posting < end; posting++)
        {
            shared[found] = (uint)(posting - start);
            found += codes.Of(firstRow + (postings[posting] & mask)) != 0 ? 1 : 0;
        }

        return found;
    }

    /// <summary>
    /// Returns an upper bound on the score that a record gets from the terms other than <paramref name="driver"/> and
    /// <paramref name="second"/>.
    /// </summary>
    private readonly int MaxSought(int driver, int second)
    {
        int max = 0;
        for (int i = 0; i < _cursors.Length; i++)
            max += i == driver || i == second || _cursors[i].IsNot ? 0 : _cursors[i].MaxScore;
        return max;
    }

    /// <summary>Seeks the records that two required terms share in the other terms.</summary>
    /// <returns>The number of matching records.</returns>
    private readonly int SeekShared(
        int driver,
        int second,
        int maxSought,
        int first,
        ulong* allowed,
        scoped ref TopHits hits
    )
    {
        int start = _cursors[driver].Sparse.Start;
        int secondStart = _cursors[second].Sparse.Start;
        var intersection = new PostingIntersection(_cursors[driver].Sparse, _cursors[second].Sparse);
        int matches = 0;
        while (!intersection.IsAtEnd)
        {
            int count = intersection.FindNext(_shared);
            for (int i = 0; i < count; i++)
                matches += Seek(
                    driver,
                    start + (ushort)_shared[i],
                    second,
                    secondStart + (int)(_shared[i] >> 16),
                    maxSought,
                    first,
                    allowed,
                    ref hits
                );
        }

        return matches;
    }

    /// <summary>
    /// Seeks one record in the terms whose posting is not known yet, and offers it as a hit if it matches. Skips a
    /// record whose score cannot be among the best, even with <paramref name="maxSought"/> from the other terms.
    /// </summary>
    /// <returns>1 if the record matches and is not skipped, otherwise 0.</returns>
    private readonly int Seek(
        int driver,
        int posting,
        int second,
        int secondPosting,
        int maxSought,
        int first,
        ulong* allowed,
        scoped ref TopHits hits
    )
    {
        int record = _cursors[driver].Sparse.RecordOf(posting);
        if (allowed != null && ((allowed[record >> 6] >> record) & 1) == 0)
            return 0;
        int score =
            _cursors[driver].SparseScoreOf(posting) + (second < 0 ? 0 : _cursors[second].SparseScoreOf(secondPosting));
        if ((long)score + maxSought - _floor <= hits.MinScore)
            return 0;
        for (int i = 0; i < _cursors.Length && score >= 0; i++)
            score = i == driver || i == second ? score : AddSought(ref _cursors[i], score, record);
        if (score <= _floor)
            return 0;
        hits.Offer(score - _floor, first + record);
        return 1;
    }

    /// <summary>Returns the score of a record after adding a term, or -1 if the term rules the record out.</summary>
    private readonly int AddSought(ref TermCursor cursor, int score, int record)
    {
        int posting = cursor.Seek(record);
        if (posting < 0)
            return cursor.Mark > 0 ? -1 : score;
        return cursor.IsNot ? -1 : score + cursor.ScoreOf(posting);
    }
}
