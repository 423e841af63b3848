using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// The work that a query may still do. The work is estimated from the number of records of each term before the query
/// is executed, so that it does not depend on the machine and a description of the query can report what is left out.
/// One unit is the time to add one posting to a score: 1.3 nanoseconds in <c>SeekBenchmarks.Add</c>.
/// </summary>
/// <remarks>
/// Equal queries over equal tables have equal work. The first part of a query is always executed.
/// </remarks>
internal struct QueryWork
{
    /// <summary>The maximum work of a query for each record of the table.</summary>
    public const int PerRecord = 80;

    /// <summary>The number of records from which the work grows with the table.</summary>
    public const int MinRecords = 8192;

    /// <summary>The maximum number of words of the index that a query compares, per word of the index.</summary>
    public const int ComparisonsPerWord = 8;

    /// <summary>The number of words from which the number of comparisons grows with the index.</summary>
    public const int MinWords = 8192;

    /// <summary>The comparisons that one edit distance counts as.</summary>
    private const int ComparisonsPerDistance = 16;

    /// <summary>The number of signatures that count as one comparison.</summary>
    private const int SignaturesPerComparison = 64;

    // Measured by LimitBenchmarks: the work for one record of a term, a word of a phrase or a NEAR.
    private const int TermRecord = 6;
    private const int FieldRecord = 40;
    private const int PhraseRecord = 20;
    private const int PhraseWord = 6;
    private const int NearWord = 36;

    private readonly int _records;
    private readonly bool _isByParts;
    private long _work;
    private readonly long _maxWork;
    private long _comparisons;
    private bool _isStarted;

    /// <summary>Sets the work that a query may do.</summary>
    /// <param name="counts">The sizes of the index.</param>
    /// <param name="nodes">The parts of the query.</param>
    public QueryWork(in SearchCounts counts, ReadOnlySpan<QueryNode> nodes)
    {
        _records = counts.Records;
        _maxWork = (long)PerRecord * Math.Max(counts.Records, MinRecords);
        _comparisons = (long)ComparisonsPerWord * Math.Max(counts.Words, MinWords);
        _isByParts = IsByParts(nodes);
    }

    /// <summary>The work taken so far, in units.</summary>
    public readonly long Taken => _work;

    /// <summary>The comparisons that are left. Negative by less than one scan of the signatures at most.</summary>
    public readonly long ComparisonsLeft => _comparisons;

    /// <summary>Whether words of the index may still be compared.</summary>
    public readonly bool CanCompare => _comparisons > 0;

    /// <summary>Counts the comparison of a word of the index with a prefix.</summary>
    public void AddComparison() => _comparisons--;

    /// <summary>Counts an edit distance to a word of the index.</summary>
    public void AddDistance() => _comparisons -= ComparisonsPerDistance;

    /// <summary>Counts a scan of the signatures of the words of the index.</summary>
    public void AddSignatures(int count) => _comparisons -= (count / SignaturesPerComparison) + 1;

    /// <summary>Takes the work for a term of a part that matches any of its terms.</summary>
    /// <param name="node">The part.</param>
    /// <param name="count">The number of records of the term.</param>
    /// <returns>False if the query has too much work already. The term must then be left out.</returns>
    public bool TryTakeTerm(in QueryNode node, int count)
    {
        if (_isByParts)
            return TryTake(((long)(node.Field < 0 ? TermRecord : FieldRecord) * count) << node.Depth);
        return TryTake(DenseLayout.IsDense(count, _records) ? _records / 2 : count);
    }

    /// <summary>Takes the work for a phrase or a NEAR.</summary>
    /// <param name="node">The part.</param>
    /// <param name="rarest">The number of records of its rarest term.</param>
    /// <param name="words">The number of its words.</param>
    /// <returns>False if the query has too much work already. The part must then be left out.</returns>
    public bool TryTakePositions(in QueryNode node, int rarest, int words)
    {
        int each = PhraseRecord + (words * (node.Kind == QueryKind.Near ? NearWord : PhraseWord));
        return TryTake(((long)rarest * each) << node.Depth);
    }

    /// <summary>Returns whether a group is the union of its parts: all of them, at any depth, are optional.</summary>
    public static bool IsUnion(ReadOnlySpan<QueryNode> nodes, int group)
    {
        foreach (ref readonly QueryNode part in nodes[(group + 1)..nodes[group].End])
        {
            if (part.Occur != QueryOccur.Should)
                return false;
        }

        return true;
    }

    private bool TryTake(long work)
    {
        if (_isStarted && _work + work > _maxWork)
            return false;
        _isStarted = true;
        _work += work;
        return true;
    }

    /// <summary>
    /// Returns whether the query is executed part by part. A query of words only is executed term by term, which takes
    /// half of the work.
    /// </summary>
    private static bool IsByParts(ReadOnlySpan<QueryNode> nodes)
    {
        foreach (ref readonly QueryNode node in nodes)
        {
            if (
                node.Kind is QueryKind.Group or QueryKind.Phrase or QueryKind.Near
                || node.FieldLength > 0
                || node.Occur != QueryOccur.Should
            )
                return true;
        }

        return false;
    }
}
