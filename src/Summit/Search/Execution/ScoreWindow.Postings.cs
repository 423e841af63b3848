namespace Summit.Search;

// Adds and clears the postings of a term. This file handles sparse terms; ScoreWindow.Dense.cs handles dense terms.
internal readonly unsafe ref partial struct ScoreWindow
{
    /// <summary>Adds the scores of a term's postings in the window.</summary>
    public void Add(in TermCursor term)
    {
        if (term.IsDense)
        {
            AddDense(term);
            AddDenseExceptions(term);
            return;
        }

        if (term.FormBits == null)
            AddPlain(term, term.Form != 0 ? term.Factor : term.OtherFactor);
        else
            AddFormed(term);
        AddExceptions(term);
    }

    /// <summary>Sets the scores of all records of a term in the window to 0.</summary>
    public void Clear(in TermCursor term)
    {
        if (term.IsDense)
            ClearDense(term);
        else
            Clear(term.Sparse.Postings + term.Sparse.Start, term.WindowCount, term.Sparse.RowMask);
    }

    /// <summary>Sets the scores of the records of some postings to 0.</summary>
    /// <param name="postings">The postings.</param>
    /// <param name="count">The number of postings.</param>
    /// <param name="mask">The bits of a posting that hold its row.</param>
    public void Clear(ushort* postings, int count, int mask)
    {
        for (int i = 0; i < count; i++)
            scores[postings[i] & mask] = 0;
    }

    /// <summary>
    /// Raises lane maxima to the scores of the records of a sparse term. A record belongs to the lane of its row modulo
    /// <see cref="MaxExceeding"/>.
    /// </summary>
    /// <param name="lanes">The highest score of each lane so far.</param>
    /// <param name="term">The sparse term.</param>
    public void RaiseLanes(ushort* lanes, in TermCursor term)
    {
        for (int posting = term.Sparse.Start; posting < term.Sparse.End; posting++)
        {
            int record = term.Sparse.RecordOf(posting);
            lanes[record & (MaxExceeding - 1)] = Math.Max(lanes[record & (MaxExceeding - 1)], scores[record]);
        }
    }

    /// <summary>
    /// Adds the postings of a term in which either all or no postings have the requested form. Computes four scores
    /// before storing any, so that the processor does not wait for the stores.
    /// </summary>
    private void AddPlain(in TermCursor term, ulong factor)
    {
        ushort* sums = scores;
        ushort* impacts = term.Sparse.Impacts;
        ushort* posting = term.Sparse.Postings + term.Sparse.Start;
        ushort* end = term.Sparse.Postings + term.Sparse.End;
        nuint mask = (nuint)term.Sparse.RowMask;
        ulong min = 1u + term.Mark;
        for (; posting + 4 <= end; posting += 4)
        {
            (nuint first, nuint second, nuint third, nuint fourth) = (posting[0], posting[1], posting[2], posting[3]);
            ulong one = (impacts[first] * factor >> 32) + min;
            ulong two = (impacts[second] * factor >> 32) + min;
            ulong three = (impacts[third] * factor >> 32) + min;
            ulong four = (impacts[fourth] * factor >> 32) + min;
            sums[first & mask] = (ushort)(sums[first & mask] + one);
            sums[second & mask] = (ushort)(sums[second & mask] + two);
            sums[third & mask] = (ushort)(sums[third & mask] + three);
            sums[fourth & mask] = (ushort)(sums[fourth & mask] + four);
        }

        for (; posting < end; posting++)
            sums[*posting & mask] += (ushort)((impacts[*posting] * factor >> 32) + min);
    }

    /// <summary>Adds the postings of a term in which some postings have the requested form.</summary>
    private void AddFormed(in TermCursor term)
    {
        ushort* postings = term.Sparse.Postings;
        ushort* impacts = term.Sparse.Impacts;
        byte* forms = term.FormBits;
        ulong other = term.OtherFactor;
        ulong difference = term.Factor - other;
        uint min = 1u + term.Mark;
        int mask = term.Sparse.RowMask;
        for (int i = term.Sparse.Start; i < term.Sparse.End; i++)
        {
            ulong hasForm = (uint)(forms[i >> 3] >> (i & 7)) & 1;
            scores[postings[i] & mask] += (ushort)(
                (impacts[postings[i]] * (other + (difference * hasForm)) >> 32) + min
            );
        }
    }

    /// <summary>
    /// Adds the impacts of the exceptions of a sparse term. The rest of their scores has already been added with the
    /// other postings.
    /// </summary>
    private void AddExceptions(in TermCursor term)
    {
        int end = term.Sparse.Exceptions.FirstAt(term.Sparse.End);
        for (int exception = term.Sparse.Exceptions.FirstAt(term.Sparse.Start); exception < end; exception++)
        {
            int posting = term.Sparse.Exceptions.PostingOf(exception);
            scores[term.Sparse.RecordOf(posting)] += (ushort)(
                term.Sparse.Exceptions.ImpactOf(exception) * term.FactorOf(posting) >> 32
            );
        }
    }
}
