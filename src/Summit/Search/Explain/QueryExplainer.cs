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
                AddSequences(node);
        }
    }

    /// <summary>Adds the terms of a part; of a phrase or a NEAR, those of the languages in which it matches.</summary>
    private void AddSequences(int node)
    {
        ref readonly QueryNode part = ref _query.Nodes[node];
        for (int i = 0; i < part.SequenceCount; i++)
        {
            QueryNode sequence = part.Sequence(i);
            if (part.SequenceCount == 1 || _probe.HasSequence(sequence, part.Field))
                AddTerms(sequence, node);
        }
    }

    private void AddTerms(in QueryNode part, int node)
    {
        bool isSequence = part.Kind is QueryKind.Phrase or QueryKind.Near;
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var words = new TermReader(_query.TextOf(part), _query.Index.Counts.Language, buffer);
        TermKind kinds = TermResolver<T>.KindsOf(part);
        int required = Math.Min(part.RequiredCount, PhraseMatcher<T>.MaxWords);
        int terms = isSequence ? required + part.AlternativeCount : part.TermCount;
        bool hasOwnWord = false;
        for (int i = part.FirstTerm; i < part.FirstTerm + terms; i++)
        {
            // A phrase that matches has a term for each of its words, so words and terms correspond one by one. All
            // terms that may be its last word correspond to that word.
            if (!isSequence)
                hasOwnWord = part.IsPartsOfRun && MoveTo(i, ref words, kinds);
            else if (i <= part.FirstTerm + part.RequiredCount)
                hasOwnWord = words.MoveNext(kinds);
            bool isAlternative = i >= part.FirstTerm + part.RequiredCount;
            bool counts = isAlternative
                ? _probe.HasPhrase(part, i, part.Field)
                : _probe.HasTerm(i, isSequence ? -1 : part.Field);
            if (_count == _contributions.Length || !counts)
                continue;
            Range asked = hasOwnWord
                ? (part.TextStart + words.Start)..(part.TextStart + words.End)
                : part.TextStart..(part.TextStart + part.TextLength);
            _contributions[_count++] = Contribution(_probe.Term(i), _probe.PostingOf(i), node, asked);
        }
    }

    /// <summary>Moves to the part of a run that has a term of the query.</summary>
    private readonly bool MoveTo(int term, ref TermReader words, TermKind kinds)
    {
        while (words.MoveNext(kinds))
        {
            if (_query.Resolver.FindTerm(ref words, out _) == _probe.Term(term).Term)
                return true;
        }

        return false;
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
