using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Text;

namespace Summit.Search;

internal unsafe ref partial struct ProbePlan<T>
{
    /// <summary>Tries a query on one row, and tells what each of its terms adds.</summary>
    /// <returns>How many terms were written, as many as there is room for; 0 where the row does not match.</returns>
    [SkipLocalsInit]
    public static int Explain(scoped in ResolvedQuery<T> query, int row, Span<TermContribution<T>> contributions)
    {
        Span<int> postings = stackalloc int[TermResolver<T>.MaxTerms];
        Span<bool> isInWindow = stackalloc bool[TermResolver<T>.MaxTerms];
        var plan = new ProbePlan<T>(query.Index, query.Nodes, query.Cursors, postings, isInWindow);
        int record = row & (SearchWindow.Size - 1);
        plan._windowFirst = row - record;
        plan.EnterWindow();
        plan.Probe(record);
        float score = 0;
        int count = 0;
        if (plan.Matches(0, query.Nodes.Length, record, ref score))
            plan.AddParts(query, 0, query.Nodes.Length, record, contributions, ref count);
        return count;
    }

    private readonly void AddParts(
        scoped in ResolvedQuery<T> query,
        int first,
        int end,
        int record,
        scoped Span<TermContribution<T>> contributions,
        ref int count)
    {
        for (int node = first; node < end; node = _nodes[node].End)
        {
            float score = 0;
            if (_nodes[node].Occur == QueryOccur.Not || !MatchesNode(node, record, ref score))
                continue;
            if (_nodes[node].Kind == QueryKind.Group)
                AddParts(query, node + 1, _nodes[node].End, record, contributions, ref count);
            else
                AddTerms(query, node, record, contributions, ref count);
        }
    }

    private readonly void AddTerms(scoped in ResolvedQuery<T> query, int node, int record, scoped Span<TermContribution<T>> contributions, ref int count)
    {
        ref readonly QueryNode part = ref _nodes[node];
        bool isSequence = part.Kind is QueryKind.Phrase or QueryKind.Near;
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var words = new TermReader(query.TextOf(part), _index.Counts.Language, buffer);
        int terms = isSequence ? Math.Min(part.TermCount, PhraseMatcher<T>.MaxWords) : part.TermCount;
        for (int i = part.FirstTerm; i < part.FirstTerm + terms; i++)
        {
            // The words of a phrase and its terms go side by side: a phrase that matches misses none.
            bool isAskedAlone = isSequence && words.MoveNext();
            if (count == contributions.Length || _postings[i] < 0)
                continue;
            if (!isSequence && part.Field >= 0 && !_phrases.IsInField(ref _cursors[i], _postings[i], _windowFirst + record, part.Field))
                continue;
            Range asked = isAskedAlone
                ? (part.TextStart + words.Start)..(part.TextStart + words.End)
                : part.TextStart..(part.TextStart + part.TextLength);
            contributions[count++] = Contribution(i, node, asked);
        }
    }

    private readonly TermContribution<T> Contribution(int i, int part, Range asked)
    {
        ref TermCursor cursor = ref _cursors[i];
        return new TermContribution<T>
        {
            Part = part,
            Asked = asked,
            RecordCount = cursor.Count,
            Rarity = cursor.Weight,
            Impact = cursor.ImpactOf(_postings[i]) * TermCursor.ImpactWeight,
            HasAskedForm = cursor.HasForm(_postings[i]),
            Score = cursor.Score(_postings[i]),
            Term = cursor.Term,
            Word = -1,
        };
    }
}
