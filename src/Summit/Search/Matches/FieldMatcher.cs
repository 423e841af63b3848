namespace Summit.Search;

/// <summary>Finds the fields of a record in which a query matches.</summary>
internal static class FieldMatcher
{
    /// <summary>The maximum number of fields: one bit each. Further fields are ignored.</summary>
    public const int MaxFields = 64;

    /// <summary>
    /// Returns one bit per field: 1 if a part of the query matches in the field. Returns 0 if the record does not match
    /// the query.
    /// </summary>
    /// <typeparam name="T">The record type that is searched.</typeparam>
    /// <param name="probe">A probe of the query that has selected the record.</param>
    public static ulong FieldsOf<T>(scoped in RecordProbe<T> probe)
        where T : struct, ISearchableRecord<T> => probe.Matches(out _) ? FieldsOf(probe, 0, probe.Nodes.Length) : 0;

    private static ulong FieldsOf<T>(scoped in RecordProbe<T> probe, int first, int end)
        where T : struct, ISearchableRecord<T>
    {
        ulong fields = 0;
        for (int node = first; node < end; node = probe.Nodes[node].End)
        {
            if (probe.Nodes[node].IsSkipped || probe.Nodes[node].Occur == QueryOccur.Not || !probe.MatchesPart(node))
                continue;
            fields |=
                probe.Nodes[node].Kind == QueryKind.Group
                    ? FieldsOf(probe, node + 1, probe.Nodes[node].End)
                    : FieldsOf(probe, probe.Nodes[node]);
        }

        return fields;
    }

    private static ulong FieldsOf<T>(scoped in RecordProbe<T> probe, in QueryNode node)
        where T : struct, ISearchableRecord<T>
    {
        ulong fields = 0;
        int end = Math.Min(T.SearchIndex.Counts.Fields, MaxFields);
        for (int field = 0; field < end; field++)
        {
            if ((node.Field < 0 || node.Field == field) && IsInField(probe, node, field))
                fields |= 1UL << field;
        }

        return fields;
    }

    private static bool IsInField<T>(scoped in RecordProbe<T> probe, in QueryNode node, int field)
        where T : struct, ISearchableRecord<T>
    {
        if (node.Kind is QueryKind.Phrase or QueryKind.Near)
            return probe.HasSequence(node, field);
        for (int i = node.FirstTerm; i < node.FirstTerm + node.TermCount; i++)
        {
            if (probe.HasTerm(i, field))
                return true;
        }

        return false;
    }
}
