using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Summit.Compiler.Parse;

/// <summary>
/// Cuts a text into the tokens that the library's parser takes. The scanner of the library refuses valid YAML and takes invalid
/// YAML in about twenty cases of the public test suite, and it breaks lines at U+0085, U+2028 and U+2029. This one follows
/// YAML 1.2. It also writes out what the parser misses: keys that are empty, and documents without <c>---</c> after others.
/// </summary>
internal sealed class YamlScanner : IScanner
{
    /// <summary>Brackets that may be open at the same time.</summary>
    public const int MaxDepth = 1000;

    private readonly TextCursor _cursor;
    private readonly bool _isForParser;
    private readonly BlockIndents _indents = new();
    private readonly SimpleKeys _keys = new();
    private readonly List<bool> _flowIsMapping = [];

    /// <summary>The tokens that are not yet handed out, and how many were before them.</summary>
    private readonly List<Token> _tokens = [];
    private int _next;
    private int _handedOut;

    private readonly List<(Mark Start, Mark End)> _outdented = [];
    private YamlSyntaxException? _error;
    private Token? _last;
    private bool _hasStarted;
    private bool _hasEnded;
    private bool _isSimpleKeyAllowed = true;
    private bool _isInDocument;
    private bool _hadDocument;
    private Mark? _directive;

    /// <summary>Where the last token ended.</summary>
    private int _end;

    /// <summary>Scans from the start of a line to the end of the text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">The start of the line.</param>
    /// <param name="line">The number of the line, counted from 1.</param>
    /// <param name="isForParser">True for a parser: it gets what it misses, which is no character of the text.</param>
    public YamlScanner(string text, int start, int line, bool isForParser)
    {
        _cursor = new TextCursor(text.IndexOf('\0') < 0 ? text : text.Replace('\0', '\uFFFD'), start, line);
        _isForParser = isForParser;
        _end = start;
    }

    /// <inheritdoc/>
    public Token? Current { get; private set; }

    /// <summary>The token that was consumed last.</summary>
    public Token? Consumed { get; private set; }

    /// <inheritdoc/>
    public Mark CurrentPosition => _cursor.Mark;

    /// <summary>The first character of each quoted scalar's first line that is indented no more than what is around it.</summary>
    public IReadOnlyList<(Mark Start, Mark End)> Outdented => _outdented;

    private bool IsInFlow => _keys.Level > 0;

    private bool IsInFlowMapping => IsInFlow && _flowIsMapping[_flowIsMapping.Count - 1];

    /// <inheritdoc/>
    public bool MoveNext()
    {
        ConsumeCurrent();
        return MoveNextWithoutConsuming();
    }

    /// <summary>
    /// Makes the next token current, unless there is one. The parser looks ahead in this way, more than once at the same token.
    /// </summary>
    public bool MoveNextWithoutConsuming()
    {
        if (Current is not null)
            return Current is not StreamEnd;
        while (_error is null && !_hasEnded && NeedsMore())
            Fetch();
        if (_next == _tokens.Count)
            return _error is null ? false : throw _error;
        Current = _tokens[_next++];
        _handedOut++;
        if (_next == _tokens.Count)
        {
            _tokens.Clear();
            _next = 0;
        }

        return true;
    }

    /// <inheritdoc/>
    public void ConsumeCurrent()
    {
        Consumed = Current ?? Consumed;
        Current = null;
    }

    /// <summary>True where no token is left, or the next one may turn out to begin a key.</summary>
    private bool NeedsMore() => _next == _tokens.Count || _keys.First(_cursor)?.Token == _handedOut;

    private void Fetch()
    {
        try
        {
            FetchNext();
            _end = _cursor.Index;
        }
        catch (YamlSyntaxException error)
        {
            // The tokens before the error are handed out first.
            _error = error;
        }
    }

