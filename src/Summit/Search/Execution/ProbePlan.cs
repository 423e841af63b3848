using System.Numerics;
using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

/// <summary>
/// Works out any query record by record: the records of its rarest part that must be there, or of all parts that may be, are
/// candidates, and the whole query is tried on each.
/// </summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal unsafe ref partial struct ProbePlan<T>
    where T : struct, ISearchableRecord<T>
{
    private const int WindowWords = SearchWindow.Size / 64;

    private readonly SearchIndex _index;
    private readonly PhraseMatcher<T> _phrases;
    private readonly ReadOnlySpan<QueryNode> _nodes;
    private readonly Span<TermCursor> _cursors;
    private readonly Span<int> _postings;
    private readonly Span<bool> _isInWindow;
    private int _windowFirst;

    private ProbePlan(
        in SearchIndex index,
        ReadOnlySpan<QueryNode> nodes,
        Span<TermCursor> cursors,
        Span<int> postings,
        Span<bool> isInWindow)
    {
        _index = index;
        _nodes = nodes;
        _cursors = cursors;
        _postings = postings;
        _isInWindow = isInWindow;
        _phrases = new PhraseMatcher<T>(index);
    }

    /// <summary>Runs the query.</summary>
    /// <returns>How many records match.</returns>
    [SkipLocalsInit]
    public static int Run(
        in SearchIndex index,
        scoped ReadOnlySpan<QueryNode> nodes,
        scoped Span<TermCursor> cursors,
        scoped ref RowFilter filter,
        scoped ref TopHits hits)
    {
        Span<int> postings = stackalloc int[TermResolver<T>.MaxTerms];
        Span<bool> isInWindow = stackalloc bool[TermResolver<T>.MaxTerms];
        var plan = new ProbePlan<T>(index, nodes, cursors, postings, isInWindow);
        return plan.Run(ref filter, ref hits);
    }

    private int Run(scoped ref RowFilter filter, scoped ref TopHits hits)
    {
        ulong* candidates = stackalloc ulong[WindowWords];
        ulong* allowed = stackalloc ulong[WindowWords];
        int driver = Driver();
        int matches = 0;
        for (_windowFirst = filter.FirstRow & ~(SearchWindow.Size - 1); _windowFirst < filter.EndRow; _windowFirst += SearchWindow.Size)
        {
            EnterWindow();
            new Span<ulong>(candidates, WindowWords).Clear();
            AddCandidates(driver, candidates);
            if (filter.Fill(_windowFirst, allowed))
                Intersect(candidates, allowed);
            matches += TryCandidates(candidates, ref hits);
        }

        return matches;
    }

    /// <summary>The part at the top that must be there and is in the fewest records; -1 where none must.</summary>
    private readonly int Driver()
    {
        int driver = -1;
        long fewest = long.MaxValue;
        for (int node = 0; node < _nodes.Length; node = _nodes[node].End)
        {
            if (_nodes[node].Occur != QueryOccur.Must || Records(node) >= fewest)
                continue;
            fewest = Records(node);
            driver = node;
        }

        return driver;
    }

    /// <summary>The most records that a part can be in.</summary>
    private readonly long Records(int node)
    {
        long sum = 0;
        long least = long.MaxValue;
        for (int part = node; part < _nodes[node].End; part++)
        {
            foreach (ref readonly TermCursor cursor in TermsOf(_nodes[part]))
            {
                sum += cursor.Count;
                least = Math.Min(least, cursor.Count);
            }
        }

        return _nodes[node].Kind is QueryKind.Phrase or QueryKind.Near ? least : sum;
    }

    private readonly Span<TermCursor> TermsOf(in QueryNode node) => _cursors.Slice(node.FirstTerm, node.TermCount);

    private readonly void EnterWindow()
    {
        for (int i = 0; i < _cursors.Length; i++)
            _isInWindow[i] = _cursors[i].EnterWindow(_windowFirst >> SearchWindow.Shift);
    }

    private readonly void AddCandidates(int driver, ulong* candidates)
    {
        if (driver >= 0)
        {
            AddCandidatesOf(driver, candidates);
            return;
        }

        for (int node = 0; node < _nodes.Length; node = _nodes[node].End)
        {
            if (_nodes[node].Occur != QueryOccur.Not)
                AddCandidatesOf(node, candidates);
        }
    }

    private readonly void AddCandidatesOf(int node, ulong* candidates)
    {
        for (int part = node; part < _nodes[node].End; part++)
        {
            Span<TermCursor> terms = TermsOf(_nodes[part]);
            bool isRarestEnough = _nodes[part].Kind is QueryKind.Phrase or QueryKind.Near;
            int rarest = isRarestEnough ? RarestOf(terms) : 0;
            for (int i = rarest; i < (isRarestEnough ? Math.Min(rarest + 1, terms.Length) : terms.Length); i++)
                AddRecords(ref terms[i], _isInWindow[_nodes[part].FirstTerm + i], candidates);
        }
    }

    private static int RarestOf(Span<TermCursor> terms)
    {
        int rarest = 0;
        for (int i = 1; i < terms.Length; i++)
            rarest = terms[i].Count < terms[rarest].Count ? i : rarest;
        return rarest;
    }

    private readonly void AddRecords(ref TermCursor cursor, bool isInWindow, ulong* candidates)
    {
        if (cursor.IsDense)
        {
            for (int row = cursor.Start; row < cursor.End; row += ScoreWindow.Step)
                candidates[(row - cursor.Start) / ScoreWindow.Step] |= cursor.Dense.Present(row);
            return;
        }

        for (int posting = cursor.Start; isInWindow && posting < cursor.End; posting++)
        {
            int record = cursor.RecordOf(posting);
            candidates[record >> 6] |= 1UL << record;
        }
    }

    private static void Intersect(ulong* candidates, ulong* allowed)
    {
        for (int word = 0; word < WindowWords; word++)
            candidates[word] &= allowed[word];
    }

    private int TryCandidates(ulong* candidates, scoped ref TopHits hits)
    {
        int matches = 0;
        for (int word = 0; word < WindowWords; word++)
        {
            for (ulong bits = candidates[word]; bits != 0; bits &= bits - 1)
            {
                int record = (word << 6) + BitOperations.TrailingZeroCount(bits);
                Probe(record);
                float score = 0;
                if (!Matches(0, _nodes.Length, record, ref score))
                    continue;
                matches++;
                hits.Offer(BitConverter.SingleToUInt32Bits(Math.Max(score, float.Epsilon)), _windowFirst + record);
            }
        }

        return matches;
    }

    /// <summary>Finds the posting of each term in a record; -1 where it has none.</summary>
    private readonly void Probe(int record)
    {
        for (int i = 0; i < _cursors.Length; i++)
            _postings[i] = _isInWindow[i] ? _cursors[i].Seek(record) : -1;
    }

    /// <summary>
    /// Tries the parts from <paramref name="first"/> to <paramref name="end"/>: all that must be there are, none that must not, and
    /// one at least where none must. Adds up what they score.
    /// </summary>
    private readonly bool Matches(int first, int end, int record, ref float score)
    {
        bool hasMust = false;
        bool hasAny = false;
        for (int node = first; node < end; node = _nodes[node].End)
        {
            float part = 0;
            bool isThere = MatchesNode(node, record, ref part);
            switch (_nodes[node].Occur)
            {
                case QueryOccur.Not when isThere:
                case QueryOccur.Must when !isThere:
                    return false;
                case QueryOccur.Not:
                    break;
                default:
                    hasMust |= _nodes[node].Occur == QueryOccur.Must;
                    hasAny |= isThere;
                    score += isThere ? part : 0;
                    break;
            }
        }

        return hasMust || hasAny;
    }

    private readonly bool MatchesNode(int node, int record, ref float score)
    {
        ref readonly QueryNode part = ref _nodes[node];
        return part.Kind switch
        {
            QueryKind.Group => Matches(node + 1, part.End, record, ref score),
            QueryKind.Phrase or QueryKind.Near => MatchesWords(part, record, ref score),
            _ => MatchesAny(part, record, ref score),
        };
    }

    private readonly bool MatchesAny(in QueryNode node, int record, ref float score)
    {
        bool isThere = false;
        for (int i = node.FirstTerm; i < node.FirstTerm + node.TermCount; i++)
        {
            if (_postings[i] < 0 || (node.Field >= 0 && !_phrases.IsInField(ref _cursors[i], _postings[i], _windowFirst + record, node.Field)))
                continue;
            isThere = true;
            score += _cursors[i].Score(_postings[i]);
        }

        return isThere;
    }

    private readonly bool MatchesWords(in QueryNode node, int record, ref float score)
    {
        if (node.Missing || node.TermCount == 0)
            return false;
        int count = Math.Min(node.TermCount, PhraseMatcher<T>.MaxWords);
        float sum = 0;
        for (int i = node.FirstTerm; i < node.FirstTerm + count; i++)
        {
            if (_postings[i] < 0)
                return false;
            sum += _cursors[i].Score(_postings[i]);
        }

        Span<TermCursor> words = _cursors.Slice(node.FirstTerm, count);
        ReadOnlySpan<int> postings = _postings.Slice(node.FirstTerm, count);
        bool stand = node.Kind == QueryKind.Phrase
            ? _phrases.IsPhrase(words, postings, _windowFirst + record, node.Field)
            : _phrases.IsNear(words, postings, _windowFirst + record, node.Field, node.Number);
        score += stand ? sum : 0;
        return stand;
    }
}
