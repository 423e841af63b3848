namespace Summit.Search;

/// <summary>A query whose parts and terms are known, in memory on the stack of the caller.</summary>
/// <typeparam name="T">The record type that is searched.</typeparam>
internal readonly ref struct ResolvedQuery<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>Reads a query and finds its terms.</summary>
    /// <param name="query">The query.</param>
    /// <param name="text">Memory for <see cref="QueryParser.MaxBytes"/> bytes.</param>
    /// <param name="nodes">Memory for the parts.</param>
    /// <param name="cursors">Memory for <see cref="TermResolver{T}.MaxTerms"/> terms.</param>
    public ResolvedQuery(SearchQuery query, Span<byte> text, Span<QueryNode> nodes, Span<TermCursor> cursors)
    {
        Index = T.SearchIndex;
        Text = query.Read(text, nodes, out int count);
        Nodes = nodes[..count];
        var resolver = new TermResolver<T>(Text, cursors, Index);
        resolver.Resolve(Nodes);
        Resolver = resolver;
        Cursors = cursors[..resolver.Count];
    }

    /// <summary>The index.</summary>
    public SearchIndex Index { get; }

    /// <summary>The text that the nodes refer to.</summary>
    public ReadOnlySpan<byte> Text { get; }

    /// <summary>The parts.</summary>
    public Span<QueryNode> Nodes { get; }

    /// <summary>Their terms.</summary>
    public Span<TermCursor> Cursors { get; }

    /// <summary>What found the terms.</summary>
    public TermResolver<T> Resolver { get; }

    /// <summary>The text of a part.</summary>
    public ReadOnlySpan<byte> TextOf(in QueryNode node) => Text.Slice(node.TextStart, node.TextLength);
}