    private void FetchNext()
    {
        if (!_hasStarted)
        {
            _hasStarted = true;
            Add(new StreamStart(_cursor.Mark, _cursor.Mark));
            return;
        }

        SkipToToken();
        ForgetLateKey();
        if (_cursor.IsAtEnd)
        {
            EndStream();
            return;
        }

        bool isFirst = _end <= _cursor.LineStart;
        bool hasTab = HasTab(Math.Max(_end, _cursor.LineStart));
        if (isFirst && _cursor.IsAtDocumentMarker)
        {
            FetchDocumentMarker();
            return;
        }

        if (isFirst && _cursor.Column == 0 && _cursor.Current == '%' && !_isInDocument)
        {
            FetchDirective();
            return;
        }

        StartDocument();
        if (isFirst)
            CheckIndent(hasTab);
        FetchContent(hasTab);
    }

    private void SkipToToken()
    {
        while (true)
        {
            _cursor.SkipBlanks();
            if (_cursor.Current == '\uFEFF' && _cursor.Column == 0 && !_isInDocument)
            {
                _cursor.SkipByteOrderMark();
                _end = _cursor.Index;
                continue;
            }

            if (_cursor.IsAtComment)
                _cursor.SkipLine();
            if (!Letters.IsBreak(_cursor.Current))
                return;
            _cursor.SkipBreak();
            _isSimpleKeyAllowed |= !IsInFlow;
        }
    }

    /// <summary>A name in a block mapping must be followed by its <c>:</c> in the same line.</summary>
    private void ForgetLateKey()
    {
        if (!IsInFlow && _keys.Current is { } key && SimpleKeys.IsPast(key, _cursor))
            ForgetKey();
    }

    private void ForgetKey()
    {
        if (_keys.Current is { IsRequired: true } key)
            throw new YamlSyntaxException(key.Start, key.Start, MalformedText.NoColon);
        _keys.Clear();
    }

    private bool HasTab(int from)
    {
        for (int i = from; i < _cursor.Index; i++)
        {
            if (_cursor.Text[i] == '\t')
                return true;
        }

        return false;
    }

    /// <summary>Checks the first token of a line against the indentation, and closes the blocks that it ends.</summary>
    private void CheckIndent(bool hasTab)
    {
        int column = _cursor.Column;
        if (hasTab)
        {
            column = 0;
            while (_cursor.Text[_cursor.LineStart + column] == ' ')
                column++;
        }

        if (!IsInFlow)
            Unroll(column);
        if (column > _indents.Column)
            return;
        if (hasTab)
            throw TabError(_cursor.Mark);
        if (!IsInFlow)
            return;
        if (_cursor.Current is ']' or '}' && column == _indents.Column)
            _outdented.Add((_cursor.Mark, _cursor.Mark));
        else
            throw Error(0, IsInFlowMapping ? MalformedText.OutdentedInMapping : MalformedText.OutdentedInList);
    }

    private void FetchContent(bool hasTab)
    {
        char letter = _cursor.Current;
        switch (letter)
        {
            case '-' when Letters.IsSpace(_cursor.Peek(1)) && !IsInFlow:
                FetchBlockEntry(hasTab);
                return;
            case '?' when Letters.IsSpace(_cursor.Peek(1)):
                FetchKey(hasTab);
                return;
            case ':' when IsValue():
                FetchValue(hasTab);
                return;
            case ',' when IsInFlow:
                FetchFlowEntry();
                return;
            case ']' or '}':
                FetchFlowEnd(isMapping: letter == '}');
                return;
        }

        CheckSeparation();
        CheckEntry();
        switch (letter)
        {
            case '[' or '{':
                FetchFlowStart(isMapping: letter == '{', hasTab);
                break;
            case '&' or '*':
                FetchAnchor(isAlias: letter == '*', hasTab);
                break;
            case '!':
                SaveKey(hasTab);
                Add(YamlTag.Read(_cursor, IsInFlow));
                break;
            case '|' or '>' when !IsInFlow:
                FetchBlockText();
                break;
            case '\'' or '"':
                FetchQuoted(hasTab);
                break;
            default:
                if (!PlainScalar.CanStart(_cursor, IsInFlow))
                    throw Error(1, letter == '%' ? MalformedText.Directive : MalformedText.NoStart);
                FetchPlain(hasTab);
                break;
        }
    }

