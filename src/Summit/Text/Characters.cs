namespace Summit.Text;

/// <summary>
/// Reads and writes single characters (Unicode scalar values) of UTF-8 and UTF-16. The compiler and the library share
/// this file.
/// </summary>
internal static class Characters
{
    /// <summary>The first surrogate, which is half of a surrogate pair and not a character.</summary>
    public const int FirstSurrogate = 0xD800;

    private const int TailBits = 6;
    private const int TailMask = (1 << TailBits) - 1;

    /// <summary>Returns whether <paramref name="character"/> is half of a surrogate pair.</summary>
    public static bool IsSurrogate(int character) => (character & ~0x7FF) == FirstSurrogate;

    /// <summary>
    /// Reads a character that is not ASCII at <paramref name="index"/> and advances the index past it.
    /// </summary>
    /// <returns>Whether the bytes are a character. If they are malformed, the index does not change.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8, ref int index, out int character)
    {
        int head = utf8[index];
        int tails = head switch
        {
            >= 0xC2 and < 0xE0 => 1,
            >= 0xE0 and < 0xF0 => 2,
            >= 0xF0 and < 0xF5 => 3,
            _ => 0,
        };
        character = head & (TailMask >> tails);
        if (tails == 0 || utf8.Length - index <= tails)
            return false;

        for (int i = 1; i <= tails; i++)
        {
            int tail = utf8[index + i];
            if ((tail & ~TailMask) != 0x80)
                return false;
            character = (character << TailBits) | (tail & TailMask);
        }

        bool isShortest = tails == 1 || character >= (tails == 2 ? 0x800 : 0x1_0000);
        if (!isShortest || character > 0x10_FFFF || IsSurrogate(character))
            return false;
        index += tails + 1;
        return true;
    }

    /// <summary>
    /// Reads the character at <paramref name="index"/> and advances the index past it. An unpaired surrogate is
    /// returned as it is.
    /// </summary>
    public static int Read(ReadOnlySpan<char> utf16, ref int index)
    {
        char character = utf16[index++];
        return char.IsHighSurrogate(character) && index < utf16.Length && char.IsLowSurrogate(utf16[index])
            ? char.ConvertToUtf32(character, utf16[index++])
            : character;
    }

    /// <summary>Returns the number of bytes of a character that is not ASCII.</summary>
    public static int LengthOf(int character) =>
        character < 0x800 ? 2
        : character < 0x1_0000 ? 3
        : 4;

    /// <summary>Writes a character that is not ASCII.</summary>
    /// <returns>The number of bytes written, or 0 if the destination is too short.</returns>
    public static int Write(int character, Span<byte> utf8)
    {
        int tails = LengthOf(character) - 1;
        if (utf8.Length <= tails)
            return 0;
        for (int i = tails; i > 0; i--, character >>= TailBits)
            utf8[i] = (byte)(0x80 | (character & TailMask));
        utf8[0] = (byte)(character | (0xF0 << (3 - tails)));
        return tails + 1;
    }
}
