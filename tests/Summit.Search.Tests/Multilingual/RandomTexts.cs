using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Multilingual;

/// <summary>
/// Random corpora of all scripts in several languages, with every way to give a language, lists, nested records,
/// references with aliases, and synonyms.
/// </summary>
internal static class RandomTexts
{
    /// <summary>
    /// Words that several languages have, inflections of words in one of them, and words of all scripts. No two of them
    /// differ only in accents: such words share the stem of the one that is read first.
    /// </summary>
    public static readonly string[] Words =
    [
        "die",
        "in",
        "of",
        "dies",
        "gift",
        "gifts",
        "haus",
        "Häuser",
        "hauses",
        "talo",
        "talossa",
        "hus",
        "husen",
        "house",
        "houses",
        "sale",
        "sales",
        "élections",
        "summit",
        "summits",
        "helsinki",
        "Helsingissä",
        "Putin's",
        "putinin",
        "дом",
        "дома",
        "ещё",
        "2018",
        "1,000",
        "1.000",
        "1000",
        "C#",
        ".NET",
        "R&D",
        "l'économie",
        "économie",
        "U.S.",
        "haus-boot",
        "boot",
        "boote",
        "hausboot",
        "house-boat",
        "boat",
        "houseboats",
        "anti-virus",
        "antivirus",
        "virus",
        "anti",
        "e-mail",
        "mail",
        "email",
        "on-line",
        "online",
        "healthcare",
        "health",
        "care",
        "गृह",
        "ბანკი",
        "ბანკ",
        "محمد",
        "مُحَمَّد",
        "שלום",
        "東京",
        "東京都",
        "京都",
        "都",
        "図書館",
        "の",
        "コンピュータ",
        "スーパー",
        "서울",
        "서울에서",
        "ไทย",
        "ประเทศไทย",
        "第3回",
        "iPhone手机",
        "👍🏽",
    ];

    private static readonly Language[] Spoken =
    [
        Language.None,
        Language.English,
        Language.German,
        Language.Finnish,
        Language.Swedish,
        Language.French,
        Language.Russian,
    ];

    private static readonly Gen<string> Word = Gen.Frequency([
        .. Words.Select((word, i) => (1 + (30 / (1 + (i % 16))), Gen.Constant(word))),
    ]);

    private static readonly Gen<Language?> LanguageOrNone = Gen.Elements([
        null,
        null,
        .. Spoken.Select(language => (Language?)language),
    ]);

    private static readonly SearchField[] AllFields =
    [
        new("Body"),
        new("Tags", 2, IsList: true),
        new("People", 0.5) { IsReference = true },
        new("Parts") { IsNested = true },
    ];

    /// <summary>Queries of every kind over the words of the corpora.</summary>
    public static RandomQueries Queries { get; } =
        new(Gen.Frequency((20, Word), (1, Gen.Elements("nowhere", "healthboat", "boatcare", "mailhaus", "京"))));

    /// <summary>A random corpus.</summary>
    public static Gen<DocSet> Sets =>
        from language in Gen.Elements(Spoken)
        from fields in Gen.Choose(1, AllFields.Length)
        from first in Gen.Choose(0, AllFields.Length - fields)
        from languages in LanguageOrNone.ArrayOf(fields)
        from names in Names.ArrayOf(4)
        from synonyms in Gen.Frequency((1, Gen.Constant(Array.Empty<SynonymSet>())), (1, Group.ArrayOf(2)))
        from count in Gen.Choose(1, 25)
        from docs in Doc(AllFields.Skip(first).Take(fields)).ArrayOf(count)
        from recordLanguages in OneOrEach(count)
        from nameLanguages in OneOrEach(names.Length)
        select new DocSet(
            language,
            [
                .. AllFields
                    .Skip(first)
                    .Take(fields)
                    .Select((field, i) => field with { Language = LanguageOf(field, languages[i]) }),
            ],
            docs
        )
        {
            Names = names,
            Synonyms = synonyms,
            RecordLanguages = recordLanguages,
            NameLanguages = nameLanguages,
        };

    /// <summary>The texts of a reference have the language of the record that it names, and those of a nested record its own.</summary>
    private static Language? LanguageOf(SearchField field, Language? language) =>
        field.IsReference || field.IsNested ? null : language;

    private static Gen<Language?[]> OneOrEach(int count) =>
        Gen.OneOf(Gen.Constant(Array.Empty<Language?>()), LanguageOrNone.ArrayOf(count));

    private static Gen<string[]> Names =>
        from count in Gen.Choose(1, 4)
        from names in Text(1, 3).ArrayOf(count)
        select names;

    private static Gen<SynonymSet> Group =>
        from both in Text(1, 2).ArrayOf(3)
        from isOneWay in Gen.Elements(true, false)
        select isOneWay ? new SynonymSet([], both[..1], both[1..]) : SynonymSet.Of(both);

    private static Gen<string[]> Doc(IEnumerable<SearchField> fields) =>
        Gen.CollectToArray(
            fields.Select(field =>
                field.IsReference ? References
                : field.IsNested ? Join('\n', Join('|', Text(0, 3)))
                : field.IsList ? Join('\n', Text(0, 3))
                : Text(0, 9)
            )
        );

    private static Gen<string> References =>
        from count in Gen.Choose(0, 3)
        from ordinals in Gen.Choose(0, 3).ArrayOf(count)
        select string.Join('\n', ordinals.Select(ordinal => ordinal.ToString(CultureInfo.InvariantCulture)));

    private static Gen<string> Join(char separator, Gen<string> text) =>
        from count in Gen.Choose(1, 3)
        from texts in text.ArrayOf(count)
        select string.Join(separator, texts);

    private static Gen<string> Text(int min, int max) =>
        from count in Gen.Choose(min, max)
        from words in Word.ArrayOf(count)
        from separator in Gen.Frequency((8, Gen.Constant(" ")), (1, Gen.Constant("-")), (1, Gen.Constant(", ")))
        select string.Join(separator, words);
}