    /// <summary>Two nodes cannot follow each other without an indicator between them.</summary>
    private void CheckSeparation()
    {
        if (!IsNode(_last))
            return;
        if (IsInFlow)
            throw Error(0, IsInFlowMapping ? MalformedText.NoCommaInMapping : MalformedText.NoCommaInList);
        if (_end > _cursor.LineStart)
            throw Error(
                0,
                _last is Scalar { Style: not ScalarStyle.Plain } ? MalformedText.AfterQuote : MalformedText.NoPair
            );
        if (_cursor.Column > _indents.Column)
            throw Error(0, _indents.Column < 0 ? MalformedText.AfterDocument : MalformedText.NoPair);
    }

    /// <summary>In the column of a block collection only its entries can begin.</summary>
    private void CheckEntry()
    {
        if (IsInFlow || _end > _cursor.LineStart || _cursor.Column != _indents.Column)
            return;
        if (!_indents.IsMapping)
            throw Error(0, MalformedText.NoItem);
        if (_cursor.Current is '|' or '>')
            throw Error(0, MalformedText.NoPair);
    }

    private static bool IsNode(Token? token) => token is Scalar or AnchorAlias or FlowSequenceEnd or FlowMappingEnd;

    private bool IsValue()
    {
        char next = _cursor.Peek(1);
        if (Letters.IsSpace(next))
            return true;
        return IsInFlow
            && (
                Letters.IsFlowIndicator(next)
                || (
                    _last is Scalar { Style: not ScalarStyle.Plain } or FlowSequenceEnd or FlowMappingEnd
                    && LiveKey() is not null
                )
            );
    }

    private SimpleKey? LiveKey() => _keys.Current is { } key && !SimpleKeys.IsPast(key, _cursor) ? key : null;

    private void FetchBlockEntry(bool hasTab)
    {
        if (!_isSimpleKeyAllowed)
            throw Error(1, MalformedText.EntryInLine);
        CheckTab(hasTab, _cursor.Mark);
        Roll(_cursor.Column, isMapping: false, _cursor.Mark, at: null);
        ForgetKey();
        _isSimpleKeyAllowed = true;
        Add(new BlockEntry(Skip(), _cursor.Mark));
    }

    private void FetchKey(bool hasTab)
    {
        if (!IsInFlow)
        {
            if (!_isSimpleKeyAllowed)
                throw Error(1, MalformedText.KeyInLine);
            CheckTab(hasTab, _cursor.Mark);
            Roll(_cursor.Column, isMapping: true, _cursor.Mark, at: null);
            _indents.HasExplicitKey = true;
        }

        ForgetKey();
        _isSimpleKeyAllowed = !IsInFlow;
        Add(new Key(Skip(), _cursor.Mark));
    }

    private void FetchValue(bool hasTab)
    {
        if (LiveKey() is { } key)
        {
            if (!IsInFlow)
            {
                CheckTab(key.HasTab, key.Start);
                _indents.HasExplicitKey &= _indents.Column < key.Start.Column - 1;
            }

            _keys.Clear();
            Insert(new Key(key.Start, key.Start), key.Token);
            if (!IsInFlow)
                Roll((int)key.Start.Column - 1, isMapping: true, key.Start, key.Token);
            _isSimpleKeyAllowed = false;
        }
        else if (IsInFlow)
        {
            if (_last is FlowSequenceStart or FlowMappingStart or FlowEntry)
                AddEmptyKey();
            else if (_last is Key)
                AddEmpty();
            _isSimpleKeyAllowed = false;
        }
        else
        {
            if (!_isSimpleKeyAllowed)
                throw Error(1, MalformedText.SecondColon);
            CheckTab(hasTab, _cursor.Mark);
            bool isEmptyKey = _cursor.Column > _indents.Column || !_indents.HasExplicitKey;
            if (isEmptyKey)
            {
                Roll(_cursor.Column, isMapping: true, _cursor.Mark, at: null);
                AddEmptyKey();
            }

            _indents.HasExplicitKey = false;
            _isSimpleKeyAllowed = !isEmptyKey;
        }

        Add(new Value(Skip(), _cursor.Mark));
    }

