namespace Summit.Search;

/// <summary>
/// A parsed query with its terms. The parts and terms are stored in the caller's memory, usually on the stack.
/// </summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal readonly ref struct ResolvedQuery<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>Parses a query and finds its terms.</summary>
    /// <param name="query">The query.</param>
    /// <param name="text">
    /// Memory for <see cref="QueryParser.MaxBytes"/> bytes of text. May be empty if the query is in UTF-8.
    /// </param>
    /// <param name="nodes">Memory for the parts. Parts that do not fit are ignored.</param>
    /// <param name="terms">Memory for <see cref="TermResolver{T}.MaxTerms"/> terms.</param>
    public ResolvedQuery(SearchQuery query, Span<byte> text, Span<QueryNode> nodes, Span<QueryTerm> terms)
    {
        Index = T.SearchIndex;
        Text = query.Read(text, nodes, out int count);
        Nodes = nodes[..count];
        var resolver = new TermResolver<T>(Text, terms, Index);
        resolver.Resolve(Nodes);
        Resolver = resolver;
        Terms = terms[..resolver.Count];
        AddedPart = -1;
    }

    /// <summary>Creates a query with the parts of another one, and one more part that the search adds.</summary>
    /// <param name="query">The other query.</param>
    /// <param name="nodes">The parts of the other query, and the added part.</param>
    /// <param name="terms">The terms of the other query, and those of the added part.</param>
    public ResolvedQuery(scoped in ResolvedQuery<T> query, Span<QueryNode> nodes, ReadOnlySpan<QueryTerm> terms)
    {
        Index = query.Index;
        Text = query.Text;
        Resolver = query.Resolver;
        Nodes = nodes;
        Terms = terms;
        AddedPart = nodes.Length - 1;
    }

    /// <summary>The index in which the terms were found.</summary>
    public SearchIndex Index { get; }

    /// <summary>The text that the nodes refer to, in UTF-8.</summary>
    public ReadOnlySpan<byte> Text { get; }

    /// <summary>The parts of the query.</summary>
    public Span<QueryNode> Nodes { get; }

    /// <summary>The part that the search adds to the query; -1 if there is none.</summary>
    public int AddedPart { get; }

    /// <summary>The terms of all parts, in the order of the parts.</summary>
    public ReadOnlySpan<QueryTerm> Terms { get; }

    /// <summary>The resolver that found the terms.</summary>
    public TermResolver<T> Resolver { get; }

    /// <summary>Returns the text of a part.</summary>
    public ReadOnlySpan<byte> TextOf(in QueryNode node) => Text.Slice(node.TextStart, node.TextLength);

    /// <summary>Returns the terms of a part.</summary>
    public ReadOnlySpan<QueryTerm> TermsOf(in QueryNode node) => Terms.Slice(node.FirstTerm, node.TermCount);
}
