namespace Summit.Text;

/// <summary>Writes folded characters as UTF-8. The compiler and the library share this file.</summary>
/// <param name="folded">Receives the characters.</param>
/// <param name="length">The number of ASCII bytes that are already written.</param>
internal ref struct FoldedUtf8(Span<byte> folded, int length)
{
    /// <summary>The first character that may join the character before it.</summary>
    private const int FirstMark = 0x300;

    private ComposedUtf8 _writer = new(folded, length);

    /// <summary>Whether the text before the next character is malformed.</summary>
    private bool _isAfterMalformed;

    /// <summary>The number of bytes written.</summary>
    public readonly int Length => _writer.Length;

    /// <summary>Whether a character did not fit.</summary>
    public readonly bool IsFull => _writer.IsFull;

    /// <summary>Folds and writes an ASCII character.</summary>
    public void Ascii(byte character)
    {
        _isAfterMalformed = false;
        character = (byte)Folding.Ascii(character);
        _writer.Append(character, starter: character);
    }

    /// <summary>Writes a byte that is not part of a character.</summary>
    public void Malformed(byte part)
    {
        _writer.Append(part, starter: 0);
        _isAfterMalformed = true;
    }

    /// <summary>Folds and writes a character that is not ASCII.</summary>
    public void Fold(int character)
    {
        int entry = FoldingTable.Of(character);
        if (entry == FoldingTable.Nothing)
        {
            Drop(character);
            return;
        }

        _isAfterMalformed = Characters.IsSurrogate(character);
        if (entry == FoldingTable.Same)
            _writer.Append(character);
        else if (entry == FoldingTable.Joins)
            _writer.Join(character);
        else if (FoldingTable.IsSequence(entry))
            AppendSequence(FoldingTable.Sequence(entry));
        else
            Append(entry);
    }

    /// <summary>
    /// Drops a character, or composes it with the letter before it. A character after malformed text is kept: without
    /// it, the malformed text and the characters that follow might form a letter that the text does not have.
    /// </summary>
    private void Drop(int character)
    {
        if (_isAfterMalformed)
        {
            _isAfterMalformed = false;
            _writer.Append(character);
        }
        else if (Folding.Composed(_writer.Starter, character) is > 0 and var composed)
        {
            _writer.JoinOrDrop(character, composed);
        }
    }

    private void AppendSequence(ReadOnlySpan<byte> sequence)
    {
        int index = 0;
        while (index < sequence.Length)
        {
            int character = sequence[index];
            if (character <= sbyte.MaxValue || !Characters.TryRead(sequence, ref index, out character))
                index++;
            Append(character);
        }
    }

    private void Append(int character)
    {
        if (character <= sbyte.MaxValue)
            _writer.Append((byte)character, starter: character);
        else if (character >= FirstMark && FoldingTable.Of(character) == FoldingTable.Joins)
            _writer.Join(character);
        else
            _writer.Append(character);
    }
}
