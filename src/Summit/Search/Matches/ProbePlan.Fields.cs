using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Search;

internal unsafe ref partial struct ProbePlan<T>
{
    /// <summary>Tells in which fields of one row a query matches.</summary>
    /// <returns>A bit for each of the first 64 fields; 0 where the row does not match.</returns>
    [SkipLocalsInit]
    public static ulong FieldsOf(scoped in ResolvedQuery<T> query, int row)
    {
        Span<int> postings = stackalloc int[TermResolver<T>.MaxTerms];
        Span<bool> isInWindow = stackalloc bool[TermResolver<T>.MaxTerms];
        var plan = new ProbePlan<T>(query.Index, query.Nodes, query.Cursors, postings, isInWindow);
        int record = row & (SearchWindow.Size - 1);
        plan._windowFirst = row - record;
        plan.EnterWindow();
        plan.Probe(record);
        float score = 0;
        return plan.Matches(0, query.Nodes.Length, record, ref score) ? plan.FieldsOf(0, query.Nodes.Length, record) : 0;
    }

    private readonly ulong FieldsOf(int first, int end, int record)
    {
        ulong fields = 0;
        for (int node = first; node < end; node = _nodes[node].End)
        {
            float score = 0;
            if (_nodes[node].Occur == QueryOccur.Not || !MatchesNode(node, record, ref score))
                continue;
            fields |= _nodes[node].Kind == QueryKind.Group
                ? FieldsOf(node + 1, _nodes[node].End, record)
                : FieldsOf(_nodes[node], record);
        }

        return fields;
    }

    private readonly ulong FieldsOf(in QueryNode node, int record)
    {
        ulong fields = 0;
        int last = Math.Min(_index.Counts.Fields, MatchedFields<T>.Most);
        for (int field = 0; field < last; field++)
        {
            if ((node.Field < 0 || node.Field == field) && IsInField(node, record, field))
                fields |= 1UL << field;
        }

        return fields;
    }

    private readonly bool IsInField(in QueryNode node, int record, int field)
    {
        int row = _windowFirst + record;
        if (node.Kind is QueryKind.Phrase or QueryKind.Near)
        {
            int count = Math.Min(node.TermCount, PhraseMatcher<T>.MaxWords);
            Span<TermCursor> words = _cursors.Slice(node.FirstTerm, count);
            ReadOnlySpan<int> postings = _postings.Slice(node.FirstTerm, count);
            return node.Kind == QueryKind.Phrase
                ? _phrases.IsPhrase(words, postings, row, field)
                : _phrases.IsNear(words, postings, row, field, node.Number);
        }

        for (int i = node.FirstTerm; i < node.FirstTerm + node.TermCount; i++)
        {
            if (_postings[i] >= 0 && _phrases.IsInField(ref _cursors[i], _postings[i], row, field))
                return true;
        }

        return false;
    }
}
