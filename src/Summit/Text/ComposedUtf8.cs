namespace Summit.Text;

/// <summary>
/// Writes characters as UTF-8 and composes them as canonical composition does (NFC, Unicode Standard Annex #15): marks
/// are sorted by <see cref="MarkRanks"/>, and a character joins the character before it if <see cref="Compositions"/>
/// has the pair. The composed and the decomposed spelling of a text give the same bytes. The compiler and the library
/// share this file.
/// </summary>
/// <param name="utf8">Receives the bytes.</param>
/// <param name="length">The number of ASCII bytes that are already written.</param>
internal ref struct ComposedUtf8(Span<byte> utf8, int length)
{
    private readonly Span<byte> _utf8 = utf8;

    private int _startOfStarter = Math.Max(length - 1, 0);

    /// <summary>The end of the starter, where its marks begin.</summary>
    private int _endOfStarter = length;

    /// <summary>The number of bytes written.</summary>
    public int Length { get; private set; } = length;

    /// <summary>Whether a character did not fit.</summary>
    public bool IsFull { get; private set; }

    /// <summary>
    /// The last character that is no mark, which the next character may join. 0 if no character may join it.
    /// </summary>
    public int Starter { get; private set; } = length > 0 ? utf8[length - 1] : 0;

    /// <summary>Writes an ASCII character or a malformed byte.</summary>
    /// <param name="unit">The byte.</param>
    /// <param name="starter">The character that marks join, or 0.</param>
    public void Append(byte unit, int starter)
    {
        if (Length == _utf8.Length)
        {
            IsFull = true;
            return;
        }

        _startOfStarter = Length;
        _utf8[Length++] = unit;
        _endOfStarter = Length;
        Starter = starter;
    }

    /// <summary>Writes a character that does not join the character before it and is not ASCII.</summary>
    public void Append(int character)
    {
        int written = Characters.Write(character, _utf8.Slice(Length));
        IsFull |= written == 0;
        _startOfStarter = Length;
        Length += written;
        _endOfStarter = Length;
        Starter = character;
    }

    /// <summary>
    /// Writes a character whose entry in <see cref="FoldingTable"/> is <see cref="FoldingTable.Joins"/> or
    /// <see cref="FoldingTable.Nothing"/>.
    /// </summary>
    public void Join(int character)
    {
        int rank = MarkRanks.Of(character);
        int index = StartOfMarksAfter(rank, out bool isBlocked);
        int composed = isBlocked || Starter == 0 ? 0 : Compositions.Of(Starter, character);
        if (composed != 0)
            Replace(composed);
        else if (rank == 0)
            Append(character);
        else
            Insert(character, index);
    }

    /// <summary>
    /// Composes the starter with a mark that is dropped otherwise, if the pair is <paramref name="composed"/>.
    /// </summary>
    public void JoinOrDrop(int mark, int composed)
    {
        StartOfMarksAfter(MarkRanks.Of(mark), out bool isBlocked);
        if (!isBlocked)
            Replace(composed);
    }

    /// <summary>
    /// Returns the start of the marks of the starter that a mark of a rank is sorted before, and whether another
    /// character separates the mark from the starter. A mark of rank 0 is a character that joins only a starter without
    /// marks.
    /// </summary>
    private readonly int StartOfMarksAfter(int rank, out bool isBlocked)
    {
        int index = Length;
        isBlocked = rank == 0 && index > _endOfStarter;
        while (rank > 0 && index > _endOfStarter)
        {
            int start = StartOfLast(index);
            int next = start;
            Characters.TryRead(_utf8.Slice(0, index), ref next, out int mark);
            int before = MarkRanks.Of(mark);
            isBlocked = before == rank;
            if (before <= rank)
                break;
            index = start;
        }

        return index;
    }

    private readonly int StartOfLast(int end)
    {
        int start = end - 1;
        while ((_utf8[start] & 0xC0) == 0x80)
            start--;
        return start;
    }

    private void Insert(int mark, int index)
    {
        int end = Length;
        int written = Characters.Write(mark, _utf8.Slice(end));
        IsFull |= written == 0;
        Length += written;
        if (index == end || written == 0)
            return;
        _utf8.Slice(index, end - index).CopyTo(_utf8.Slice(index + written));
        Characters.Write(mark, _utf8.Slice(index));
    }

    /// <summary>Replaces the starter, and moves its marks if the new starter has another length.</summary>
    private void Replace(int starter)
    {
        int written = Characters.LengthOf(starter);
        int growth = written - (_endOfStarter - _startOfStarter);
        if (Length + growth > _utf8.Length)
        {
            // A text that ends before the starter is the same whether the text is composed or not.
            IsFull = true;
            Length = _startOfStarter;
            return;
        }

        _utf8.Slice(_endOfStarter, Length - _endOfStarter).CopyTo(_utf8.Slice(_endOfStarter + growth));
        Characters.Write(starter, _utf8.Slice(_startOfStarter));
        _endOfStarter += growth;
        Length += growth;
        Starter = starter;
    }
}
