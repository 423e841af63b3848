using System.Globalization;
using System.Text;
using Summit.Text;

namespace Summit.Tests.Text;

/// <summary>Compares the character tables with .NET's Unicode data, which is of a later version.</summary>
public sealed class CharacterTableTests
{
    private static readonly IEnumerable<Rune> AllCharacters = Enumerable
        .Range(0, 0x11_0000)
        .Where(Rune.IsValid)
        .Select(value => new Rune(value));

    /// <summary>
    /// The characters of the first plane. In the other planes, .NET knows scripts that Unicode 15.0 lacks.
    /// </summary>
    private static readonly IEnumerable<Rune> BasicCharacters = AllCharacters.Where(character => character.IsBmp);

    [Fact]
    public void Letters_begin_words()
    {
        foreach (Rune letter in BasicCharacters.Where(Rune.IsLetter).Where(IsVisible))
        {
            WordBreak expected = WordBreakTable.Of(letter.Value);
            Assert.True(
                expected is WordBreak.Apostrophe or WordBreak.Hangul
                    || expected is >= WordBreak.Letter and <= WordBreak.Complex
            );
        }
    }

    [Fact]
    public void Digits_are_digits() =>
        Assert.All(BasicCharacters.Where(Rune.IsDigit), digit =>
            Assert.Equal(WordBreak.Digit, WordBreakTable.Of(digit.Value))
        );

    [Fact]
    public void Marks_extend() =>
        Assert.All(
            BasicCharacters.Where(character =>
                Rune.GetUnicodeCategory(character)
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark
                        or UnicodeCategory.EnclosingMark
            ),
            mark => Assert.Equal(WordBreak.Extend, WordBreakTable.Of(mark.Value))
        );

    [Fact]
    public void Blanks_controls_and_private_characters_separate_words()
    {
        foreach (
            Rune character in AllCharacters.Where(character =>
                Rune.IsWhiteSpace(character)
                || Rune.IsControl(character)
                || Rune.GetUnicodeCategory(character) == UnicodeCategory.PrivateUse
            )
        )
        {
            Assert.True(WordBreakTable.Of(character.Value) is WordBreak.Other or WordBreak.GroupBlank);
        }
    }

    [Fact]
    public void The_classes_of_ASCII_equal_those_of_the_ranges()
    {
        Assert.Equal(byte.MaxValue + 1, WordBreakTable.Ascii.Length);
        for (int value = 0; value <= byte.MaxValue; value++)
        {
            WordBreak expected = value <= sbyte.MaxValue ? WordBreakTable.Of(value) : WordBreak.Other;
            Assert.Equal(expected, (WordBreak)WordBreakTable.Ascii[value]);
        }
    }

    [Fact]
    public void Lower_case_equals_that_of_dotnet()
    {
        const int dottedI = 0x130; // lower case in the Unicode data, but not in the invariant culture
        foreach (Rune character in BasicCharacters.Where(character => character.Value != dottedI))
            Assert.Equal(Rune.ToLowerInvariant(character).Value, LowerCase.Of(character.Value));
    }

    [Fact]
    public void Lowercasing_keeps_the_class_and_is_idempotent() => Assert.All(AllCharacters, character =>
        {
            int lower = LowerCase.Of(character.Value);
            Assert.Equal(WordBreakTable.Of(character.Value), WordBreakTable.Of(lower));
            Assert.Equal(lower, LowerCase.Of(lower));
        });

    /// <summary>
    /// Returns whether a letter stands for itself. Halfwidth voicing marks, fillers of Hangul and the tatweel are letters
    /// by category, but extend the letter before them.
    /// </summary>
    private static bool IsVisible(Rune letter) =>
        letter.Value is not (0xFF9E or 0xFF9F) && FoldingTable.Of(letter.Value) != FoldingTable.Nothing;
}