    private void FetchFlowStart(bool isMapping, bool hasTab)
    {
        SaveKey(hasTab);
        if (_keys.Level == MaxDepth)
            throw Error(1, MalformedText.TooDeep);
        _keys.Enter();
        _flowIsMapping.Add(isMapping);
        _isSimpleKeyAllowed = true;
        Mark start = Skip();
        Add(isMapping ? new FlowMappingStart(start, start) : new FlowSequenceStart(start, start));
    }

    private void FetchFlowEnd(bool isMapping)
    {
        if (!IsInFlow)
            throw Error(1, MalformedText.NotOpened);
        if (IsInFlowMapping != isMapping)
            throw Error(1, IsInFlowMapping ? MalformedText.NoCommaInMapping : MalformedText.NoCommaInList);
        if (_last is Key)
            AddEmpty();
        _keys.Leave();
        _flowIsMapping.RemoveAt(_flowIsMapping.Count - 1);
        _isSimpleKeyAllowed = false;
        Mark start = Skip();
        Add(isMapping ? new FlowMappingEnd(start, start) : new FlowSequenceEnd(start, start));
    }

    private void FetchFlowEntry()
    {
        if (_last is Key)
            AddEmpty();
        _keys.Clear();
        _isSimpleKeyAllowed = true;
        Add(new FlowEntry(Skip(), _cursor.Mark));
    }

    private void FetchAnchor(bool isAlias, bool hasTab)
    {
        SaveKey(hasTab);
        Mark start = Skip();
        while (!Letters.IsSpace(_cursor.Current) && !Letters.IsFlowIndicator(_cursor.Current))
            _cursor.Index++;
        int first = (int)start.Index + 1;
        bool isComplete = Letters.IsSpace(_cursor.Current) || (IsInFlow && _cursor.Current is ',' or ']' or '}');
        if (_cursor.Index == first || !isComplete)
            throw new YamlSyntaxException(start, _cursor.Mark, MalformedText.NoName);
        var name = new AnchorName(_cursor.Text.Substring(first, _cursor.Index - first));
        Add(isAlias ? new AnchorAlias(name, start, _cursor.Mark) : new Anchor(name, start, _cursor.Mark));
    }

    private void FetchBlockText()
    {
        ForgetKey();
        _isSimpleKeyAllowed = true;
        Mark start = _cursor.Mark;
        ScalarStyle style = _cursor.Current == '|' ? ScalarStyle.Literal : ScalarStyle.Folded;
        string value = new BlockText(_cursor, _indents.Column).Read();
        Add(new Scalar(value, style, start, _cursor.Mark));
    }

    private void FetchQuoted(bool hasTab)
    {
        SaveKey(hasTab);
        Mark start = _cursor.Mark;
        ScalarStyle style = _cursor.Current == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;
        var scalar = new QuotedScalar(_cursor, _indents.Column, IsInFlow);
        string value = scalar.Read();
        if (scalar.Outdented is { } outdented)
            _outdented.Add(outdented);
        Add(new Scalar(value, style, start, _cursor.Mark));
    }

    private void FetchPlain(bool hasTab)
    {
        SaveKey(hasTab);
        Mark start = _cursor.Mark;
        string value = PlainScalar.Read(_cursor, _indents.Column, IsInFlow);
        Add(new Scalar(value, ScalarStyle.Plain, start, _cursor.Mark));
    }

    private void FetchDocumentMarker()
    {
        bool isStart = _cursor.Current == '-';
        if (IsInFlow)
            throw Error(3, IsInFlowMapping ? MalformedText.NoCommaInMapping : MalformedText.NoCommaInList);
        EndDocument();
        Mark start = _cursor.Mark;
        _cursor.Index += 3;
        if (isStart)
        {
            _directive = null;
            _isInDocument = true;
            Add(new DocumentStart(start, _cursor.Mark));
            return;
        }

        CheckNoDirective();
        Mark end = _cursor.Mark;
        _cursor.SkipBlanks();
        if (!_cursor.IsAtComment && !Letters.IsBreakOrEnd(_cursor.Current))
            throw Error(0, MalformedText.AfterEndMarker);
        if (_isInDocument || !_isForParser)
            Add(new DocumentEnd(start, end));
        _hadDocument |= _isInDocument;
        _isInDocument = false;
    }

