extern alias Compiler;

using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Summit.Naive;
using Summit.Text;
using BuildTimeFolding = Compiler::Summit.Text.Folding;

namespace Summit.Tests.Text;

/// <summary>Compares folding with <see cref="NaiveFolding"/>, and states its properties.</summary>
public sealed class FoldingTests
{
    [Theory]
    [InlineData("Niinistö", "niinisto")]
    [InlineData("Straße STRAẞE", "strasse strasse")]
    [InlineData("Øre Łódź Đorđe Þór Æsir œuvre ıI İ", "ore lodz dorde thor aesir oeuvre ii i")]
    [InlineData("Việt Nam Đà Nẵng Nguyễn", "viet nam da nang nguyen")]
    [InlineData("Ёлка ЙОД йод Київ Ў Ѓ Ќ", "елка йод йод київ ў ѓ ќ")]
    [InlineData("Ὀδυσσεύς ΟΔΥΣΣΕΥΣ", "οδυσσευσ οδυσσευσ")]
    [InlineData("かが ハンカチ", "かが ハンカチ")]
    [InlineData("हिन्दी क़लम", "हिन्दी क\u093Cलम")]
    [InlineData("한국 \u1112\u1161\u11AB", "한국 한")]
    [InlineData("น้ำ", "น\u0E49\u0E4D\u0E32")]
    [InlineData("𐐀 \u212B \u2126", "𐐨 a ω")]
    [InlineData("a\uD800Ö\uDC00", "a\uD800o\uDC00")]
    public void Folds(string text, string folded) => Assert.Equal(folded, Fold(text));

    [Theory]
    [InlineData("ﬁne eﬀect ĳs ǆ ŉ", "fine effect ijs dz 'n")]
    [InlineData("ＳＵＭＭＩＴ２０１８（Ａ＋）", "summit2018(a+)")]
    [InlineData("ﾍﾙｼﾝｷ ｶﾞｲﾄﾞ ﾊﾟﾝ ﾌﾟｰﾁﾝ", "ヘルシンキ ガイド パン プーチン")]
    [InlineData("x² CO₂ 10⁻³ 1ˢᵗ aₙ", "x2 co2 10−3 1st an")]
    [InlineData("① ⑳ ⓫ ❷ ➓ ⑴ Ⓐ 🅑 🄲", "1 20 11 2 10 (1) a b c")]
    [InlineData("𝐇𝐞𝐥𝐬𝐢𝐧𝐤𝐢 𝕊𝓊𝔪𝗆𝚒𝘁 𝟐𝟘𝟙𝟖 𝜶", "helsinki summit 2018 α")]
    [InlineData("Ⅳ ⅻ Ⅷ Ⅽ", "iv xii viii c")]
    [InlineData("1ª 2º № 5 ℠ ™ ℅ ℃", "1a 2o no 5 sm tm c/o °c")]
    [InlineData("½ 3⅔ ¼", "1/2 32/3 1/4")]
    [InlineData("㎏ ㎢ ㏂ ㍿ ㌔", "kg km2 a.m. 株式会社 キロ")]
    [InlineData("ﷺ", "صلي الله عليه وسلم")]
    [InlineData("a ≠ b ≤ c", "a ≠ b ≤ c")]
    [InlineData("a\u00A0b\u2003c\u3000d", "a b c d")]
    public void Compatibility_forms_fold_to_plain_characters(string text, string folded) =>
        Assert.Equal(folded, Fold(text));

    [Theory]
    [InlineData("أحمد إسلام آسيا ٱلله", "احمد اسلام اسيا الله")]
    [InlineData("مُحَمَّدٌ", "محمد")]
    [InlineData("هلســـــنكي", "هلسنكي")]
    [InlineData("مستشفى مدرسة", "مستشفي مدرسه")]
    [InlineData("کتاب فارسی", "كتاب فارسي")]
    [InlineData("ﻣﺤﻤﺪ ﻻ", "محمد لا")]
    [InlineData("٢٠١٨ ۲۰۱۸ २०१८ ２０１８", "2018 2018 2018 2018")]
    [InlineData("می\u200Cخواهم", "ميخواهم")]
    [InlineData("שָׁלוֹם", "שלומ")]
    [InlineData("מלך מלכים", "מלכ מלכימ")]
    [InlineData("ﬡ ײ צה״ל", "א יי צה\"ל")]
    public void Arabic_and_Hebrew_fold_to_the_letters_that_people_type(string text, string folded) =>
        Assert.Equal(folded, Fold(text));

    [Fact]
    public void All_apostrophes_fold_to_the_ASCII_apostrophe()
    {
        foreach (char apostrophe in "'`´ʹʻʼʽʾʿ‘’‛′‵՚׳Ꞌꞌ＇｀")
            Assert.Equal("o'brien", Fold($"O{apostrophe}Brien"));
    }

    [Theory]
    [InlineData("❤\uFE0F 👍🏽 👩🏿\u200D🚀", "❤ 👍 👩🚀")]
    [InlineData("葛\U000E0100 a\uFE00", "葛 a")]
    [InlineData("co\u00ADop \u200Eabc\u200F a\u2060b", "coop abc ab")]
    public void Invisible_characters_and_skin_tones_are_dropped(string text, string folded) =>
        Assert.Equal(folded, Fold(text));

