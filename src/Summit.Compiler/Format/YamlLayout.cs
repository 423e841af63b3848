using System.Text;
using Summit.Compiler.Parse;

namespace Summit.Compiler.Format;

/// <summary>
/// Lays out a YAML text token by token. Changes the indentation, the blanks between tokens, consecutive blank lines and
/// unnecessary quotes, but keeps the line breaks. Copies comments and the lines of block scalars.
/// </summary>
/// <param name="text">A well-formed text whose lines end with <c>\n</c>.</param>
internal sealed class YamlLayout(string text)
{
    /// <summary>The indentation of a block relative to the enclosing block, in columns.</summary>
    public const int Step = 2;

    private readonly StringBuilder _laidOut = new(text.Length + 16);
    private readonly List<OpenBlock> _open = [];

    /// <summary>The blocks closed since the last token that was written, starting with the innermost.</summary>
    private readonly List<OpenBlock> _closed = [];

    private readonly List<LaidOutNode> _documents = [];
    private int _flowDepth;

    /// <summary>
    /// The base column of the outermost open flow collection: the indentation of its first line if it starts a line,
    /// otherwise the column of the enclosing block.
    /// </summary>
    private int _flowBase;

    /// <summary>
    /// The end of the last token in the original text, and the column in the laid-out text where the next token is
    /// written.
    /// </summary>
    private int _end,
        _column;

    private YamlToken? _previous;

    /// <summary>
    /// True if the next node has a tag. Its quotes are kept, because they can affect how the tag is applied.
    /// </summary>
    private bool _hasTag;

    /// <summary>Returns the laid-out text with the root blocks of its documents.</summary>
    public (string Text, IReadOnlyList<LaidOutNode> Documents) Run()
    {
        foreach (YamlToken token in YamlTokens.Of(text))
            Add(token);
        WriteTrivia(text.Length, column: 0, indent: 0);
        EndLine();
        return (_laidOut.ToString(), _documents);
    }

    private OpenBlock? Innermost => _open.Count > 0 ? _open[_open.Count - 1] : null;

    private void Add(YamlToken token)
    {
        switch (token.Kind)
        {
            case YamlTokenKind.BlockMappingStart:
                Open(token.Start, isMapping: true, isIndentless: false);
                break;
            case YamlTokenKind.BlockSequenceStart:
                Open(token.Start, isMapping: false, isIndentless: false);
                break;
            case YamlTokenKind.BlockEnd:
                CloseIndentless();
                Close();
                break;
            case YamlTokenKind.Key when _flowDepth == 0:
                CloseIndentless();
                Innermost!.IsAtKey = true;
                if (token.End > token.Start)
                    Write(token);
                break;
            case YamlTokenKind.Value when _flowDepth == 0:
                CloseIndentless();
                Innermost!.IsAtKey |= Innermost.Node.Entries.Count == 0;
                Write(token);
                break;
            case YamlTokenKind.BlockEntry:
                if (Innermost is { Node.IsMapping: true })
                    Open(token.Start, isMapping: false, isIndentless: true);
                Innermost!.IsAtKey = true;
                Write(token);
                break;
            case YamlTokenKind.FlowEnd:
                _flowDepth--;
                Write(token);
                break;
            default:
                if (token.End > token.Start)
                    Write(token);
                if (token.Kind == YamlTokenKind.FlowStart)
                    _flowDepth++;
                break;
        }
    }

    private void Open(int start, bool isMapping, bool isIndentless)
    {
        var node = new LaidOutNode(isMapping);
        if (Innermost is { } around)
            around.Node.Entries[around.Node.Entries.Count - 1].Value = node;
        else
            _documents.Add(node);
        _open.Add(new OpenBlock(node, ColumnOf(start), isIndentless));
    }

    private void CloseIndentless()
    {
        if (Innermost is { IsIndentless: true })
            Close();
    }

    private void Close()
    {
        _closed.Add(Innermost!);
        _open.RemoveAt(_open.Count - 1);
    }

    private int ColumnOf(int index) => index == 0 ? 0 : index - 1 - text.LastIndexOf('\n', index - 1);

    /// <summary>Writes a token, after the line break, trivia or blank that precedes it.</summary>
    private void Write(YamlToken token)
    {
        bool startsLine = _previous is null || text.IndexOf('\n', _end, token.Start - _end) >= 0;
        int indent = startsLine ? IndentOf(token) : 0;
        int lines = startsLine ? WriteTrivia(token.Start, ColumnOf(token.Start), indent) : 0;
        if (startsLine)
            StartLine(indent);
        else if (Spacing.IsBetween(_previous!.Value, token))
            Append(" ");

        _closed.Clear();
        StartEntry(token, startsLine ? lines : _laidOut.Length);
        if (token.Kind == YamlTokenKind.FlowStart && _flowDepth == 0)
            _flowBase = startsLine ? indent : Innermost?.Column ?? 0;
        WriteToken(token);
        _hasTag = token.Kind == YamlTokenKind.Tag || (token.Kind == YamlTokenKind.Anchor && _hasTag);
        _previous = token;
    }

    /// <summary>
    /// Adds the entry that the token begins, if any. The first token of a block also sets the column of the block.
    /// </summary>
    /// <param name="token">The token.</param>
    /// <param name="start">The start of the entry in the laid-out text.</param>
    private void StartEntry(YamlToken token, int start)
    {
        if (Innermost is not { } block)
            return;
        if (block.Column < 0)
            block.Column = _column;
        if (!block.IsAtKey)
            return;
        block.IsAtKey = false;
        block.Node.Entries.Add(new LaidOutEntry(token.Kind == YamlTokenKind.Scalar ? token.Value : null, start));
    }

