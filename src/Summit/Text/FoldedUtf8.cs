namespace Summit.Text;

/// <summary>Writes folded characters as UTF-8. The compiler and the library share this file.</summary>
/// <param name="folded">Receives the characters.</param>
/// <param name="length">The number of bytes that are already written.</param>
internal ref struct FoldedUtf8(Span<byte> folded, int length)
{
    private readonly Span<byte> _folded = folded;

    /// <summary>
    /// The last character written, which a combining mark may be composed with. A surrogate if the text before the mark
    /// is malformed.
    /// </summary>
    private int _last;

    private int _startOfLast;

    /// <summary>The number of bytes written.</summary>
    public int Length { get; private set; } = length;

    /// <summary>Whether a character did not fit.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Folds and writes an ASCII character.</summary>
    public void Ascii(byte character)
    {
        _last = 0;
        Append((byte)Folding.Lower(character));
    }

    /// <summary>Writes a byte that is not part of a character.</summary>
    public void Malformed(byte part)
    {
        _last = Characters.FirstSurrogate;
        Append(part);
    }

    /// <summary>Folds and writes a character that is not ASCII.</summary>
    public void Fold(int character)
    {
        int entry = FoldingTable.Of(character);
        if (entry == FoldingTable.Nothing)
        {
            Compose(character);
        }
        else if (FoldingTable.IsPair(entry))
        {
            _last = 0;
            Append((byte)FoldingTable.First(entry));
            Append((byte)FoldingTable.Second(entry));
        }
        else
        {
            Append(FoldingTable.CharacterOf(entry, character));
        }
    }

    /// <summary>
    /// Composes a combining mark with the letter before it, or drops the mark. A mark after malformed text is kept:
    /// without it, the malformed text and the characters that follow might form a letter that the text does not have.
    /// </summary>
    private void Compose(int mark)
    {
        if (Characters.IsSurrogate(_last))
        {
            Append(mark);
        }
        else if (Folding.Composed(_last, mark) is > 0 and var composed)
        {
            Length = _startOfLast;
            Append(composed);
        }
    }

    private void Append(int character)
    {
        _last = character;
        _startOfLast = Length;
        if (character < 0x80)
        {
            Append((byte)character);
            return;
        }

        int written = Characters.Write(character, _folded.Slice(Length));
        IsFull |= written == 0;
        Length += written;
    }

    private void Append(byte unit)
    {
        if (Length < _folded.Length)
            _folded[Length++] = unit;
        else
            IsFull = true;
    }
}
