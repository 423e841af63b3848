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
    private readonly long MaxRecords(int first)
    {
        long sum = 0;
        long min = long.MaxValue;
        for (int part = first; part < _nodes[first].End; part++)
        {
            ref readonly QueryNode node = ref _nodes[part];
            for (int i = 0; i < node.TermCount; i++)
            {
                long count = _cursors[node.FirstTerm + i].Count;
                sum += count;
                min = i < node.RequiredCount ? Math.Min(min, count) : min;
            }
        }

        return IsSequence(_nodes[first]) && _nodes[first].SequenceCount == 1 ? min : sum;
    }

    private static bool IsSequence(in QueryNode node) => node.Kind is QueryKind.Phrase or QueryKind.Near;
}
