using Summit.Layout;

namespace Summit.Text;

// Terms of runs of characters without blanks between words.
internal ref partial struct TermReader
{
    /// <summary>Moves to the next term of one of some kinds.</summary>
    /// <param name="kinds">The kinds; see <see cref="TermKinds"/>.</param>
    /// <returns>Whether there is such a term.</returns>
    public bool MoveNext(TermKind kinds)
    {
        while (MoveNext())
        {
            if ((Kind & kinds) != 0)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Enters the run that begins at the current word, and moves to its first term. Returns false if the word is of
    /// another script.
    /// </summary>
    private bool TryEnterRun()
    {
        ScriptCluster first = ScriptCluster.At(_text, _words.Start);
        if (first.IsNone)
            return false;
        _isPaired = false;
        EnterCluster(first, first.BeginsWord);
        return true;
    }

    /// <summary>Moves to the next term of the run. Returns false at the end of the run.</summary>
    private bool MoveNextInRun()
    {
        if ((Kind & (TermKind.Run | TermKind.Pair)) != 0)
        {
            IsOverlap = true;
            if (Kind == TermKind.Run && !_following.IsNone)
                SetPair();
            else
                SetCharacter();
            return true;
        }

        _words.End = _cluster.End;
        IsOverlap = false;
        if (_following.IsNone)
        {
            Kind = TermKind.Word;
            return false;
        }

        Position++;
        _isPaired = true;
        EnterCluster(_following, _following.BeginsWord && !_following.IsLike(_cluster));
        return true;
    }

    private void EnterCluster(ScriptCluster cluster, bool beginsWord)
    {
        _cluster = cluster;
        ScriptCluster next = ScriptCluster.At(_text, cluster.End);
        _following = cluster.Joins(next) ? next : default;
        if (beginsWord)
            SetTerm(TermKind.Run, EndOfWord(), isMarked: false);
        else if (!_following.IsNone)
            SetPair();
        else
            SetCharacter();
    }

    /// <summary>Returns the end of the characters of the same script.</summary>
    private readonly int EndOfWord()
    {
        ScriptCluster last = _cluster;
        while (ScriptCluster.At(_text, last.End) is var next && !next.IsNone && next.IsLike(last))
            last = next;
        return last.End;
    }

    /// <summary>
    /// Makes the pair the current term. A pair of ideographs is often a word, so that completions show it; other pairs
    /// are marked.
    /// </summary>
    private void SetPair() =>
        SetTerm(TermKind.Pair, _following.End, isMarked: !_cluster.IsIdeograph || !_following.IsIdeograph);

    private void SetCharacter()
    {
        TermKind kind = TermKind.Inner;
        if (_following.IsNone)
        {
            WordReader rest = _words;
            rest.End = _cluster.End;
            kind =
                !_isPaired ? TermKind.Character
                : rest.MoveNext() ? TermKind.Bridge
                : TermKind.Inner;
        }

        SetTerm(kind, _cluster.End, isMarked: true);
    }

    private void SetTerm(TermKind kind, int end, bool isMarked)
    {
        Kind = kind;
        _words.Start = _cluster.Start;
        _words.End = end;
        ReadOnlySpan<byte> word = _text.Slice(_cluster.Start, end - _cluster.Start);
        int mark = isMarked ? 1 : 0;
        _writtenForm[0] = _foldedForm[0] = WordLayout.GramMark;
        int written = WrittenForm.Write(word, _rules.Language, _writtenForm.Slice(mark));
        int folded = FoldedForm.Write(_writtenForm.Slice(mark, written), _rules.Language, _foldedForm.Slice(mark));
        Written = _writtenForm.Slice(0, mark + written);
        Folded = _foldedForm.Slice(0, mark + folded);
    }
}
