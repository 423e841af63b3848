namespace Summit.Search;

/// <summary>
/// Finds parts of a query that are equal to an earlier part of the same group. Equal parts are executed once. Their
/// terms count as often as the part is written, as if each part were executed.
/// </summary>
internal static class EqualParts
{
    private const int None = -1;

    /// <summary>
    /// Marks a prefix or a fuzzy word as repeated if an earlier part of its group has the same text. Called before the
    /// terms of the part are looked for, which takes long for a short prefix.
    /// </summary>
    /// <param name="nodes">The parts of the query.</param>
    /// <param name="part">The index of the part.</param>
    /// <param name="query">The text of the query.</param>
    /// <returns>Whether the part is repeated.</returns>
    public static bool TryRepeatText(Span<QueryNode> nodes, int part, ReadOnlySpan<byte> query)
    {
        ref readonly QueryNode node = ref nodes[part];
        if (node.Kind is not (QueryKind.Prefix or QueryKind.Fuzzy))
            return false;
        ReadOnlySpan<byte> text = query.Slice(node.TextStart, node.TextLength);
        int equal = None;
        for (int i = 0; i < part; )
        {
            ref readonly QueryNode earlier = ref nodes[i];
            if (Encloses(earlier, part, ref i, ref equal))
                continue;
            if (
                equal == None
                && HasSameShape(earlier, node)
                && query.Slice(earlier.TextStart, earlier.TextLength).SequenceEqual(text)
            )
                equal = i;
            i = earlier.End;
        }

        return TryRepeat(nodes, part, equal);
    }

    /// <summary>Marks a part as repeated if an earlier part of its group has the same terms.</summary>
    /// <param name="nodes">The parts of the query.</param>
    /// <param name="part">The index of the part.</param>
    /// <param name="terms">The terms of all parts so far.</param>
    /// <returns>Whether the part is repeated.</returns>
    public static bool TryRepeatTerms(Span<QueryNode> nodes, int part, ReadOnlySpan<QueryTerm> terms)
    {
        ref readonly QueryNode node = ref nodes[part];
        if (node.TermCount == 0 || node.IsTruncated)
            return false;
        int equal = None;
        for (int i = 0; i < part; )
        {
            ref readonly QueryNode earlier = ref nodes[i];
            if (Encloses(earlier, part, ref i, ref equal))
                continue;
            if (equal == None && HasSameShape(earlier, node) && HaveSameTerms(earlier, node, terms))
                equal = i;
            i = earlier.End;
        }

        return TryRepeat(nodes, part, equal);
    }

    /// <summary>
    /// Enters the group at <paramref name="index"/> if it contains a part. Equal parts before the group do not count.
    /// </summary>
    private static bool Encloses(in QueryNode group, int part, ref int index, ref int equal)
    {
        if (group.Kind != QueryKind.Group || group.End <= part)
            return false;
        index++;
        equal = None;
        return true;
    }

    private static bool HasSameShape(in QueryNode left, in QueryNode right) =>
        left.Kind == right.Kind
        && left.Occur == right.Occur
        && left.Field == right.Field
        && left.Number == right.Number
        && left.HasMissingTerm == right.HasMissingTerm
        && left.AlternativeCount == right.AlternativeCount
        && left.SequenceCount == right.SequenceCount
        && !left.IsRepeated;

    private static bool HaveSameTerms(in QueryNode left, in QueryNode right, ReadOnlySpan<QueryTerm> terms)
    {
        if (left.TermCount != right.TermCount)
            return false;
        for (int i = 0; i < left.TermCount; i++)
        {
            ref readonly QueryTerm first = ref terms[left.FirstTerm + i];
            ref readonly QueryTerm second = ref terms[right.FirstTerm + i];
            if (first.Number != second.Number || first.Form != second.Form || first.Weight != second.Weight)
                return false;
        }

        return true;
    }

    private static bool TryRepeat(Span<QueryNode> nodes, int part, int equal)
    {
        if (equal == None)
            return false;
        ref QueryNode node = ref nodes[part];
        ref QueryNode original = ref nodes[equal];
        original.Times++;
        node.IsRepeated = true;
        node.FirstTerm = original.FirstTerm;
        node.TermCount = original.TermCount;
        node.AlternativeCount = original.AlternativeCount;
        node.SequenceCount = original.SequenceCount;
        node.IsTruncated = original.IsTruncated;
        node.IsLeftOut = original.IsLeftOut;
        return true;
    }
}
