using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Summit.Naive;
using Summit.Text;

namespace Summit.Tests.Text;

public sealed class TermReaderTests
{
    [Theory]
    [InlineData("Niinistö", "niinistö niinisto niinisto")]
    [InlineData("Putin’s", "putin putin putin")]
    [InlineData("PUTIN'S", "putin putin putin")]
    [InlineData("don’t", "don't dont dont")]
    [InlineData("O'Brien", "o'brien obrien obrien")]
    [InlineData("l'homme", "l l l", "homme homme homm")]
    [InlineData("U.S.", "u.s us us")]
    [InlineData("U.N.'s", "u.n un un", "s s s")]
    [InlineData("С.Ш.А.", "с.ш.а сша сша")]
    [InlineData("1,000", "1,000 1000 1000")]
    [InlineData("12,345,678.90", "12,345,678.90 12345678.90 12345678.90")]
    [InlineData("1,2 1,0000", "1,2 1,2 1,2", "1,0000 1,0000 1,0000")]
    [InlineData("٣․٤", "٣.٤ 3.4 3.4")]
    [InlineData("one-on-one meetings", "one one one", "on on on", "one one one", "meetings meetings meet")]
    [InlineData("the Summits", "the the the", "summits summits summit")]
    [InlineData("#TreatyNow", "treatynow treatynow treatynow")]
    [InlineData("naïvely", "naïvely naively naiv")]
    [InlineData("Straße", "straße strasse strass")]
    [InlineData("ещё Ещё", "ещё еще еще", "ещё еще еще")]
    [InlineData("Οδός ΟΔΟΣ", "οδός οδοσ οδοσ", "οδοσ οδοσ οδοσ")]
    [InlineData("co\u00ADoperation", "cooperation cooperation cooper")]
    public void English_text_has_the_expected_terms(string text, params string[] terms) =>
        Assert.Equal(terms, AnalysedTerm.Of(text).Select(term => $"{term.Written} {term.Folded} {term.Stem}"));

    [Theory]
    [InlineData("ﬁne ＳＵＭＭＩＴ", "fine", "summit")]
    [InlineData("𝐇𝐞𝐥𝐬𝐢𝐧𝐤𝐢 ⅻ 1ª 5㎏", "helsinki", "xii", "1a", "5kg")]
    [InlineData("ｶﾞｲﾄﾞ プーチン", "ガイド", "プーチン")]
    [InlineData("أحمد مُحَمَّد هلســنكي", "احمد", "محمد", "هلسنكي")]
    [InlineData("٢٠١٨ ۲۰۱۸ २०१८", "2018", "2018", "2018")]
    [InlineData("שָׁלוֹם צה״ל צ׳רצ׳יל", "שלומ", "צהל", "צרציל")]
    [InlineData(
        "п'ять п’ять пʼять O`Brien O´Brien Hawaiʻi Qurʾān",
        "пять",
        "пять",
        "пять",
        "obrien",
        "obrien",
        "hawaii",
        "quran"
    )]
    [InlineData("col·legi coŀlegi", "collegi", "collegi")]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8", "한국")]
    public void Compatibility_forms_and_apostrophes_have_the_expected_words(string text, params string[] words) =>
        Assert.Equal(
            words,
            AnalysedTerm
                .Of(text, Language.None)
                .Where(term => term.Kind is TermKind.Word or TermKind.Run)
                .Select(term => term.Folded)
        );

    [Fact]
    public void Composed_and_decomposed_texts_have_the_same_terms() =>
        Prop.ForAll(TextCases.AllScripts, text =>
                Assert.Equal(
                    FormsOf(text.Normalize(NormalizationForm.FormC)),
                    FormsOf(text.Normalize(NormalizationForm.FormD))
                )
            )
            .Check(TextCases.Many);

    [Theory]
    [InlineData("Putin’s", "putin's putins putins")]
    [InlineData("1,000 meetings", "1,000 1,000 1,000", "meetings meetings meetings")]
    [InlineData("U.S.", "u.s us us")]
    public void Text_without_a_language_has_the_expected_terms(string text, params string[] terms) =>
        Assert.Equal(
            terms,
            AnalysedTerm.Of(text, Language.None).Select(term => $"{term.Written} {term.Folded} {term.Stem}")
        );

