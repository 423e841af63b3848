using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Multilingual;

/// <summary>Any text of any script is a valid query, and no query allocates.</summary>
public static class AnyScriptTests
{
    private static readonly string[] Pieces =
    [
        .. RandomTexts.Words,
        " ",
        " ",
        "+",
        "-",
        "*",
        "~",
        "\"",
        "(",
        ")",
        "NEAR(",
        "Body:",
        " AND ",
        " OR ",
        " NOT ",
        "\uD83D",
        "\uDC4D",
        "\uFFFF",
        "\u0301",
        "\u200D",
        "\u3000",
        "「",
        "」",
        "’",
        "1\u202F000\u202F000",
        "qu'",
        "dell’",
        "ー",
        "ำ",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
            from count in Gen.Choose(1, 12)
            from pieces in Gen.Elements(Pieces).ArrayOf(count)
            select string.Concat(pieces),
            from count in Gen.Choose(1, 40)
            from characters in Gen.Choose(0, char.MaxValue).Select(unit => (char)unit).ArrayOf(count)
            select new string(characters)
        )
        .ToArbitrary();

    private static readonly SearchHit<TestDoc>[] Hits = new SearchHit<TestDoc>[50];
    private static readonly Highlight[] Highlights = new Highlight[50];
    private static readonly Completion<TestDoc>[] Completions = new Completion<TestDoc>[10];
    private static readonly QueryPart[] Parts = new QueryPart[50];
    private static readonly char[] Written = new char[500];

    [Fact]
    public static void No_query_throws_or_allocates()
    {
        StoredIndex.Use(
            RandomTexts.Sets.Where(set => set.Fields.Length == 4 && set.Synonyms.Length > 0).Sample(1).Single()
        );
        byte[] text = Encoding.UTF8.GetBytes(string.Join(' ', RandomTexts.Words));
        Prop.ForAll(Texts, query => Assert.Equal(0, AllocatedBytes.Of(() => SearchInEveryWay(query, text))))
            .Check(Properties.Cases(300));
    }

    private static void SearchInEveryWay(string query, byte[] text)
    {
        TestDoc.Table.Search(query, TestDoc.Table.All, Hits, out _);
        TestDoc.Table.Search(query, Hits, Expand.BestHits);
        TestDoc.Table.FindHighlights(query, text, Highlights);
        TestDoc.Table.WriteSnippet(query, text, Written, new SnippetFormat());
        TestDoc.Table.Complete(query, Completions);
        TestDoc.Table.TryCorrect(query, Written, out _);
        TestDoc.Table.DescribeQuery(query, Parts, out _);
    }
}
