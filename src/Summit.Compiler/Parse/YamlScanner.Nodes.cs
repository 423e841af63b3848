using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Summit.Compiler.Parse;

/// <content>The tokens of nodes and of the indicators between them.</content>
internal sealed partial class YamlScanner
{
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

    /// <summary>Throws if a node follows another node without an indicator between the two.</summary>
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

    /// <summary>
    /// Throws if a line in the column of a block collection does not start with an entry of the collection.
    /// </summary>
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
        CheckEntry();
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
            CheckEntry();
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

    private void AddEmptyKey()
    {
        Add(new Key(_cursor.Mark, _cursor.Mark));
        AddEmpty();
    }

    /// <summary>Adds an empty node for the parser, which would otherwise read the next token as the node.</summary>
    private void AddEmpty()
    {
        if (_isForParser)
            Add(new Scalar("", ScalarStyle.Plain, _cursor.Mark, _cursor.Mark));
    }
}
