using Summit.Text;

namespace Summit.Tests.Text;

/// <summary>The terms of runs of characters without blanks between words.</summary>
public sealed class RunTests
{
    [Theory]
    [InlineData("東京都", "0 東京", "0 ~東", "1 京都", "1 ~京", "2 ~都")]
    [InlineData("京の", "0 ~京の", "0 ~京", "1 ~の")]
    [InlineData("山", "0 ~山")]
    [InlineData("人々", "0 人々", "0 ~人", "1 ~々")]
    [InlineData("𠮷野", "0 𠮷野", "0 ~𠮷", "1 ~野")]
    [InlineData("コート", "0 コート", "0 ~コー", "0 ~コ", "1 ~ート", "1 ~ー", "2 ~ト")]
    [InlineData("らーめ", "0 ~らー", "0 ~ら", "1 ~ーめ", "1 ~ー", "2 ~め")]
    [InlineData("서울", "0 서울", "0 ~서울", "0 ~서", "1 ~울")]
    [InlineData("물", "0 물", "0 ~물")]
    [InlineData("ทำดี", "0 ~ท\u0E4D\u0E32ดี", "0 ~ท\u0E4D\u0E32", "1 ~ดี")]
    [InlineData("ລາວ", "0 ~ລາ", "0 ~ລ", "1 ~າວ", "1 ~າ", "2 ~ວ")]
    [InlineData("第3回", "0 ~第", "1 3", "2 ~回")]
    [InlineData("iPhone手机", "0 iphone", "1 手机", "1 ~手", "2 ~机")]
    [InlineData("K팝", "0 k", "1 팝", "1 ~팝")]
    [InlineData("上 海", "0 ~上", "1 ~海")]
    [InlineData("ㄅㄆㄇ", "0 ㄅㄆㄇ")]
    public void A_run_has_overlapping_pairs_and_its_characters(string text, params string[] terms) =>
        Assert.Equal(
            terms,
            AnalysedTerm.Of(text).Select(term => $"{term.Position} {term.Folded.Replace('\u0002', '~')}")
        );

    [Theory]
    [InlineData("東京都", "東京", "京都")]
    [InlineData("東京都へ行く", "東京", "京都", "都へ", "へ行", "行く")]
    [InlineData("東京 天気", "東京", "京", "天気")]
    [InlineData("東京 hotel", "東京", "京", "hotel")]
    [InlineData("第3回", "第", "3", "回")]
    [InlineData("서울에서 봄", "서울", "울에", "에서", "서", "봄")]
    public void A_phrase_has_one_term_at_each_position(string text, params string[] terms)
    {
        AnalysedTerm[] phrase = [.. AnalysedTerm.Of(text).Where(term => (term.Kind & TermKinds.Phrase) != 0)];
        Assert.Equal(terms, phrase.Select(term => term.Folded.TrimStart('\u0002')));
        Assert.Equal(Enumerable.Range(0, terms.Length), phrase.Select(term => term.Position));
    }

    [Theory]
    [InlineData("東京都", "東京", "京都")]
    [InlineData("山", "山")]
    [InlineData("서울에서", "서울에서", "서울", "울에", "에서")]
    [InlineData("東京タワー", "東京", "京タ", "タワー", "タワ", "ワー")]
    public void The_parts_of_a_run_are_its_words_and_pairs(string text, params string[] terms) =>
        Assert.Equal(
            terms,
            AnalysedTerm
                .Of(text)
                .Where(term => (term.Kind & TermKinds.Parts) != 0)
                .Select(term => term.Folded.TrimStart('\u0002'))
        );
}
