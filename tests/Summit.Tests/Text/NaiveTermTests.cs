using FsCheck;
using FsCheck.Fluent;
using Summit.Naive;

namespace Summit.Tests.Text;

/// <summary>Compares the terms of random texts of all scripts with those of a naive reader.</summary>
public sealed class NaiveTermTests
{
    private static readonly string[] Pieces =
    [
        "C#",
        "F# ",
        "C++",
        "notepad++",
        ".NET",
        "ASP.NET",
        ".gitignore",
        "R&D",
        "AT&T's",
        "rock&roll",
        "l'économie",
        "dell’arte",
        "qu'il",
        "O'Brien",
        "don’t",
        "Putin's",
        "U.S.",
        "e.g. ",
        "1,000",
        "1.000",
        "1,000,000",
        "1.000.000,5",
        "1'000'000",
        "1_000_000",
        "1 000 000",
        "10,00,000",
        "192.168.100.200",
        "16.07.2018",
        "3,5",
        "3.14",
        "0,123",
        "+358 400 123",
        "km²",
        "CO₂",
        "20°C",
        "№ 5",
        "½",
        "Häuser",
        "élections",
        "Łódź",
        "Straße",
        "järvissä",
        "президентами",
        "ещё",
        "Ёлка",
        "п'ять",
        "Οδός",
        "ΟΔΟΣ",
        "İstanbul",
        "صַלוֹם",
        "שָׁלוֹם",
        "צה\"ל",
        "מלך",
        "مُحَمَّد",
        "أحمد",
        "هلســنكي",
        "٢٠١٨",
        "नमस्ते",
        "საქართველო",
        "Հայաստան",
        "አማርኛ",
        "ệnh",
        "東京都",
        "図書館の本",
        "人々",
        "𠮷野",
        "コート",
        "スーパー",
        "ガイド",
        "らーめん",
        "第3回",
        "iPhone手机",
        "서울에서",
        "K팝",
        "한국",
        "ประเทศไทย",
        "ทำดี",
        "น้ำ",
        "ລາວ",
        "မြန်မာ",
        "ភាសាខ្មែរ",
        "ㄅㄆㄇ",
        "👍🏽",
        "🇫🇮",
        "👩‍🚀",
        "♥",
        "≠",
        "\u00AD",
        "\u0301",
        "\u200D",
        " ",
        " ",
        " ",
        "-",
        "’",
        ".",
        ",",
        "/",
        "_",
        "\n",
    ];

    /// <summary>Short texts, because the naive reader takes long for a text, and the engine truncates long words.</summary>
    private static readonly Arbitrary<string> Texts = Gen.OneOf(
            from count in Gen.Choose(1, 6)
            from pieces in Gen.Elements(Pieces).ArrayOf(count)
            from separator in Gen.Elements("", "", " ")
            select string.Join(separator, pieces),
            Gen.Resize(TextCases.Texts.Generator, 12)
        )
        .ToArbitrary();

    [Fact]
    public void Terms_equal_those_of_the_naive_reader() =>
        Prop.ForAll(Texts, text =>
            {
                foreach (Language language in (Language[])[Language.None, Language.English, Language.German])
                    Assert.Equal(NaiveTerms.Read(text, language), AnalysedTerm.Of(text, language).Select(Plain));
            })
            .Check(Properties.Cases(400));

    private static NaiveTerm Plain(AnalysedTerm term) =>
        new(term.Start, term.End, term.Position, term.Kind, term.Written, term.Folded, term.Stem);
}
