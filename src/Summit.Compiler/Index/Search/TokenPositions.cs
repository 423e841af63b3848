namespace Summit.Compiler.Index.Search;

/// <summary>
/// Walks the words of a row, field by field, and assigns their positions. Each word follows the word before it at the
/// next position. One position stays free between two texts and between two fields, so that no phrase matches across a
/// border. A word that overlaps the word before it has the same position.
/// </summary>
/// <param name="tokens">The words of all rows.</param>
/// <param name="row">The row.</param>
internal struct TokenPositions(TokenStream tokens, int row)
{
    private int _end = -1;
    private int _fieldEnd;
    private int _samePosition;

    /// <summary>The current field.</summary>
    public int Field { get; private set; } = -1;

    /// <summary>The index of the current word in the stream.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>The position of the current word.</summary>
    public int Position { get; private set; }

    /// <summary>Whether the current word is the first of a text that is not the first of its field.</summary>
    public readonly bool StartsText => tokens.StartsText(Index);

    /// <summary>The position between the text that the current word starts and the text before it.</summary>
    public readonly int TextEnd => Position - 1;

    /// <summary>
    /// The range of indexes of the words right before the current word: the words at the position before, in the same
    /// text. Empty for a word at the first position of a text.
    /// </summary>
    public (int First, int End) Before { get; private set; }

    /// <summary>
    /// One past the position of the last word visited in the current field. In a field without words, the position at
    /// which its first word would be.
    /// </summary>
    public readonly int FieldEnd => _end;

    /// <summary>Enters the next field, before its first word.</summary>
    /// <returns>False if there are no more fields.</returns>
    public bool MoveToField()
    {
        if (++Field == tokens.FieldCount)
            return false;
        Index = tokens.Start(row, Field) - 1;
        _fieldEnd = tokens.End(row, Field);
        _end++;
        return true;
    }

    /// <summary>Moves to the next word of the field.</summary>
    /// <returns>False if the field has no more words.</returns>
    public bool MoveNext()
    {
        if (++Index >= _fieldEnd)
            return false;
        if (tokens.IsOverlap(Index))
            return true;
        bool isFirst = Index == tokens.Start(row, Field) || StartsText;
        Before = isFirst ? (Index, Index) : (_samePosition, Index);
        _samePosition = Index;
        Position = StartsText ? _end + 1 : _end;
        _end = Position + 1;
        return true;
    }
}
