using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Parse;

/// <summary>Builds the nodes of a file from what a parser meets in it, in order. The depth costs no stack.</summary>
internal sealed class NodeBuilder
{
    private readonly List<YamlNode> _documents = [];
    private readonly Dictionary<string, (YamlNode Node, long Size)> _anchors = new(StringComparer.Ordinal);
    private readonly List<OpenCollection> _open = [];

    /// <summary>
    /// What the open collections hold, those of the outermost first; names and values of a mapping alternate.
    /// </summary>
    private readonly List<YamlNode> _content = [];

    /// <summary>How many nodes there are so far, with what aliases repeat.</summary>
    private long _size;

    /// <summary>How many nodes aliases repeat in this file.</summary>
    public long Repeated { get; private set; }

    /// <summary>The first <c>&lt;&lt;</c> of the mapping closed last that merges nothing, or null.</summary>
    public YamlNode? IdleMerge { get; private set; }

    /// <summary>The roots of the documents that are complete or given up.</summary>
    public IReadOnlyList<YamlNode> Documents => _documents;

    /// <summary>How many collections are open.</summary>
    public int Depth => _open.Count;

    /// <summary>The column of the items of the open root, or 0 if it is no block sequence.</summary>
    public int ItemColumn => _open.Count > 0 && !_open[0].IsMapping && _open[0].IsBlock ? _open[0].Span.EndColumn : 0;

    /// <summary>
    /// The start of the open root item, or of the open root if it has no items; null if none is open.
    /// </summary>
    public int? OpenStart
    {
        get
        {
            int level = ItemColumn > 0 ? 1 : 0;
            return _open.Count > level ? _open[level].Span.Start : null;
        }
    }

    /// <summary>Forgets the anchors: they hold for one document.</summary>
    public void StartDocument() => _anchors.Clear();

    /// <summary>Opens a mapping or a sequence; <paramref name="span"/> ends at its first indicator.</summary>
    public void Open(bool isMapping, bool isBlock, string? anchor, SourceSpan span) =>
        _open.Add(new OpenCollection(isMapping, isBlock, anchor, span, _content.Count, _size));

    /// <summary>Closes the innermost collection.</summary>
    /// <param name="end">Where it ends: for the parser, before the bracket that closes it.</param>
    /// <param name="next">The letter that stands there.</param>
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

    /// <summary>Adds a scalar to the innermost collection; outside of any it is the root of a document.</summary>
    public void Add(YamlScalar scalar, string? anchor) => Add(scalar, anchor, _size);

    private void Add(YamlNode node, string? anchor, long sizeBefore)
    {
        _size++;
        if (anchor is not null)
            _anchors[anchor] = (node, _size - sizeBefore);
        (_open.Count > 0 ? _content : _documents).Add(node);
    }

    /// <summary>
    /// Adds the node of an anchor once more, at the alias. If there is none, nothing is added but a null that makes do for it.
    /// </summary>
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

    /// <summary>Closes everything at an error, and keeps what was read before it.</summary>
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

    /// <summary>The error may be a part of the scalar before it in its line, as in <c>title: one: two</c>.</summary>
    private void RemoveScalarBefore(SourceSpan error)
    {
        List<YamlNode> nodes = _open.Count > 0 ? _content : _documents;
        int first = _open.Count > 0 ? _open[_open.Count - 1].FirstNode : 0;
        if (nodes.Count > first && nodes[nodes.Count - 1] is YamlScalar last && last.Span.EndLine == error.StartLine)
            nodes.RemoveAt(nodes.Count - 1);
    }

    /// <summary>What is closed just before an error may have been closed by it, such as by a line indented too little.</summary>
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

            // A name that waits for its value when the mapping is given up is left out.
            var pairs = new KeyValuePair<YamlNode, YamlNode>[count / 2];
            for (int i = 0; i < pairs.Length; i++)
                pairs[i] = new(content[FirstNode + (2 * i)], content[FirstNode + (2 * i) + 1]);
            return new YamlMapping(pairs, IsPartial, whole);
        }
    }
}
