using Summit.Text;

namespace Summit.Search;

/// <summary>Lists the contribution of each term of a query to the score of one record.</summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
/// <param name="query">The resolved query.</param>
/// <param name="probe">A probe of the same query that has selected the record.</param>
/// <param name="contributions">Receives the contributions, up to its length.</param>
internal ref struct QueryExplainer<T>(
    ResolvedQuery<T> query,
    RecordProbe<T> probe,
    Span<TermContribution<T>> contributions
)
    where T : struct, ISearchableRecord<T>
{
    private readonly ResolvedQuery<T> _query = query;
    private readonly RecordProbe<T> _probe = probe;
    private readonly Span<TermContribution<T>> _contributions = contributions;
    private int _count;

    /// <summary>Writes the contributions in the order of the query.</summary>
    /// <returns>The number of contributions written; 0 if the record does not match.</returns>
    public int Run()
    {
        if (_probe.Matches(out _))
            AddParts(0, _query.Nodes.Length);
        return _count;
    }

    private void AddParts(int first, int end)
    {
        for (int node = first; node < end; node = _query.Nodes[node].End)
        {
            if (_query.Nodes[node].IsSkipped || _query.Nodes[node].Occur == QueryOccur.Not || !_probe.MatchesPart(node))
                continue;
            if (_query.Nodes[node].Kind == QueryKind.Group)
                AddParts(node + 1, _query.Nodes[node].End);
            else
                AddTerms(node);
        }
    }

    private void AddTerms(int node)
    {
        ref readonly QueryNode part = ref _query.Nodes[node];
        bool isSequence = part.Kind is QueryKind.Phrase or QueryKind.Near;
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var words = new TermReader(_query.TextOf(part), _query.Index.Counts.Language, buffer);
        int terms = isSequence ? Math.Min(part.TermCount, PhraseMatcher<T>.MaxWords) : part.TermCount;
        for (int i = part.FirstTerm; i < part.FirstTerm + terms; i++)
        {
            // A phrase that matches has a term for each of its words, so words and terms correspond one by one.
            bool hasOwnWord = isSequence && words.MoveNext();
            if (_count == _contributions.Length || !_probe.HasTerm(i, isSequence ? -1 : part.Field))
                continue;
            Range asked = hasOwnWord
                ? (part.TextStart + words.Start)..(part.TextStart + words.End)
                : part.TextStart..(part.TextStart + part.TextLength);
            _contributions[_count++] = Contribution(_probe.Term(i), _probe.PostingOf(i), node, asked);
        }
    }

    private readonly TermContribution<T> Contribution(in TermCursor term, int posting, int part, Range asked) =>
        new()
        {
            Part = part,
            IsAdded = part == _query.AddedPart,
            Asked = asked,
            RecordCount = term.Count,
            Rarity = term.Weight,
            Impact = term.ImpactOf(posting) * TermCursor.ImpactWeight,
            HasAskedForm = term.HasForm(posting),
            Score = term.ExactScoreOf(posting),
            Term = term.Term,
            Word = -1,
        };
}
