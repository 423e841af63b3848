namespace Summit.Search;

// The order in which the parts are executed.
internal unsafe ref partial struct PartPlan<T>
{
    /// <summary>
    /// Sorts the parts by their occurrence, and required parts by the number of their records. Parts that are skipped
    /// are left out.
    /// </summary>
    private readonly ReadOnlySpan<int> Order(Span<int> order, out bool hasMust)
    {
        int count = 0;
        hasMust = false;
        foreach (QueryOccur occur in (ReadOnlySpan<QueryOccur>)[QueryOccur.Must, QueryOccur.Should, QueryOccur.Not])
        {
            for (int node = 0; node < _nodes.Length; node = _nodes[node].End)
            {
                if (_nodes[node].IsSkipped || _nodes[node].Occur != occur)
                    continue;
                int at = count++;
                for (; occur == QueryOccur.Must && at > 0 && MaxRecords(order[at - 1]) > MaxRecords(node); at--)
                    order[at] = order[at - 1];
                order[at] = node;
                hasMust |= occur == QueryOccur.Must;
            }
        }

        return order[..count];
    }

    /// <summary>Returns an upper bound on the number of records that match a part.</summary>
    private readonly long MaxRecords(int node)
    {
        long sum = 0;
        long min = long.MaxValue;
        for (int part = node; part < _nodes[node].End; part++)
        {
            foreach (ref readonly TermCursor cursor in TermsOf(_nodes[part]))
            {
                sum += cursor.Count;
                min = Math.Min(min, cursor.Count);
            }
        }

        return IsSequence(_nodes[node]) && _nodes[node].SequenceCount == 1 ? min : sum;
    }

    private readonly Span<TermCursor> TermsOf(in QueryNode node) => _cursors.Slice(node.FirstTerm, node.TermCount);

    private static bool IsSequence(in QueryNode node) => node.Kind is QueryKind.Phrase or QueryKind.Near;
}
