using FsCheck;
using FsCheck.Fluent;

namespace Summit.Search.Tests.Harness;

/// <summary>Small corpora with few words, so that every kind of query has hits and misses.</summary>
internal static class RandomDocs
{
    /// <summary>Words with accents, endings, apostrophes and similar spellings, the most frequent first.</summary>
    public static readonly string[] Words =
    [
        "the",
        "of",
        "treaty",
        "summit",
        "and",
        "treaties",
        "Niinistö",
        "sign",
        "signed",
        "Niinisto",
        "Putin's",
        "nato",
        "signs",
        "helsinki",
        "naive",
        "naïve",
        "U.S.",
        "us",
        "NATO",
        "nat",
        "1,000",
        "1000",
        "walk",
        "walked",
        "walks",
        "don't",
        "dont",
        "ещё",
        "еще",
        "Οδός",
        "one-on-one",
        "one",
        "snow",
        "snows",
        "natto",
        "tan",
        "ant",
        "zebra",
        "anti-virus",
        "anti",
        "virus",
        "antivirus",
        "on-line",
        "on",
        "line",
        "online",
        "healthcare",
        "東京都",
        "京都",
        "東京",
        "の",
        "都",
        "京都の東京",
        "스노우",
        "서울에서",
        "서울",
        "K팝",
        "コンピュータ",
        "スーパーコンピュータ",
        "プーチンは",
        "第3回",
        "2018年",
        "ประเทศไทย",
        "ไทย",
        "ทำดี",
    ];

    private static readonly SearchField[] AllFields = [new("Title", 3), new("Body"), new("Tags", 0.5, IsList: true)];

    /// <summary>A random word. Earlier words are more frequent.</summary>
    public static readonly Gen<string> Word = Gen.Frequency([
        .. Words.Select((word, i) => (1 + (60 / (i + 1)), Gen.Constant(word))),
    ]);

    /// <summary>A random corpus.</summary>
    public static readonly Gen<DocSet> Sets =
        from language in Gen.Elements(Language.None, Language.English)
        from fields in Gen.Choose(1, 3)
        from count in Gen.Frequency((1, Gen.Choose(0, 4)), (4, Gen.Choose(5, 60)))
        from docs in Doc(fields).ArrayOf(count)
        select new DocSet(language, [.. AllFields.Take(fields)], docs);

    private static Gen<string[]> Doc(int fields) =>
        Gen.CollectToArray(AllFields.Take(fields).Select(field => field.IsList ? Items : Text));

    /// <summary>The items of a list, one a line. An item may be empty.</summary>
    private static Gen<string> Items =>
        from count in Gen.Choose(0, 4)
        from items in Text.ArrayOf(count)
        select string.Join('\n', items);

    private static Gen<string> Text =>
        from length in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(1, 12)), (1, Gen.Choose(13, 90)))
        from words in Word.ArrayOf(length)
        select string.Join(' ', words);
}
