namespace Summit.Tests.Text;

/// <summary>Words as people write them: names with signs, elisions, numbers, symbols and emoji.</summary>
public sealed class NamedWordTests
{
    [Theory]
    [InlineData("C C# C++ F# J# Q# g++ c+", "c|c#|c++|f#|j#|q#|g++|c+")]
    [InlineData(
        "Notepad++ Objective-C++ Google+ Disney+, A+ LGBTQ+.",
        "notepad++|objective|c++|google+|disney+|a+|lgbtq+"
    )]
    [InlineData("C++11 C++/CLI C#8 C#/F# Visual-C# C#.NET", "c++|11|c++|cli|c#|8|c#|f#|visual|c#|c#|.net")]
    [InlineData("Is it C? (C#) C#, C++. \"C++\" [F#]; C#: C++!", "is|it|c|c#|c#|c++|c++|f#|c#|c++")]
    [InlineData("Ｃ＃ Ｃ＋＋ Ｒ＆Ｄ", "c#|c++|r&d")]
    [InlineData("x + y a+b a++b 1+1 18+ 5+ years a+=b x++++", "x|y|a|b|a|b|1|1|18|5|years|a|b|x")]
    [InlineData("issue#5 PR#12 a#b ##x C## #TreatyNow @mid_rf", "issue|5|pr|12|a|b|x|c|treatynow|mid_rf")]
    [InlineData(
        ".NET .NET Core ASP.NET ADO.net (.NET) .gitignore the .com bubble",
        ".net|.net|core|asp|.net|ado|.net|.net|.gitignore|the|.com|bubble"
    )]
    [InlineData(
        "End.Begin kremlin.ru Node.js ...and wait...what .5 ). x.y.network",
        "end|begin|kremlin|ru|node|js|and|wait|what|5|xy|network"
    )]
    [InlineData(
        "R&D AT&T Q&A B&B H&M P&L M&Ms R&D-led Texas A&M's AT&T’s",
        "r&d|at&t|q&a|b&b|h&m|p&l|m&ms|r&d|led|texas|a&m|at&t"
    )]
    [InlineData(
        "Johnson&Johnson rock&roll R & D a=1&b=2 AT&amp;T &c R&R&R",
        "johnson|johnson|rock|roll|r|d|a|1|b|2|at|amp|t|c|r&r&r"
    )]
    [InlineData("Yahoo! 1st 24/7 TCP/IP e.g. U.S. and/or", "yahoo|1st|24|7|tcp|ip|eg|us|and|or")]
    public void Names_with_signs_are_words(string text, string words) => AssertWords(text, words, Language.English);

    [Theory]
    [InlineData("l'économie L’économie lʼéconomie l`économie", "l|economie|l|economie|l|economie|l|economie")]
    [InlineData(
        "dell'arte all'opera un'altra sull'acqua c'è dov'è quest'anno sant'Antonio",
        "dell|arte|all|opera|un|altra|sull|acqua|c|e|dov|e|quest|anno|sant|antonio"
    )]
    [InlineData(
        "d'Artagnan qu'il presqu'île jusqu'à lorsqu'elle L'Oréal s'il j'ai l'œuvre",
        "d|artagnan|qu|il|presqu|ile|jusqu|a|lorsqu|elle|l|oreal|s|il|j|ai|l|oeuvre"
    )]
    [InlineData("l'hospital d'aigua l'escòla d’aquí", "l|hospital|d|aigua|l|escola|d|aqui")]
    [InlineData(
        "aujourd'hui quelqu'un d'aujourd'hui prud'homme entr'acte",
        "aujourdhui|quelquun|d|aujourdhui|prudhomme|entracte"
    )]
    [InlineData(
        "don't O'Brien rock'n'roll o'clock ma'am y'all ne'er it's I'm",
        "dont|obrien|rocknroll|oclock|maam|yall|neer|it|im"
    )]
    [InlineData(
        "c'mon d'you d'oh t'other s'more N'Djamena M'Baye L'viv",
        "cmon|dyou|doh|tother|smore|ndjamena|mbaye|lviv"
    )]
    [InlineData(
        "Hawai'i Hawaiʻi Qur'an Qurʾān Sana'a Shi'a T'pol п'ять м’ята",
        "hawaii|hawaii|quran|quran|sanaa|shia|tpol|пять|мята"
    )]
    public void Elisions_are_two_words_and_contractions_are_one(string text, string words) =>
        AssertWords(text, words, Language.English);