    [Fact]
    public void Every_character_folds_as_the_naive_way_does() => Assert.All(TextCases.AllCharacters, character =>
        {
            string text = new Rune(character).ToString();
            Assert.Equal(NaiveFolding.Fold(text), Fold(text.Normalize(NormalizationForm.FormD)));
            Assert.Equal(Fold(text), Fold(text.Normalize(NormalizationForm.FormC)));
            Assert.Equal(Fold(text), Fold(Fold(text)));
        });

    [Fact]
    public void Texts_fold_as_the_naive_way_does() =>
        ForAnyText(text =>
        {
            string decomposed = text.Normalize(NormalizationForm.FormD);
            Assert.Equal(NaiveFolding.Fold(decomposed), Fold(decomposed));
        });

    [Fact]
    public void Composed_and_decomposed_spellings_fold_alike() =>
        ForAnyText(text =>
            Assert.Equal(Fold(text.Normalize(NormalizationForm.FormC)), Fold(text.Normalize(NormalizationForm.FormD)))
        );

    [Fact]
    public void Folding_twice_changes_nothing() => ForAnyText(text => Assert.Equal(Fold(text), Fold(Fold(text))));

    [Fact]
    public void The_beginning_of_a_text_folds_to_the_beginning_of_its_folded_form() =>
        ForAnyText(text =>
        {
            Assert.StartsWith(Fold(text + "a"), Fold(text + "ab"), StringComparison.Ordinal);
        });

    [Fact]
    public void Both_overloads_agree() =>
        ForAnyText(text =>
        {
            var folded = new byte[text.Length * 3 * Folding.MaxExpansion];
            Assert.True(Folding.TryFold(text, folded, out int length));
            Assert.Equal(Folded(Encoding.UTF8.GetBytes(text)), folded[..length]);
        });

    [Fact]
    public void Malformed_text_stays_malformed()
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
        Assert.Equal([0xD1, 0xE2, 0x80, 0x8D, 0x8F], Folded([0xD1, 0xE2, 0x80, 0x8D, 0x8F]));
    }

    [Fact]
    public void The_compiler_folds_as_the_library_does() =>
        ForAnyText(text =>
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            var theirs = new byte[utf8.Length * Folding.MaxExpansion];
            Assert.True(BuildTimeFolding.TryFold(utf8, theirs, out int length));
            Assert.Equal(theirs[..length], Folded(utf8));
        });

    [Fact]
    public void The_maximum_expansion_is_reached_and_not_exceeded()
    {
        double max = TextCases.AllCharacters.Max(character =>
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(new Rune(character).ToString());
            return (double)Folded(utf8).Length / utf8.Length;
        });
        Assert.Equal(Folding.MaxExpansion, max);
    }

    [Fact]
    public void A_destination_that_is_too_short_is_reported() =>
        ForAnyText(text =>
        {
            int needed = Folded(Encoding.UTF8.GetBytes(text)).Length;
            Assert.True(Folding.TryFold(text, new byte[needed], out _));
            Assert.False(needed > 0 && Folding.TryFold(text, new byte[needed - 1], out _));
        });

    [Fact]
    public void Folding_allocates_nothing()
    {
        byte[] text = "Niinistö ﷺ ｶﾞｲﾄﾞ 한국 שָׁלוֹם e\u0323\u0302 مُحَمَّدٌ"u8.ToArray();
        var folded = new byte[text.Length * Folding.MaxExpansion];
        Assert.Equal(0, AllocatedBytes.Of(() => Folding.TryFold(text, folded, out _)));
    }

    private static string Fold(string text)
    {
        var folded = new byte[text.Length * 3 * Folding.MaxExpansion];
        Assert.True(Folding.TryFold(text, folded, out int length));
        return Wtf8(folded.AsSpan(0, length));
    }

    /// <summary>Decodes UTF-8 in which an unpaired surrogate has three bytes.</summary>
    private static string Wtf8(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        while (!bytes.IsEmpty)
        {
            bool isSurrogate = bytes.Length >= 3 && bytes[0] == 0xED && bytes[1] >= 0xA0;
            Rune.DecodeFromUtf8(bytes, out Rune character, out int length);
            if (isSurrogate)
                text.Append((char)(0xD000 | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F)));
            else
                text.Append(character.ToString());
            bytes = bytes[(isSurrogate ? 3 : length)..];
        }

        return text.ToString();
    }

    private static byte[] Folded(byte[] utf8)
    {
        var folded = new byte[utf8.Length * Folding.MaxExpansion];
        Assert.True(Folding.TryFold(utf8, folded, out int length));
        return folded[..length];
    }

    private static bool IsWellFormed(byte[] utf8) => System.Text.Unicode.Utf8.IsValid(utf8);

    private static void ForAnyText(Action<string> assert) =>
        Prop.ForAll(TextCases.AllScripts, assert).Check(TextCases.Many);
}
