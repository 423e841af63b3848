using System.Globalization;
using System.Text;

namespace Summit.Unicode;

/// <summary>
/// The folding of one character: case folding and compatibility decomposition, then the rules of search. The rules
/// apply again to their result until it does not change.
/// </summary>
internal static class FoldingRules
{
    /// <summary>The characters that people write for an apostrophe; all fold to the ASCII apostrophe.</summary>
    private const string Apostrophes =
        "`\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u2018\u2019\u201B\u2032\u2035\u055A\u05F3\uA78B\uA78C"
        + "\u1FBD\u1FBF\u1FEF\u1FFD\u1FFE\uFF07\uFF40";

    /// <summary>Returns the characters that a character folds to. Empty for a character that is dropped.</summary>
    public static int[] Fold(int character)
    {
        int[] folded = [character];
        while (true)
        {
            int[] next = [.. folded.SelectMany(Step)];
            if (next.SequenceEqual(folded))
                return folded;
            folded = next;
        }
    }

    /// <summary>Returns whether a character is an apostrophe, whatever the script.</summary>
    public static bool IsApostrophe(int character) =>
        character == '\''
        || (character <= char.MaxValue && Apostrophes.Contains((char)character, StringComparison.Ordinal));

    private static IEnumerable<int> Step(int character)
    {
        if (!Rune.IsValid(character))
            return [character];
        if (IsApostrophe(character))
            return ['\''];
        if (FoldingExceptions.Of(character) is { } exception)
            return UnicodeData.Characters(exception);
        if (IsDropped(character))
            return [];
        if (UnicodeData.Category(character) == UnicodeCategory.DecimalDigitNumber)
            return ['0' + CharUnicodeInfo.GetDecimalDigitValue(UnicodeData.Text(character), 0)];
        if (UnicodeData.CaseFolded(character) is var folded && folded != character)
            return [folded];
        return Composition.IsKept(character) ? [character] : Decompose(character);
    }

    /// <summary>
    /// Decomposes a character. Spacing forms of a mark, which Unicode decomposes to a blank and the mark, stay: a blank
    /// would separate the words around them.
    /// </summary>
    private static int[] Decompose(int character)
    {
        int[] parts = UnicodeData.Characters(UnicodeData.Compatibility(character));
        bool isSpacingMark =
            parts[0] == ' ' && UnicodeData.Category(character) != UnicodeCategory.SpaceSeparator && parts.Length > 1;
        bool isPhrase = isSpacingMark && !UnicodeData.IsMark(parts[1]);
        return isSpacingMark && !isPhrase
            ? UnicodeData.Characters(UnicodeData.Canonical(character)) is { Length: > 1 } canonical
                ? canonical
                : [character]
            : parts;
    }

    /// <summary>The stroke that makes <c>≠</c> of an equals sign. It is no accent.</summary>
    private const int SolidusOverlay = 0x338;

    /// <summary>
    /// Returns whether folding drops a character: a mark that people leave out when they type (on Latin, Greek and
    /// Cyrillic letters, vowel marks of Arabic, Hebrew and Syriac), or a character that is not visible.
    /// </summary>
    private static bool IsDropped(int character) =>
        IsIgnorable(character)
        || (
            UnicodeData.Category(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            && character
                is (>= 0x0300 and <= 0x036F and not SolidusOverlay)
                    or (>= 0x0483 and <= 0x0489)
                    or (>= 0x0591 and <= 0x05C7)
                    or (>= 0x0610 and <= 0x061A)
                    or (>= 0x064B and <= 0x065F)
                    or 0x0670
                    or (>= 0x06D6 and <= 0x06ED)
                    or (>= 0x0711 and <= 0x074A)
                    or (>= 0x0890 and <= 0x08FF)
                    or (>= 0x1AB0 and <= 0x1AFF)
                    or (>= 0x1DC0 and <= 0x1DFF)
                    or (>= 0x20D0 and <= 0x20FF)
                    or (>= 0x2DE0 and <= 0x2DFF)
                    or (>= 0xA66F and <= 0xA69F)
                    or 0xFB1E
                    or (>= 0xFE20 and <= 0xFE2F)
                    or (>= 0x10EC0 and <= 0x10EFF)
                    or (>= 0x1E000 and <= 0x1E02A)
                    or 0x1E08F
        );

    /// <summary>
    /// Returns whether a character is not visible (Default_Ignorable_Code_Point of DerivedCoreProperties.txt), is the
    /// Arabic tatweel, which only stretches a word, or is a skin tone of an emoji.
    /// </summary>
    private static bool IsIgnorable(int character) =>
        character
            is 0x00AD
                or 0x034F
                or 0x061C
                or 0x0640
                or 0x07FA
                or (>= 0x115F and <= 0x1160)
                or (>= 0x17B4 and <= 0x17B5)
                or (>= 0x180B and <= 0x180F)
                or (>= 0x200B and <= 0x200F)
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2060 and <= 0x206F)
                or 0x3164
                or (>= 0xFE00 and <= 0xFE0F)
                or 0xFEFF
                or 0xFFA0
                or (>= 0x1BCA0 and <= 0x1BCA3)
                or (>= 0x1D173 and <= 0x1D17A)
                or (>= 0x1F3FB and <= 0x1F3FF)
                or (>= 0xE0000 and <= 0xE0FFF);
}
