using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Summit.Compiler.Parse;

/// <content>Document markers, directives, and the ends of documents.</content>
internal sealed partial class YamlScanner
{
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

    /// <summary>
    /// Starts a document without <c>---</c> at its first token. Only the second and later documents need a start token,
    /// because the parser starts the first document by itself.
    /// </summary>
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
}
