namespace Summit.Text;

/// <summary>
/// A character of a run of Chinese, Japanese, Korean, Thai, Lao, Khmer or Burmese, together with the marks that follow
/// it (the grapheme clusters of UAX #29 for these scripts).
/// </summary>
/// <param name="start">The first byte of the cluster in the text.</param>
/// <param name="end">One past the last byte of the cluster; 0 for the default value.</param>
/// <param name="value">The class of the character.</param>
/// <param name="character">The character without its marks.</param>
internal readonly struct ScriptCluster(int start, int end, WordBreak value, int character)
{
    /// <summary>The lowest first byte of a character of these scripts in UTF-8: that of Thai.</summary>
    public const byte FirstByte = 0xE0;

    private const int FirstHiragana = 0x3041;
    private const int LastHiragana = 0x309F;
    private const int ThaiAm = 0x0E33;
    private const int LaoAm = 0x0EB3;
    private const int ProlongedSoundMark = 0x30FC;
    private const int HalfWidthSoundMark = 0xFF70;

    /// <summary>The first byte of the cluster in the text.</summary>
    public readonly int Start = start;

    /// <summary>One past the last byte of the cluster.</summary>
    public readonly int End = end;

    private readonly WordBreak _value = value;
    private readonly int _character = character;

    /// <summary>Whether this is the default value, which is no cluster.</summary>
    public bool IsNone => End == 0;

    /// <summary>Whether the character is an ideograph: neither Hiragana nor of another script.</summary>
    public bool IsIdeograph => _value == WordBreak.Ideograph && _character is < FirstHiragana or > LastHiragana;

    /// <summary>
    /// Whether a run that begins with this cluster is usually a word: the character is Hangul or Katakana, and not the
    /// mark that prolongs the sound before it.
    /// </summary>
    public bool BeginsWord =>
        _value == WordBreak.Hangul
        || (_value == WordBreak.Katakana && _character is not (ProlongedSoundMark or HalfWidthSoundMark));

    /// <summary>Reads the cluster at an index of a text.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="index">The first byte.</param>
    /// <returns>The default value if no character of these scripts is there.</returns>
    public static ScriptCluster At(ReadOnlySpan<byte> text, int index)
    {
        if (index == text.Length || text[index] < FirstByte)
            return default;
        int end = index;
        if (!Characters.TryRead(text, ref end, out int character))
            return default;
        WordBreak value = WordBreakTable.Of(character);
        return value is (>= WordBreak.Katakana and <= WordBreak.Complex) or WordBreak.Hangul
            ? new ScriptCluster(index, EndOfMarks(text, EndOfSyllable(text, character, end)), value, character)
            : default;
    }

    /// <summary>
    /// Returns whether the two clusters form a pair. Chinese, Japanese and Korean characters do so in any combination.
    /// </summary>
    public bool Joins(in ScriptCluster next) =>
        !next.IsNone && (_value == WordBreak.Complex) == (next._value == WordBreak.Complex);

    /// <summary>Returns whether the two clusters have the same class.</summary>
    public bool IsLike(in ScriptCluster other) => _value == other._value;

    /// <summary>
    /// Returns the end of a Korean syllable that is written with its letters: a leading consonant, a vowel, and perhaps
    /// a trailing consonant (conjoining jamo, chapter 3.12 of the Unicode Standard). Returns
    /// <paramref name="end"/> for any other character.
    /// </summary>
    private static int EndOfSyllable(ReadOnlySpan<byte> text, int character, int end)
    {
        bool takesTrailing = character is >= 0xAC00 and <= 0xD7A3 && (character - 0xAC00) % 28 == 0;
        if (character is >= 0x1100 and <= 0x1112 && TryRead(text, ref end, 0x1161, 0x1175))
            takesTrailing = true;
        if (takesTrailing)
            TryRead(text, ref end, 0x11A8, 0x11C2);
        return end;
    }

    /// <summary>Advances an index past a character if the character lies in a range.</summary>
    private static bool TryRead(ReadOnlySpan<byte> text, ref int index, int first, int last)
    {
        int end = index;
        if (end == text.Length || !Characters.TryRead(text, ref end, out int character))
            return false;
        if (character < first || character > last)
            return false;
        index = end;
        return true;
    }

    private static int EndOfMarks(ReadOnlySpan<byte> text, int index)
    {
        int end = index;
        while (end < text.Length && Characters.TryRead(text, ref end, out int character) && IsMark(character))
            index = end;
        return index;
    }

    /// <summary>
    /// Returns whether a character belongs to the cluster before it. The vowels <c>ำ</c> and <c>ຳ</c> count as letters
    /// in word boundaries, and extend the cluster before them.
    /// </summary>
    private static bool IsMark(int character) =>
        character is ThaiAm or LaoAm || WordBreakTable.Of(character) == WordBreak.Extend;
}
