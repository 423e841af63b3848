using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Summit.Compiler.Parse;

/// <summary>
/// Splits a text into tokens for the YamlDotNet parser, as YAML 1.2 defines them. The scanner of YamlDotNet misreads
/// about twenty cases of the public test suite, and ends lines at U+0085, U+2028 and U+2029. For the parser, this
/// scanner also adds tokens without characters: for empty keys, and for documents that follow other documents without
/// <c>---</c>.
/// </summary>
internal sealed partial class YamlScanner : IScanner
{
    /// <summary>The maximum nesting depth of collections.</summary>
    public const int MaxDepth = 1000;

    private readonly TextCursor _cursor;
    private readonly bool _isForParser;
    private readonly BlockIndents _indents = new();
    private readonly SimpleKeys _keys = new();
    private readonly List<bool> _flowIsMapping = [];

    /// <summary>
    /// The scanned tokens. The scanner has returned the first <c>_next</c> of them, and <c>_handedOut</c> tokens in
    /// total.
    /// </summary>
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

    /// <summary>The offset of the end of the last token.</summary>
    private int _end;

    /// <summary>Scans from the start of a line to the end of the text.</summary>
    /// <param name="text">The whole text, without NUL.</param>
    /// <param name="start">The start of the line.</param>
    /// <param name="line">The number of the line, counted from 1.</param>
    /// <param name="isForParser">True to add the tokens without characters that the parser needs.</param>
    public YamlScanner(string text, int start, int line, bool isForParser)
    {
        _cursor = new TextCursor(text, start, line);
        _isForParser = isForParser;
        _end = start;
    }

    /// <inheritdoc/>
    public Token? Current { get; private set; }

    /// <summary>The token that was consumed last.</summary>
    public Token? Consumed { get; private set; }

    /// <inheritdoc/>
    public Mark CurrentPosition => _cursor.Mark;

    /// <summary>The spans of lines inside quotes or brackets that are indented no more than the field around
    /// them.</summary>
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
    /// Makes the next token current, unless a token is current already. The parser uses this method to look ahead, and
    /// can call it more than once for the same token.
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

    /// <summary>Returns true if no token is left, or if the next token can still turn out to start a key.</summary>
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
            // The scanner returns the tokens before the error first.
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

    /// <summary>
    /// Discards a key that has no <c>:</c> in its line, unless the key is in brackets. Throws if the key is required.
    /// </summary>
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

    /// <summary>
    /// Checks the indentation of the first token in a line, and closes the blocks that the token ends.
    /// </summary>
    private void CheckIndent(bool hasTab)
    {
        int column = _cursor.Column;
        if (hasTab)
        {
            column = 0;
            while (_cursor.Text[_cursor.LineStart + column] == ' ')
                column++;
        }

        if (hasTab && column <= _indents.Column)
            throw TabError(_cursor.Mark);
        if (!IsInFlow)
            Unroll(column);
        if (!IsInFlow || column > _indents.Column)
            return;
        if (_cursor.Current is ']' or '}' && column == _indents.Column)
            _outdented.Add((_cursor.Mark, _cursor.Mark));
        else
            throw Error(0, IsInFlowMapping ? MalformedText.OutdentedInMapping : MalformedText.OutdentedInList);
    }

    private SimpleKey? LiveKey() => _keys.Current is { } key && !SimpleKeys.IsPast(key, _cursor) ? key : null;

    /// <summary>Opens a block collection if its first entry is indented more than the collection around it.</summary>
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

    /// <summary>Records that the next token can start a key.</summary>
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

    /// <summary>Throws if a tab indents a block collection. Only spaces can indent block collections.</summary>
    private void CheckTab(bool hasTab, in Mark token)
    {
        if (hasTab)
            throw TabError(token);
    }

    /// <summary>Returns an error at the first tab among the blanks before a token.</summary>
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