    [Fact]
    public void A_term_has_its_position_in_the_text() =>
        Assert.Equal(
            [(2, 11, 0), (16, 22, 1)],
            AnalysedTerm.Of("«Putin’s» «treaty»").Select(term => (term.Start, term.End, term.Position))
        );

    [Theory]
    [InlineData('a', TermReader.MaxBytes)]
    [InlineData('é', TermReader.MaxBytes)]
    public void A_long_word_is_truncated_between_characters(char letter, int expected)
    {
        AnalysedTerm term = Assert.Single(AnalysedTerm.Of(new string(letter, 1000)));
        Assert.Equal(expected, Encoding.UTF8.GetByteCount(term.Written));
        Assert.Equal(Encoding.UTF8.GetByteCount(new string(letter, 1000)), term.End);
    }

    [Fact]
    public void Terms_correspond_to_words() =>
        Prop.ForAll(TextCases.MangledTexts, utf8 =>
            {
                foreach (Language language in Enum.GetValues<Language>())
                {
                    List<AnalysedTerm> terms = AnalysedTerm.Of(utf8, language);
                    Assert.Equal(
                        WordPattern.Words(utf8).Where(word => utf8[word.Start] < ScriptCluster.FirstByte),
                        terms
                            .Where(term => term.Kind == TermKind.Word && utf8[term.Start] < ScriptCluster.FirstByte)
                            .Select(term => (term.Start, term.End))
                    );
                    int positions = terms.Select(term => term.Position).DefaultIfEmpty(-1).Last() + 1;
                    Assert.Equal(Enumerable.Range(0, positions), terms.Select(term => term.Position).Distinct());
                    Assert.All(terms, term => Assert.All([term.Written, term.Folded, term.Stem], Assert.NotEmpty));
                }
            })
            .Check(TextCases.Many);

    [Fact]
    public void A_written_form_has_the_same_forms() =>
        Prop.ForAll(TextCases.Texts, AssertFormsStay).Check(TextCases.Many);

    [Fact]
    public void A_truncated_written_form_has_the_same_forms() =>
        Prop.ForAll(TextCases.LongWords, AssertFormsStay).Check(TextCases.Many.WithMaxTest(500));

    [Fact]
    public void Case_changes_no_stem() =>
        Prop.ForAll(TextCases.Texts, text =>
                Assert.Equal(
                    AnalysedTerm.Of(text).Select(term => term.Stem),
                    AnalysedTerm.Of(text.ToLowerInvariant()).Select(term => term.Stem)
                )
            )
            .Check(TextCases.Many);

    [Fact]
    public void The_ASCII_path_equals_the_general_path() =>
        Prop.ForAll(TextCases.Texts, text =>
            {
                // A soft hyphen after each letter forces the general path, and does not appear in a form.
                string general = string.Concat(
                    text.Select(unit => char.IsAsciiLetter(unit) ? $"{unit}\u00AD" : $"{unit}")
                );
                Assert.Equal(
                    AnalysedTerm.Of(text).Select(term => (term.Written, term.Folded, term.Stem)),
                    AnalysedTerm.Of(general).Select(term => (term.Written, term.Folded, term.Stem))
                );
            })
            .Check(TextCases.Many);

    [Fact]
    public void Reading_terms_allocates_nothing()
    {
        byte[] text = "Putin’s U.S. talks: 1,000 naïve Владимир 普京 don't"u8.ToArray();
        byte[] buffer = new byte[TermReader.BufferLength];
        Assert.Equal(0, AllocatedBytes.Of(() => CountTerms(text, buffer)));
    }

    private static IEnumerable<(string Written, string Folded, string Stem)> FormsOf(string text) =>
        AnalysedTerm.Of(text).Select(term => (term.Written, term.Folded, term.Stem));

    private static int CountTerms(byte[] text, byte[] buffer)
    {
        int count = 0;
        var reader = new TermReader(text, LanguageRules.English, buffer);
        while (reader.MoveNext())
            count += reader.Stem.Length;
        return count;
    }

    private static void AssertFormsStay(string text)
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            foreach (AnalysedTerm term in AnalysedTerm.Of(Encoding.UTF8.GetBytes(text), language))
            {
                if (term.Kind != TermKind.Word)
                    continue;
                AnalysedTerm again = Assert.Single(AnalysedTerm.Of(Encoding.UTF8.GetBytes(term.Written), language));
                Assert.Equal((term.Written, term.Folded, term.Stem), (again.Written, again.Folded, again.Stem));
            }
        }
    }
}