    /// <summary>Returns the column of a token that starts a line.</summary>
    private int IndentOf(YamlToken token)
    {
        if (token.Kind is YamlTokenKind.Directive or YamlTokenKind.DocumentStart or YamlTokenKind.DocumentEnd)
            return 0;
        if (_flowDepth > 0)
            return FlowIndent(_flowDepth);
        if (Innermost is not { } block)
            return 0;
        if (block.Column < 0)
            return _open.Count > 1 ? _open[_open.Count - 2].Column + Step : 0;
        if (token.Kind == YamlTokenKind.FlowEnd)
            return FlowIndent(0);
        bool isOfBlock = block.IsAtKey || token.Kind == YamlTokenKind.Value;
        return isOfBlock ? block.Column : block.Column + Step;
    }

    /// <summary>
    /// Returns the column of the lines in flow collections at a nesting depth. YAML requires these lines to be indented
    /// more than the enclosing block.
    /// </summary>
    private int FlowIndent(int depth) =>
        Math.Max(_flowBase + (Step * depth), Innermost is { } block ? block.Column + Step : 0);

    /// <summary>The column of the continuation lines of a multi-line scalar.</summary>
    private int ContinuationIndent =>
        _flowDepth > 0 ? FlowIndent(_flowDepth)
        : Innermost is { } block ? block.Column + Step
        : Step;

    /// <summary>
    /// Writes the comments and blank lines before <paramref name="next"/>, and closes the blocks that end there.
    /// </summary>
    /// <param name="next">The position of the token that starts a line, or the end of the text.</param>
    /// <param name="column">The column of that token in the original text.</param>
    /// <param name="indent">The column of that token in the laid-out text.</param>
    /// <returns>
    /// The start of the first line that belongs to that token, in the laid-out text. The lines before it belong to
    /// closed blocks.
    /// </returns>
    private int WriteTrivia(int next, int column, int indent)
    {
        var trivia = Trivia.Read(text, _end, next, isAfterToken: _previous is not null);
        if (trivia.Trailing is not null)
            Append(" " + trivia.Trailing);
        int own = -1;
        foreach (CommentLine comment in trivia.Comments)
        {
            // A comment that is indented more than the next token belongs to a block that ends here.
            OpenBlock? block = comment.Column > column ? _closed.Find(item => item.OldColumn <= comment.Column) : null;
            if (block is null && own < 0)
                own = NextLine;
            EndClosed(block);
            if (comment.IsAfterBlank)
                EndLine();
            StartLine(block?.Column ?? indent);
            Append(comment.Text);
        }

        if (own < 0)
            own = NextLine;
        EndClosed(null);
        if (trivia.EndsBlank && next < text.Length)
            EndLine();
        return own;
    }

    /// <summary>
    /// Sets the end of the closed blocks inside <paramref name="block"/>, or of all closed blocks for null, unless it
    /// is already set.
    /// </summary>
    private void EndClosed(OpenBlock? block)
    {
        foreach (OpenBlock closed in _closed)
        {
            if (closed == block)
                return;
            if (closed.Node.End < 0)
                closed.Node.End = NextLine;
        }
    }

    private void WriteToken(YamlToken token)
    {
        if (token is { Kind: YamlTokenKind.Scalar, Style: YamlScalarStyle.Block })
        {
            WriteBlock(token);
            return;
        }

        string raw = text.Substring(token.Start, token.End - token.Start).TrimEnd(' ', '\t', '\n');
        _end = token.Start + raw.Length;
        bool isScalar = token.Kind == YamlTokenKind.Scalar;
        WriteLines(isScalar && !_hasTag ? Quoting.Simplify(token, raw, isInFlow: _flowDepth > 0) : raw, token.Style);
    }

    private void WriteLines(string raw, YamlScalarStyle style)
    {
        string[] lines = raw.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = i == lines.Length - 1 ? lines[i] : Quoting.TrimEnd(lines[i], style);
            if (i > 0)
            {
                line = line.TrimStart(' ', '\t');
                StartLine(line.Length > 0 ? ContinuationIndent : 0);
            }

            Append(line);
        }
    }

    private void WriteBlock(YamlToken token)
    {
        var scalar = BlockScalar.Read(text, token.Start, Innermost?.OldColumn ?? -1);
        Append(scalar.Header);
        int indent = scalar.IndentIn(Innermost?.Column);
        foreach (string line in scalar.Content)
        {
            StartLine(line.Length > 0 ? indent : 0);
            Append(line);
        }

        _end = scalar.End;
    }

    /// <summary>The start of the next line in the laid-out text.</summary>
    private int NextLine => _laidOut.Length == 0 ? 0 : _laidOut.Length + 1;

    /// <summary>
    /// Ends the line. At the start of the text, nothing is written, so that the text does not start with blank lines.
    /// </summary>
    private void EndLine()
    {
        if (_laidOut.Length > 0)
            _laidOut.Append('\n');
    }

    private void StartLine(int indent)
    {
        EndLine();
        _laidOut.Append(' ', indent);
        _column = indent;
    }

    private void Append(string piece)
    {
        _laidOut.Append(piece);
        _column += piece.Length;
    }

    /// <summary>An open block collection.</summary>
    private sealed class OpenBlock(LaidOutNode node, int oldColumn, bool isIndentless)
    {
        public LaidOutNode Node { get; } = node;

        public int OldColumn { get; } = oldColumn;

        /// <summary>True for a sequence whose items are not indented more than the key before it.</summary>
        public bool IsIndentless { get; } = isIndentless;

        /// <summary>The column of the block in the laid-out text; -1 before its first entry.</summary>
        public int Column { get; set; } = -1;

        /// <summary>True if the next token begins an entry.</summary>
        public bool IsAtKey { get; set; }
    }
}