    private void FetchDirective()
    {
        EndDocument();
        Mark start = _cursor.Mark;
        Token? directive = YamlDirective.Read(_cursor);
        _directive = start;
        if (directive is not null)
            Add(directive);
        else if (!_isForParser)
            Add(new ReservedDirective(start, _cursor.Mark));
    }

    /// <summary>Begins a document with its first token. The parser knows this only of the first document.</summary>
    private void StartDocument()
    {
        if (_isInDocument)
            return;
        CheckNoDirective();
        _isInDocument = true;
        if (_hadDocument && _isForParser)
            Add(new DocumentStart(_cursor.Mark, _cursor.Mark));
    }

    private void CheckNoDirective()
    {
        if (_directive is { } start)
            throw new YamlSyntaxException(start, start, MalformedText.NoDocument);
    }

    private void EndDocument()
    {
        Unroll(-1);
        ForgetKey();
        _isSimpleKeyAllowed = false;
    }

    private void EndStream()
    {
        if (IsInFlow)
            throw Error(0, IsInFlowMapping ? MalformedText.NoCommaInMapping : MalformedText.NoCommaInList);
        EndDocument();
        CheckNoDirective();
        Add(new StreamEnd(_cursor.Mark, _cursor.Mark));
        _hasEnded = true;
    }

    /// <summary>Opens a block collection where its first entry is indented more than the one around it.</summary>
    private void Roll(int column, bool isMapping, in Mark mark, int? at)
    {
        if (IsInFlow || _indents.Column >= column)
            return;
        _indents.Push(column, isMapping);
        Token start = isMapping ? new BlockMappingStart(mark, mark) : new BlockSequenceStart(mark, mark);
        if (at is { } number)
            Insert(start, number);
        else
            Add(start);
    }

    private void Unroll(int column)
    {
        while (_indents.Column > column)
        {
            _indents.Pop();
            Add(new BlockEnd(_cursor.Mark, _cursor.Mark));
        }
    }

    /// <summary>Notes that the next token may begin a key.</summary>
    private void SaveKey(bool hasTab)
    {
        if (!_isSimpleKeyAllowed)
            return;
        ForgetKey();
        bool isRequired = !IsInFlow && _indents.IsMapping && _indents.Column == _cursor.Column;
        int number = _handedOut + _tokens.Count - _next;
        _keys.Add(new SimpleKey(number, _cursor.Mark, isRequired, IsInFlowMapping, hasTab));
        _isSimpleKeyAllowed = false;
    }

    private void AddEmptyKey()
    {
        Add(new Key(_cursor.Mark, _cursor.Mark));
        AddEmpty();
    }

    /// <summary>Adds a node of no characters, where the parser would take what follows for the node.</summary>
    private void AddEmpty()
    {
        if (_isForParser)
            Add(new Scalar("", ScalarStyle.Plain, _cursor.Mark, _cursor.Mark));
    }

    private void Add(Token token)
    {
        _tokens.Add(token);
        _last = token;
    }

    private void Insert(Token token, int number) => _tokens.Insert(number - _handedOut + _next, token);

    private Mark Skip()
    {
        Mark start = _cursor.Mark;
        _cursor.Index++;
        return start;
    }

    /// <summary>Spaces alone indent block collections.</summary>
    private void CheckTab(bool hasTab, in Mark token)
    {
        if (hasTab)
            throw TabError(token);
    }

    /// <summary>An error at the first tab among the blanks before a token.</summary>
    private YamlSyntaxException TabError(in Mark token)
    {
        int tab = (int)token.Index;
        for (int i = tab - 1; i >= 0 && Letters.IsBlank(_cursor.Text[i]); i--)
            tab = _cursor.Text[i] == '\t' ? i : tab;
        var start = new Mark(tab, token.Line, token.Column - (token.Index - tab));
        return new YamlSyntaxException(start, token, MalformedText.Tab);
    }

    private YamlSyntaxException Error(int length, string sentence)
    {
        Mark here = _cursor.Mark;
        return new YamlSyntaxException(here, new Mark(here.Index + length, here.Line, here.Column + length), sentence);
    }
}
