using System.Globalization;
using System.Text;

namespace Summit.Unicode;

/// <summary>
/// The Unicode data of the .NET runtime. Categories and digits are compiled into the runtime. Normalization and case
/// come from the ICU library of the machine; this class restricts both to the characters of Unicode 15.0, so that every
/// ICU since 15.0 gives the same tables. The stability policy of Unicode keeps the normalization of a character.
/// </summary>
internal static class UnicodeData
{
    /// <summary>The versions of the data, as the generated files state them.</summary>
    public const string Versions =
        "categories and digits of Unicode 16.0, normalization and case of the characters of Unicode 15.0";

    /// <summary>The number of code points.</summary>
    public const int CodePoints = 0x11_0000;

    /// <summary>
    /// Returns whether the data of this machine give the tables: categories of Unicode 16.0, and ICU of Unicode 15.0 or
    /// later.
    /// </summary>
    /// <param name="reason">The reason if not; otherwise empty.</param>
    public static bool IsSupported(out string reason)
    {
        const int sinceUnicode16 = 0x10D40;
        const int sinceUnicode17 = 0x1E6C0;
        const int sinceUnicode15 = 0x1E030; // CYRILLIC MODIFIER LETTER A, which decomposes
        reason =
            !IsAssigned(sinceUnicode16) || IsAssigned(sinceUnicode17)
                ? "The tables need the categories of Unicode 16.0, and the runtime has another version."
            : Compatibility(sinceUnicode15) != "а"
                ? "The tables need ICU with Unicode 15.0 or later, and a process that is not in invariant mode."
            : "";
        return reason.Length == 0;
    }

    /// <summary>Returns the category of a character.</summary>
    public static UnicodeCategory Category(int character) =>
        Rune.IsValid(character) ? Rune.GetUnicodeCategory(new Rune(character)) : UnicodeCategory.Surrogate;

    /// <summary>Returns whether a character is assigned.</summary>
    public static bool IsAssigned(int character) => Category(character) != UnicodeCategory.OtherNotAssigned;

    /// <summary>Returns whether a character is a nonspacing, spacing or enclosing mark.</summary>
    public static bool IsMark(int character) =>
        Category(character)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;

    /// <summary>Returns the canonical decomposition of a character.</summary>
    public static string Canonical(int character) => Normalized(character, NormalizationForm.FormD);

    /// <summary>Returns the compatibility decomposition of a character.</summary>
    public static string Compatibility(int character) => Normalized(character, NormalizationForm.FormKD);

    /// <summary>Returns the canonical composition of characters.</summary>
    public static string Composed(string text) => text.Normalize(NormalizationForm.FormC);

    /// <summary>Returns the small letter of a character, or the character itself.</summary>
    public static int Lower(int character) =>
        HasCase(character) ? Rune.ToLowerInvariant(new Rune(character)).Value : character;

    /// <summary>Returns the simple case folding of a character: the small letter of its capital letter.</summary>
    public static int CaseFolded(int character) =>
        HasCase(character) ? Lower(Rune.ToUpperInvariant(new Rune(character)).Value) : character;

    /// <summary>Returns the characters of a text.</summary>
    public static int[] Characters(string text) => [.. text.EnumerateRunes().Select(rune => rune.Value)];

    /// <summary>Returns the text of one character.</summary>
    public static string Text(int character) => new Rune(character).ToString();

    /// <summary>
    /// Returns whether a character is newer than the data for normalization and case, or is no character at all.
    /// </summary>
    public static bool IsNewer(int character) =>
        !Rune.IsValid(character) || !IsAssigned(character) || NewerCharacters.Contains(character);

    private static bool HasCase(int character) => !IsNewer(character);

    private static string Normalized(int character, NormalizationForm form) =>
        IsNewer(character) ? (Rune.IsValid(character) ? Text(character) : "\uFFFD") : Text(character).Normalize(form);
}
