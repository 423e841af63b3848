using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Parse;

/// <summary>
/// Builds the nodes of a file from the events of a YAML parser. Open collections are kept in a list, so deep nesting
/// cannot overflow the stack.
/// </summary>
internal sealed class NodeBuilder
{
    private readonly List<YamlNode> _documents = [];
    private readonly Dictionary<string, (YamlNode Node, long Size)> _anchors = new(StringComparer.Ordinal);
    private readonly List<OpenCollection> _open = [];

    /// <summary>
    /// The nodes in the open collections, those of the outermost collection first. The names and values of a mapping
    /// alternate.
    /// </summary>
    private readonly List<YamlNode> _content = [];

    /// <summary>The number of nodes so far. A node that aliases repeat is counted each time.</summary>
    private long _size;

    /// <summary>The number of nodes that aliases repeat in this file.</summary>
    public long Repeated { get; private set; }

    /// <summary>
    /// The first value of a <c>&lt;&lt;</c> that is not a mapping, in the collection that was closed last; or null.
    /// </summary>
    public YamlNode? IdleMerge { get; private set; }

    /// <summary>The roots of the documents that are complete or were closed by an error.</summary>
    public IReadOnlyList<YamlNode> Documents => _documents;

    /// <summary>The number of open collections.</summary>
    public int Depth => _open.Count;

    /// <summary>The column of the root's items, counted from 1; 0 if no block sequence is open as the root.</summary>
    public int ItemColumn => _open.Count > 0 && !_open[0].IsMapping && _open[0].IsBlock ? _open[0].Span.EndColumn : 0;

    /// <summary>
    /// The start of the open root item, or of the open root if it is not a block sequence; null if neither is open.
    /// </summary>
    public int? OpenStart
    {
        get
        {
            int level = ItemColumn > 0 ? 1 : 0;
            return _open.Count > level ? _open[level].Span.Start : null;
        }
    }

    /// <summary>Forgets all anchors, because an anchor is valid in one document only.</summary>
    public void StartDocument() => _anchors.Clear();

    /// <summary>Opens a mapping or a sequence.</summary>
    /// <param name="isMapping">True for a mapping, false for a sequence.</param>
    /// <param name="isBlock">True for block style, false for flow style.</param>
    /// <param name="anchor">The name of the collection's anchor, or null.</param>
    /// <param name="span">The span from the start of the collection to the end of its first indicator.</param>
    public void Open(bool isMapping, bool isBlock, string? anchor, SourceSpan span) =>
        _open.Add(new OpenCollection(isMapping, isBlock, anchor, span, _content.Count, _size));

    /// <summary>Closes the innermost collection.</summary>
    /// <param name="end">
    /// The end of the collection. The parser reports it before the closing bracket of a flow collection.
    /// </param>
    /// <param name="next">The character at the end.</param>
    public void Close(SourceSpan end, char next)
    {
        OpenCollection innermost = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        YamlNode node = innermost.Build(_content, end, next);
        IdleMerge = null;
        if (node is YamlMapping mapping)
            node = MergeKeys.Apply(mapping, idle => IdleMerge ??= idle);
        _content.RemoveRange(innermost.FirstNode, _content.Count - innermost.FirstNode);
        Add(node, innermost.Anchor, innermost.SizeBefore);
    }

    /// <summary>
    /// Adds a scalar to the innermost open collection. If none is open, the scalar is the root of a document.
    /// </summary>
    public void Add(YamlScalar scalar, string? anchor) => Add(scalar, anchor, _size);

    private void Add(YamlNode node, string? anchor, long sizeBefore)
    {
        _size++;
        if (anchor is not null)
            _anchors[anchor] = (node, _size - sizeBefore);
        (_open.Count > 0 ? _content : _documents).Add(node);
    }

    /// <summary>Adds the node of an anchor at an alias. For an unknown anchor, adds a null and returns false.</summary>
    public bool TryAddAlias(string anchor, SourceSpan span)
    {
        bool isKnown = _anchors.TryGetValue(anchor, out (YamlNode Node, long Size) known);
        if (!isKnown && _open.Count > 0)
            _open[_open.Count - 1].IsPartial = true;
        YamlNode node = isKnown
            ? known.Node.At(span with { AnchorLine = known.Node.Span.StartLine })
            : new YamlScalar("", isPlain: true, span);
        Add(node, anchor: null, _size);
        _size += known.Size;
        Repeated += known.Size;
        return isKnown;
    }

    /// <summary>Closes all open collections at an error, and keeps the nodes that were read before it.</summary>
    public void GiveUp(SourceSpan error)
    {
        RemoveScalarBefore(error);
        MarkLastPartial();
        while (_open.Count > 0)
        {
            _open[_open.Count - 1].IsPartial = true;
            Close(error, next: '\0');
        }
    }

    /// <summary>
    /// Removes the last scalar if it ends in the line of an error. The text at the error can be part of the scalar, as
    /// in <c>title: one: two</c>.
    /// </summary>
    private void RemoveScalarBefore(SourceSpan error)
    {
        List<YamlNode> nodes = _open.Count > 0 ? _content : _documents;
        int first = _open.Count > 0 ? _open[_open.Count - 1].FirstNode : 0;
        if (nodes.Count > first && nodes[nodes.Count - 1] is YamlScalar last && last.Span.EndLine == error.StartLine)
            nodes.RemoveAt(nodes.Count - 1);
    }

    /// <summary>
    /// Marks the last mapping as partial. The error may have closed it too early, for example by a line that is
    /// indented too little.
    /// </summary>
    private void MarkLastPartial()
    {
        if (_open.Count == 0 || _content.Count <= _open[_open.Count - 1].FirstNode)
            return;
        if (_content[_content.Count - 1] is YamlMapping last)
            _content[_content.Count - 1] = new YamlMapping(last.Pairs, true, last.Span);
    }

    private sealed class OpenCollection(
        bool isMapping,
        bool isBlock,
        string? anchor,
        SourceSpan span,
        int firstNode,
        long sizeBefore
    )
    {
        public bool IsMapping { get; } = isMapping;

        public bool IsBlock { get; } = isBlock;

        public string? Anchor { get; } = anchor;

        public SourceSpan Span { get; } = span;

        public int FirstNode { get; } = firstNode;

        public long SizeBefore { get; } = sizeBefore;

        public bool IsPartial { get; set; }

        public YamlNode Build(List<YamlNode> content, SourceSpan end, char next)
        {
            int bracket = !IsBlock && next == (IsMapping ? '}' : ']') ? 1 : 0;
            var whole = Span with
            {
                End = end.End + bracket,
                EndLine = end.EndLine,
                EndColumn = end.EndColumn + bracket,
            };
            int count = content.Count - FirstNode;
            if (!IsMapping)
            {
                var items = new YamlNode[count];
                content.CopyTo(FirstNode, items, 0, count);
                return new YamlSequence(items, whole);
            }

            // If the mapping is closed by an error, its last name may have no value. That name is left out.
            var pairs = new KeyValuePair<YamlNode, YamlNode>[count / 2];
            for (int i = 0; i < pairs.Length; i++)
                pairs[i] = new(content[FirstNode + (2 * i)], content[FirstNode + (2 * i) + 1]);
            return new YamlMapping(pairs, IsPartial, whole);
        }
    }
}
