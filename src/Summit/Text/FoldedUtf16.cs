namespace Summit.Text;

/// <summary>Writes folded characters as UTF-16. The compiler and the library share this file.</summary>
/// <param name="folded">Receives them.</param>
/// <param name="length">How much of it is written already.</param>
internal ref struct FoldedUtf16(Span<char> folded, int length)
{
    private readonly Span<char> _folded = folded;

    /// <summary>The letter written last, with which a mark behind it may be composed; 0 for none.</summary>
    private int _last;

    private int _startOfLast;

    /// <summary>How many units are written.</summary>
    public int Length { get; private set; } = length;

    /// <summary>True where something did not fit any more.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Folds an ASCII character.</summary>
    public void Ascii(char character) => Append(Folding.Lower(character));

    /// <summary>Folds a character that is not ASCII.</summary>
    public void Fold(int character)
    {
        int entry = FoldingTable.Of(character);
        if (entry == FoldingTable.Nothing)
        {
            Compose(character);
        }
        else if (FoldingTable.IsPair(entry))
        {
            Append(FoldingTable.First(entry));
            Append(FoldingTable.Second(entry));
        }
        else
        {
            Append(FoldingTable.CharacterOf(entry, character));
        }
    }

    private void Compose(int mark)
    {
        if (Folding.Composed(_last, mark) is not (> 0 and var composed))
            return;
        Length = _startOfLast;
        Append(composed);
    }

    private void Append(int character)
    {
        _last = character;
        _startOfLast = Length;
        int written = Characters.Write(character, _folded.Slice(Length));
        IsFull |= written == 0;
        Length += written;
    }
}
