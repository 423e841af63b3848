extern alias Compiler;

using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Summit.Text;
using BuildTimeFolding = Compiler::Summit.Text.Folding;

namespace Summit.Tests.Text;

/// <summary>
/// Compares folding with <see cref="string.Normalize(NormalizationForm)"/> and <see cref="string.ToLowerInvariant"/>.
/// </summary>
public class FoldingTests
{
    /// <summary>Latin letters that have a common plain spelling, and that Unicode does not decompose.</summary>
    private const string WrittenOtherwise =
        "ÆÐØÞßæðøþĐđĦħıĲĳĿŀŁłŉŊŋŒœŦŧƀƗƚƵƶǄǅ" + "ǆǇǈǉǊǋǌǢǣǤǥǱǲǳǼǽǾǿȷȺȻȼȽȾɃɄɆɇɈɉɌɍɎɏẞ";

    /// <summary>Variants of a letter that case folding maps to the usual form, but lower-casing does not.</summary>
    private const string OtherForms = "µſςϐϑϕϖϰϱϵẛ";

    /// <summary>Cyrillic letters that folding keeps, although Unicode decomposes them.</summary>
    private const string Staying = "ЃЇЌЎЙйѓїќў";

    [Fact]
    public void Folding_agrees_with_normalization_except_for_the_listed_letters()
    {
        IEnumerable<string> letters = Enumerable
            .Range(0x41, 0x2000)
            .Select(code => ((char)code).ToString())
            .Where(letter =>
                char.IsLetter(letter[0])
                && (letter[0] < 0x250 || letter[0] is (>= '\u0370' and < '\u0530') or >= '\u1E00')
            );

        IEnumerable<string> differing = letters.Where(letter => Fold(letter) != Oracle(letter));

        Assert.Equal((WrittenOtherwise + OtherForms + Staying).Order(), differing.Select(letter => letter[0]).Order());
    }

    [Theory]
    [InlineData("Niinistö", "niinisto")]
    [InlineData("Straße STRAẞE", "strasse strasse")]
    [InlineData("Øre Łódź Đorđe Þór Æsir œuvre ıI İ", "ore lodz dorde thor aesir oeuvre ii i")]
    [InlineData("Ёлка ЙОД йод Київ Ў Ѓ Ќ", "елка йод йод київ ў ѓ ќ")]
    [InlineData("Ὀδυσσεύς ΟΔΥΣΣΕΥΣ", "οδυσσευσ οδυσσευσ")]
    [InlineData("かが हिन्दी שָׁלוֹם 한국", "かが हिन्दी שָׁלוֹם 한국")]
    [InlineData("𐐀 \u212B \u2126", "𐐨 a ω")]
    [InlineData("a\uD800Ö\uDC00", "a\uD800o\uDC00")]
    public void Folds(string text, string folded) => Assert.Equal(folded, Fold(text));

    [Fact]
    public void Folding_twice_changes_nothing() => ForAnyText(text => Assert.Equal(Fold(text), Fold(Fold(text))));

    [Fact]
    public void Composed_and_decomposed_fold_alike() =>
        ForAnyLetters(text =>
            Assert.Equal(Fold(text.Normalize(NormalizationForm.FormC)), Fold(text.Normalize(NormalizationForm.FormD)))
        );

    [Fact]
    public void All_overloads_agree() =>
        ForAnyLetters(text =>
        {
            byte[] folded = Encoding.UTF8.GetBytes(Fold(text));

            Assert.Equal(folded, Folded(Encoding.UTF8.GetBytes(text)));
            var toUtf8 = new byte[text.Length * 3];
            Assert.True(Folding.TryFold(text, toUtf8, out int length));
            Assert.Equal(folded, toUtf8[..length]);
        });

    [Fact]
    public void Folding_never_lengthens_UTF8_and_keeps_it_malformed()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
            {
                byte[] folded = Folded(bytes);

                Assert.Equal(folded, Folded(folded));
                Assert.Equal(IsWellFormed(bytes), IsWellFormed(folded));
            })
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_dropped_mark_does_not_join_malformed_bytes()
    {
        Assert.Equal([0xD1, 0xCC, 0x80, 0x8F], Folded([0xD1, 0xCC, 0x80, 0x8F]));
        Assert.Equal("\uD83D\u0300\uDE00", Fold("\uD83D\u0300\uDE00"));
    }

    [Fact]
    public void The_compiler_folds_as_the_library_does()
    {
        Span<byte> theirs = stackalloc byte[4];
        for (int code = 0; code <= 0x10FFFF; code++)
        {
            if (!Rune.IsValid(code))
                continue;
            byte[] utf8 = Encoding.UTF8.GetBytes(new Rune(code).ToString());
            Assert.True(BuildTimeFolding.TryFold(utf8, theirs, out int length));
            Assert.Equal(theirs[..length].ToArray(), Folded(utf8));
        }
    }

    [Fact]
    public void A_destination_that_is_too_short_is_reported() =>
        ForAnyLetters(text =>
        {
            int needed = Fold(text).Length,
                neededUtf8 = Folded(Encoding.UTF8.GetBytes(text)).Length;
            Assert.True(
                Folding.TryFold(text, new char[needed], out _) && Folding.TryFold(text, new byte[neededUtf8], out _)
            );
            if (needed == 0)
                return;
            Assert.False(Folding.TryFold(text, new char[needed - 1], out _));
            Assert.False(Folding.TryFold(text, new byte[neededUtf8 - 1], out _));
        });

    private static string Oracle(string text) =>
        string.Concat(
            text.Normalize(NormalizationForm.FormD)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                .Select(char.ToLowerInvariant)
        );

    private static string Fold(string text)
    {
        var folded = new char[text.Length * 2];
        Assert.True(Folding.TryFold(text, folded, out int length));
        return new string(folded, 0, length);
    }

    private static byte[] Folded(byte[] utf8)
    {
        var folded = new byte[utf8.Length];
        Assert.True(Folding.TryFold(utf8, folded, out int length));
        return folded[..length];
    }

    private static bool IsWellFormed(byte[] utf8) => System.Text.Unicode.Utf8.IsValid(utf8);

    private static void ForAnyText(Action<string> assert) =>
        Prop.ForAll(TextOf(Gen.Choose(0, 0xFFFF)), assert).QuickCheckThrowOnFailure();

    private static void ForAnyLetters(Action<string> assert) =>
        Prop.ForAll(
                TextOf(
                    Gen.OneOf(
                        Gen.Choose(0x20, 0x7E),
                        Gen.Choose(0xA0, 0x36F),
                        Gen.Choose(0x370, 0x52F),
                        Gen.Choose(0x1E00, 0x1FFF)
                    )
                ),
                assert
            )
            .QuickCheckThrowOnFailure();

    private static Arbitrary<string> TextOf(Gen<int> codes) =>
        Gen.ArrayOf(codes).Select(text => string.Concat(text.Select(code => (char)code))).ToArbitrary();
}
