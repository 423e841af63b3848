using Summit.Layout;
using Summit.Text;

namespace Summit.Search;

/// <summary>Finds the terms that the parts of a query match, and their weights.</summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
/// <remarks>
/// Methods that call <c>stackalloc</c> pass the memory to other methods, which loop over it. The JIT fully optimises a
/// method that does both before its first run, which would add a millisecond to the first search of a process.
/// </remarks>
internal unsafe ref partial struct TermResolver<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>The maximum number of terms of a query. Further terms are left out.</summary>
    public const int MaxTerms = QueryParser.MaxTerms;

    /// <summary>The maximum number of words of a phrase or a NEAR. Further words are left out.</summary>
    public const int MaxWords = QueryParser.MaxPhraseWords;

    /// <summary>
    /// The weight of a pair of characters beside the phrase of its run. Without the factor, a short text with scattered
    /// pairs may score higher than a long text with the whole run.
    /// </summary>
    public const float RunPartWeight = 0.5f;

    private readonly ReadOnlySpan<byte> _query;
    private readonly Span<QueryTerm> _terms;
    private readonly SearchIndex _index;
    private readonly LanguageRules _language;
    private QueryWork _work;

    // The last word of the index that was looked for, and whether its spelling is the whole text of the part.
    private int _word;
    private bool _isWholeText;

    /// <summary>Creates a resolver for the parts of a query.</summary>
    /// <param name="query">The text of the query, in UTF-8.</param>
    /// <param name="terms">Receives the terms. Needs space for <see cref="MaxTerms"/> terms.</param>
    /// <param name="index">The index.</param>
    public TermResolver(ReadOnlySpan<byte> query, Span<QueryTerm> terms, in SearchIndex index)
    {
        _query = query;
        _terms = terms;
        _index = index;
        _language = index.Counts.Language;
    }

    /// <summary>The work of the parts that are resolved.</summary>
    public readonly QueryWork Work => _work;

    /// <summary>The number of terms found so far.</summary>
    public int Count;

    /// <summary>
    /// Finds the terms of all nodes, in order. A part that is equal to an earlier part of its group shares the terms of
    /// that part, which count as often as the part is written. Parts and terms beyond a limit are left out.
    /// </summary>
    public void Resolve(Span<QueryNode> nodes)
    {
        _work = new QueryWork(_index.Counts, nodes);
        foreach (ref QueryNode node in nodes)
        {
            node.Times = node.SequenceCount = 1;
            node.HasMissingTerm = node.IsRepeated = node.IsTruncated = node.IsLeftOut = false;
            node.TermCount = node.AlternativeCount = node.Depth = 0;
            node.Compound = CompoundReading.None;
        }

        for (int i = 0; i < nodes.Length; i++)
        {
            ref QueryNode node = ref nodes[i];
            if (node.FieldLength != 0)
                ResolveField(ref node, nodes[(i + 1)..]);
            node.FirstTerm = Count;
            if (node.Kind == QueryKind.Group)
                EnterGroup(nodes, i);
            else if (!EqualParts.TryRepeatText(nodes, i, _query))
                ResolvePart(nodes, i);
        }

        if (nodes.Length > 1)
            Complete(nodes);
    }

    private static void EnterGroup(Span<QueryNode> nodes, int group)
    {
        if (QueryWork.IsUnion(nodes, group))
            return;
        foreach (ref QueryNode part in nodes[(group + 1)..nodes[group].End])
            part.Depth++;
    }

    private void ResolvePart(Span<QueryNode> nodes, int part)
    {
        ref QueryNode node = ref nodes[part];
        int first = Count;
        ReadOnlySpan<byte> text = _query.Slice(node.TextStart, node.TextLength);
        switch (node.Kind)
        {
            case QueryKind.Prefix:
            case QueryKind.Phrase when node.EndsWithPrefix:
                ResolveWithPrefix(ref node, text);
                break;
            case QueryKind.Fuzzy:
                ResolveFuzzy(ref node, text);
                break;
            case QueryKind.Word:
                int before = _word;
                _isWholeText = false;
                ResolveWords(ref node, text);
                if (!node.IsTruncated && !node.IsPartsOfRun)
                    ResolveCompound(nodes, part, before);
                break;
            default:
                ResolveWords(ref node, text);
                break;
        }

        node.TermCount = Count - first;
        if (EqualParts.TryRepeatTerms(nodes, part, _terms))
        {
            Count = first;
            return;
        }

        TakeWork(ref node);
        Count = first + node.TermCount;
        node.IsLeftOut = node.IsTruncated && node.TermCount == 0;
    }

    /// <summary>Takes the work of a part, and leaves out the terms for which the query has too much work.</summary>
    private void TakeWork(ref QueryNode node)
    {
        ReadOnlySpan<QueryTerm> terms = _terms.Slice(node.FirstTerm, node.TermCount);
        if (node.Kind is QueryKind.Phrase or QueryKind.Near)
        {
            if (node.SequenceCount > 1)
            {
                TakeSequences(ref node);
                return;
            }

            int rarest = RarestCount(terms[..node.RequiredCount]);
            if (node.AlternativeCount > 0)
            {
                TakeAlternatives(ref node, rarest);
                return;
            }

            if (terms.IsEmpty || node.HasMissingTerm || _work.TryTakePositions(node, rarest, terms.Length))
                return;
            node.TermCount = 0;
            node.IsTruncated = true;
            return;
        }

        for (int i = 0; i < terms.Length; i++)
        {
            if (_work.TryTakeTerm(node, CountOf(terms[i])))
                continue;
            node.TermCount = i;
            node.IsTruncated = true;
            return;
        }
    }

    private readonly int RarestCount(ReadOnlySpan<QueryTerm> terms)
    {
        int rarest = int.MaxValue;
        foreach (ref readonly QueryTerm term in terms)
            rarest = Math.Min(rarest, CountOf(term));
        return rarest;
    }

    private readonly int CountOf(in QueryTerm term) => TermLayout.Count(_index.Term(term.Number));

    /// <summary>
    /// Multiplies the weights of parts that are written several times, and leaves out the groups whose parts are all
    /// left out.
    /// </summary>
    private readonly void Complete(Span<QueryNode> nodes)
    {
        for (int i = nodes.Length - 1; i >= 0; i--)
        {
            ref QueryNode node = ref nodes[i];
            if (node.Kind == QueryKind.Group)
                node.IsLeftOut = node.PartCount > 0 && AreLeftOut(nodes[(i + 1)..node.End]);
            if (node.IsRepeated || node.Times == 1)
                continue;
            foreach (ref QueryTerm term in _terms.Slice(node.FirstTerm, node.TermCount))
                term = new QueryTerm(term.Number, term.Weight * node.Times, term.Form);
        }
    }

    private static bool AreLeftOut(ReadOnlySpan<QueryNode> parts)
    {
        foreach (ref readonly QueryNode part in parts)
        {
            if (!part.IsLeftOut)
                return false;
        }

        return true;
    }

    /// <summary>
    /// Finds the field of a part and limits the parts of a group to it.
    /// </summary>
    private readonly void ResolveField(ref QueryNode node, Span<QueryNode> following)
    {
        QueryNodes.FindField(T.SearchFieldNames, _query, ref node);
        if (node.Kind != QueryKind.Group || node.Field < 0)
            return;
        int parts = node.PartCount;
        foreach (ref QueryNode part in following[..parts])
            part.Field = node.Field;
    }

    private readonly float Rarity(int term) =>
        (float)Bm25.Rarity(TermLayout.Count(_index.Term(term)), _index.Counts.Records);

    private void Add(int term, float weight, int form) => _terms[Count++] = new QueryTerm(term, weight, form);
}
