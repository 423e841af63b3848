namespace Summit.Text;

/// <summary>
/// The folded characters of every character, as a two-stage table: entries in blocks of 32 characters, and the block of
/// every 32 characters in Unicode order. The table is data in the assembly; nothing is built at start-up. The compiler
/// and the library share this file.
/// </summary>
internal static partial class FoldingTable
{
    /// <summary>The entry of a character that folds to itself, and never joins the character before it.</summary>
    public const int Same = 0;

    /// <summary>The entry of a character that folds to nothing, such as a combining mark.</summary>
    public const int Nothing = 1;

    /// <summary>
    /// The entry of a character that folds to itself, and that may form one character with the character before it or
    /// be sorted before it: a vowel sign, a voicing mark, a vowel of Hangul.
    /// </summary>
    public const int Joins = 2;

    private const int FirstSequence = 0xD800;
    private const int LastSequence = 0xF8FF;
    private const int BlockBits = 5;
    private const int BlockMask = (1 << BlockBits) - 1;
    private const int FirstIgnorable = 0xE_0000;
    private const int LastIgnorable = 0xE_0FFF;

    /// <summary>
    /// Returns the entry of a character: <see cref="Same"/>, <see cref="Nothing"/>, <see cref="Joins"/>, a sequence, or
    /// the character that it folds to.
    /// </summary>
    public static int Of(int character)
    {
        int index = character >> BlockBits;
        if (index >= Blocks.Length)
            return character is >= FirstIgnorable and <= LastIgnorable ? Nothing : Same;
        return Entries[(Blocks[index] << BlockBits) | (character & BlockMask)];
    }

    /// <summary>Returns whether an entry is a sequence of characters, or a character that 16 bits do not hold.</summary>
    public static bool IsSequence(int entry) => entry is >= FirstSequence and <= LastSequence;

    /// <summary>Returns the UTF-8 of a sequence.</summary>
    public static ReadOnlySpan<byte> Sequence(int entry)
    {
        int number = entry - FirstSequence;
        int start = SequenceStarts[number];
        return Sequences.Slice(start, SequenceStarts[number + 1] - start);
    }
}