    [Theory]
    [InlineData(
        "1,000,000 1.000.000 1\u00A0000\u00A0000 1\u202F000\u202F000 1\u2009000\u2009000",
        "1000000|1000000|1000000|1000000|1000000"
    )]
    [InlineData(
        "1'000'000 1’000’000 1_000_000 10,00,000 1,00,00,000 1000000",
        "1000000|1000000|1000000|1000000|10000000|1000000"
    )]
    [InlineData("1,000 12,345.67 1,000,000.5 1.000.000,50 1.234,5", "1000|12345.67|1000000.5|1000000.50|1234.5")]
    [InlineData("1.000 3.14 0.5 0,123 1,5 1,23 1234,567", "1.000|3.14|0.5|0,123|1,5|1,23|1234,567")]
    [InlineData(
        "1.2.3 10.0.401 192.168.100.200 127.0.0.1 16.07.2018 16.7. 1,2,3",
        "1.2.3|10.0.401|192.168.100.200|127.0.0.1|16.07.2018|16.7|1,2,3"
    )]
    [InlineData("10:30 5'10 2018'19 1 000 000 007 123", "10|30|5|10|2018|19|1|000|000|007|123")]
    [InlineData(
        "+358\u00A0400\u00A0123\u00A0456 040\u00A0123\u00A0456 123\u00A0456\u00A078 2018\u00A0100",
        "358|400|123|456|040|123|456|123|456|78|2018|100"
    )]
    [InlineData("10\u00A0km 10\u00A0%, 100\u00A0000\u00A0km", "10|km|10|%|100000|km")]
    [InlineData("１，０００ ٣٬٠٠٠ 5㎏ km² 10⁶ CO₂ mc² summit¹ 2½", "1000|3000|5kg|km2|10|6|co2|mc2|summit|1|2|1/2")]
    public void Numbers_meet_across_digit_groups(string text, string words) =>
        AssertWords(text, words, Language.English);

    [Theory]
    [InlineData("1,000 1,000,000 1.000 1.000.000", "1,000|1000000|1.000|1000000")]
    public void Text_without_a_language_keeps_ambiguous_numbers(string text, string words) =>
        AssertWords(text, words, Language.None);

    [Theory]
    [InlineData("👍 👍🏽 ❤ ❤️ 👩‍🚀 👩🏿‍🚀 👨‍👩‍👧", "👍|👍|❤|❤|👩🚀|👩🚀|👨👩👧")]
    [InlineData("🇫🇮🇺🇸 🇫🇮 good😀luck 😀😀 1️⃣ ♥", "🇫🇮|🇺🇸|🇫🇮|good|😀|luck|😀|😀|1|♥")]
    [InlineData(
        "$100 100 € 50 % 50% §5 £ ¥ → ≠ =\u0338 ± × ÷ ∞ ‰ ¶",
        "$|100|100|€|50|%|50|%|§|5|£|¥|→|≠|≠|±|×|÷|∞|‰|¶"
    )]
    [InlineData("20 °C 20°C 20℃ 90° °F 5° west", "20|°c|20|°c|20|°c|90|°|°f|5|°|west")]
    [InlineData("Windows™ Acme® № 5 ① ½ ⅻ", "windows|acme|no|5|1|1/2|xii")]
    [InlineData("a < b = c > d ^ | ~ ` • – † ─", "a|b|c|d")]
    public void Symbols_and_emoji_are_words(string text, string words) => AssertWords(text, words, Language.English);

    [Theory]
    [InlineData("m&ms", "m&ms")]
    [InlineData("notepad++", "notepad++")]
    [InlineData(".gitignored", ".gitignored")]
    public void Names_with_signs_are_not_stemmed(string text, string stem) =>
        Assert.Equal([stem], AnalysedTerm.Of(text).Select(term => term.Stem));

    [Theory]
    [InlineData("the C++ way", "C++")]
    [InlineData("uses .NET today", ".NET")]
    [InlineData("about 1\u00A0000\u00A0000 people", "1\u00A0000\u00A0000")]
    [InlineData("an AT&T's plan", "AT&T's")]
    [InlineData("a 👩🏿‍🚀!", "👩🏿‍🚀")]
    public void The_bounds_of_a_word_contain_its_signs(string text, string word)
    {
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(text);
        AnalysedTerm term = AnalysedTerm.Of(text)[1];
        Assert.Equal(word, System.Text.Encoding.UTF8.GetString(utf8, term.Start, term.End - term.Start));
    }

    [Fact]
    public void The_parts_of_an_elision_are_consecutive_terms() =>
        Assert.Equal(
            [("l", 0, 1, 0), ("art", 2, 5, 1)],
            AnalysedTerm.Of("l'art").Select(term => (term.Folded, term.Start, term.End, term.Position))
        );

    private static void AssertWords(string text, string words, Language language) =>
        Assert.Equal(words, string.Join('|', AnalysedTerm.Of(text, language).Select(term => term.Folded)));
}
