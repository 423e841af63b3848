using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Evaluates a query of any kind on one record at a time. <see cref="EnterWindow"/> and <see cref="Seek"/> select the
/// record; the other members report what matches in it.
/// </summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal ref struct RecordProbe<T>
    where T : struct, ISearchableRecord<T>
{
    private readonly PhraseMatcher<T> _phrases;
    private readonly ReadOnlySpan<QueryNode> _nodes;
    private readonly Span<TermCursor> _cursors;
    private readonly Span<int> _postings;
    private readonly Span<PositionList> _positions;
    private int _windowFirst;
    private int _record;

    /// <summary>Creates a probe for a query whose terms are open.</summary>
    /// <param name="index">The index.</param>
    /// <param name="nodes">The parts of the query.</param>
    /// <param name="cursors">The open terms of all parts.</param>
    /// <param name="postings">Memory for one posting per term.</param>
    /// <param name="positions">Memory for the positions of each term.</param>
    public RecordProbe(
        scoped in SearchIndex index,
        ReadOnlySpan<QueryNode> nodes,
        Span<TermCursor> cursors,
        Span<int> postings,
        Span<PositionList> positions
    )
    {
        _positions = positions;
        _nodes = nodes;
        _cursors = cursors;
        _postings = postings;
        _phrases = new PhraseMatcher<T>(index);
        OpenPositions();
    }

    /// <summary>Creates a probe for a resolved query and selects a record.</summary>
    /// <param name="query">The resolved query.</param>
    /// <param name="row">The row of the record.</param>
    /// <param name="cursors">Memory for one cursor per term.</param>
    /// <param name="postings">Memory for one posting per term.</param>
    /// <param name="positions">Memory for the positions of each term.</param>
    public RecordProbe(
        ResolvedQuery<T> query,
        int row,
        Span<TermCursor> cursors,
        Span<int> postings,
        Span<PositionList> positions
    )
        : this(query.Index, query.Nodes, Opened(query, cursors), postings, positions)
    {
        EnterWindow(row & ~(SearchWindow.Size - 1));
        Seek(row & (SearchWindow.Size - 1));
    }

    private static Span<TermCursor> Opened(ResolvedQuery<T> query, Span<TermCursor> cursors)
    {
        TermCursor.Open<T>(query.Index, query.Terms, cursors);
        return cursors;
    }

    /// <summary>
    /// Opens the positions of all terms. A word that a NEAR has twice is compared once, which gives the same result.
    /// </summary>
    private readonly void OpenPositions()
    {
        PositionIndex stored = T.SearchPositions;
        foreach (ref readonly QueryNode node in _nodes)
        {
            int length = node.TermCount / Math.Max(1, node.SequenceCount);
            for (int i = node.FirstTerm; i < node.FirstTerm + node.TermCount; i++)
                _positions[i] =
                    node.Kind == QueryKind.Near && IsRepeated(i - ((i - node.FirstTerm) % length), i)
                        ? default
                        : _cursors[i].Positions<T>(stored);
        }
    }

    private readonly bool IsRepeated(int first, int term)
    {
        for (int i = first; i < term; i++)
        {
            if (_cursors[i].Term == _cursors[term].Term)
                return true;
        }

        return false;
    }

    /// <summary>The row of the selected record.</summary>
    public readonly int Row => _windowFirst + _record;

    /// <summary>The parts of the query.</summary>
    public readonly ReadOnlySpan<QueryNode> Nodes => _nodes;

    /// <summary>
    /// Enters the window that begins with row <paramref name="first"/>. Windows must be entered in ascending order.
    /// </summary>
    public void EnterWindow(int first)
    {
        _windowFirst = first;
        for (int i = 0; i < _cursors.Length; i++)
            _cursors[i].EnterWindow(first >> SearchWindow.Shift);
    }

    /// <summary>
    /// Selects a record of the window and finds its postings in all terms. Records must be selected in ascending order.
    /// </summary>
    /// <param name="record">The row of the record, counted from the first row of the window.</param>
    public void Seek(int record)
    {
        _record = record;
        for (int i = 0; i < _cursors.Length; i++)
            _postings[i] = _cursors[i].WindowCount > 0 ? _cursors[i].Seek(record) : -1;
    }

    /// <summary>
    /// Selects a record of the window and finds its postings in the terms of a part. For each part, records must be
    /// selected in ascending order.
    /// </summary>
    /// <param name="record">The row of the record, counted from the first row of the window.</param>
    /// <param name="node">The part.</param>
    /// <returns>
    /// Whether the record has all required terms of the part. If not, the postings of later terms are unknown.
    /// </returns>
    public bool TrySeekAll(int record, in QueryNode node)
    {
        _record = record;
        for (int i = node.FirstTerm; i < node.FirstTerm + node.RequiredCount; i++)
        {
            if (_cursors[i].WindowCount == 0 || (_postings[i] = _cursors[i].Seek(record)) < 0)
                return false;
        }

        return true;
    }

    /// <summary>Returns the term of the query at an index.</summary>
    public readonly ref readonly TermCursor Term(int term) => ref _cursors[term];

    /// <summary>Returns the posting of a term in the record, or -1 if the record does not have the term.</summary>
    public readonly int PostingOf(int term) => _postings[term];

    /// <summary>
    /// Returns whether the record has a term in a field, or in any field if <paramref name="field"/> is negative.
    /// </summary>
    public readonly bool HasTerm(int term, int field) =>
        _postings[term] >= 0 && (field < 0 || IsInField(term, _postings[term], Row, field));

    /// <summary>Returns whether a posting of a term is in a field.</summary>
    public readonly bool IsInField(int term, int posting, int row, int field) =>
        _phrases.IsInField(_positions[term], posting, row, field);

    /// <summary>Returns whether the record matches the query.</summary>
    /// <param name="score">
    /// The quantised score of the record. Meaningful only if the terms have factors from a <see cref="ScoreScale"/>.
    /// </param>
    public readonly bool Matches(out int score)
    {
        score = 0;
        return Matches(0, _nodes.Length, ref score);
    }

    /// <summary>Returns whether the record matches a part of the query.</summary>
    public readonly bool MatchesPart(int node)
    {
        int score = 0;
        return AddPart(node, ref score);
    }

    /// <summary>
    /// Selects a record of the window and finds its posting in a term. For each term, records must be selected in
    /// ascending order.
    /// </summary>
    /// <returns>Whether the record has the term.</returns>
    public bool TrySeek(int record, int term)
    {
        _record = record;
        return _cursors[term].WindowCount > 0 && (_postings[term] = _cursors[term].Seek(record)) >= 0;
    }

    /// <summary>Returns the quantised score of a term that the record has.</summary>
    public readonly int ScoreOf(int term) => _cursors[term].ScoreOf(_postings[term]);

    /// <summary>
    /// Returns the quantised score of the required terms of a part. The record must have all of them.
    /// </summary>
    public readonly int ScoreOf(in QueryNode node)
    {
        int sum = 0;
        for (int i = node.FirstTerm; i < node.FirstTerm + node.RequiredCount; i++)
            sum += ScoreOf(i);
        return sum;
    }

    /// <summary>
    /// Returns whether the words of a phrase or a NEAR are together in a field, or in any field if
    /// <paramref name="field"/> is negative. The record must have all of the required words.
    /// </summary>
    public readonly bool HasWords(in QueryNode node, int field)
    {
        for (int i = node.FirstTerm + node.RequiredCount; i < node.FirstTerm + node.TermCount; i++)
        {
            if (HasPhrase(node, i, field))
                return true;
        }

        if (node.AlternativeCount > 0)
            return false;
        int count = Math.Min(node.TermCount, PhraseMatcher<T>.MaxWords);
        ReadOnlySpan<PositionList> words = _positions.Slice(node.FirstTerm, count);
        ReadOnlySpan<int> postings = _postings.Slice(node.FirstTerm, count);
        return node.Kind == QueryKind.Phrase
            ? _phrases.IsPhrase(words, postings, Row, field)
            : _phrases.IsNear(words, postings, Row, field, node.Number);
    }

    /// <summary>
    /// Returns whether a term that may be the last word of a phrase follows its other words in a field, or in any field
    /// if <paramref name="field"/> is negative. The record must have the other words.
    /// </summary>
    public readonly bool HasPhrase(in QueryNode node, int last, int field) =>
        _postings[last] >= 0
        && _phrases.IsPhrase(
            _positions.Slice(node.FirstTerm, node.RequiredCount),
            _postings.Slice(node.FirstTerm, node.RequiredCount),
            _positions[last],
            _postings[last],
            Row,
            field
        );

    /// <summary>
    /// Returns whether the record has a sequence of terms of a phrase or a NEAR in a field, or in any field if
    /// <paramref name="field"/> is negative. The record need not have all of the terms.
    /// </summary>
    public readonly bool HasSequence(in QueryNode node, int field)
    {
        for (int i = 0; i < node.SequenceCount; i++)
        {
            QueryNode sequence = node.Sequence(i);
            if (HasAllTerms(sequence) && HasWords(sequence, field))
                return true;
        }

        return false;
    }

    private readonly bool HasAllTerms(in QueryNode node)
    {
        for (int i = node.FirstTerm; i < node.FirstTerm + node.RequiredCount; i++)
        {
            if (_postings[i] < 0)
                return false;
        }

        return true;
    }

    /// <summary>
    /// Evaluates the parts of a group, or of the whole query. Every required part must match and no excluded part may
    /// match. If no part is required, at least one optional part must match.
    /// </summary>
    private readonly bool Matches(int first, int end, ref int score)
    {
        bool hasMust = false;
        bool hasAny = false;
        for (int node = first; node < end; node = _nodes[node].End)
        {
            if (_nodes[node].IsSkipped)
                continue;
            int part = 0;
            bool isMatch = AddPart(node, ref part);
            switch (_nodes[node].Occur)
            {
                case QueryOccur.Not when isMatch:
                case QueryOccur.Must when !isMatch:
                    return false;
                case QueryOccur.Not:
                    break;
                default:
                    hasMust |= _nodes[node].Occur == QueryOccur.Must;
                    hasAny |= isMatch;
                    score += isMatch ? part : 0;
                    break;
            }
        }

        return hasMust || hasAny;
    }

    private readonly bool AddPart(int node, ref int score)
    {
        ref readonly QueryNode part = ref _nodes[node];
        return part.Kind switch
        {
            QueryKind.Group => Matches(node + 1, part.End, ref score),
            QueryKind.Phrase or QueryKind.Near => MatchesAllTerms(part, ref score),
            _ => MatchesAnyTerm(part, ref score),
        };
    }

    private readonly bool MatchesAnyTerm(in QueryNode node, ref int score)
    {
        bool isMatch = false;
        for (int i = node.FirstTerm; i < node.FirstTerm + node.TermCount; i++)
        {
            if (!HasTerm(i, node.Field))
                continue;
            isMatch = true;
            score += _cursors[i].ScoreOf(_postings[i]);
        }

        return isMatch;
    }

    private readonly bool MatchesAllTerms(in QueryNode node, ref int score)
    {
        if (node.HasMissingTerm || node.TermCount == 0)
            return false;
        if (node.SequenceCount > 1)
        {
            bool isAny = false;
            for (int i = 0; i < node.SequenceCount; i++)
                isAny |= MatchesAllTerms(node.Sequence(i), ref score);
            return isAny;
        }

        for (int i = node.FirstTerm; i < node.FirstTerm + node.RequiredCount; i++)
        {
            if (_postings[i] < 0)
                return false;
        }

        if (!HasWords(node, node.Field))
            return false;
        score += ScoreOf(node);
        for (int i = node.FirstTerm + node.RequiredCount; i < node.FirstTerm + node.TermCount; i++)
            score += HasPhrase(node, i, node.Field) ? ScoreOf(i) : 0;
        return true;
    }
}
