using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Ranking;

/// <summary>Any text is a valid query: no text throws, and no text finds records outside the table.</summary>
public static class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "+",
        "-",
        "\"",
        "(",
        ")",
        "*",
        "~",
        "~2",
        ":",
        "NEAR(",
        "NEAR(the of, ",
        ",",
        " ",
        "title:",
        "Body:",
        "nofield:",
        "\0",
        "\n",
        "\uD83D",
        "é",
        "ё",
        "the",
        "treaty",
        "summit",
        "1000",
        "_",
        "'",
        ".",
        "~~",
        "**",
        "+-",
        "5)",
        "-(",
        "+\"",
        "tags:(",
        "title:NEAR(",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
            Gen.Elements(Pieces).ListOf().Select(string.Concat),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")
        )
        .ToArbitrary();

    [Fact]
    public static void No_text_throws()
    {
        Use();
        Prop.ForAll(Texts, FindsRecordsOnce).Check(Properties.Cases(20_000));
    }

    [Fact]
    public static void No_bytes_throw()
    {
        Use();
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Check(Found.By(bytes ?? [], 1000)))
            .Check(Properties.Cases(5000));
    }

    [Theory]
    [InlineData("the ")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("+(-(")]
    [InlineData("\"")]
    [InlineData("t*")]
    [InlineData("treaty~2 ")]
    [InlineData("NEAR(the of, 3) ")]
    [InlineData("\"the of and\" ")]
    [InlineData("title:(")]
    [InlineData("\uD83D")]
    [InlineData("é")]
    public static void The_length_of_a_query_is_bounded(string piece)
    {
        Use();
        string text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Check(Found.By(text, 1000));
        Check(Found.By(Encoding.UTF8.GetBytes(text), 1000));
        Check(Found.By(text[..^1].Replace(" ", "", StringComparison.Ordinal), 1000));
    }

    [Fact]
    public static void UTF8_and_UTF16_find_the_same()
    {
        Use();
        Prop.ForAll(Texts, text =>
                text.Length > 300 || IsSame(Found.By(text, 1000), Found.By(Encoding.UTF8.GetBytes(text), 1000))
            )
            .Check(Properties.Cases(5000));
    }

    private static void Use() =>
        StoredIndex.Use(
            RandomDocs.Sets.Where(set => set.Fields.Length == 3 && set.Docs.Length > 40).Sample(1).Single()
        );

    private static void FindsRecordsOnce(string text) => Check(Found.By(text, 1000));

    private static void Check(Found found)
    {
        Assert.Equal(found.Total, found.Ordinals.Length);
        Assert.Equal(found.Ordinals.Length, found.Ordinals.Distinct().Count());
        Assert.All(found.Ordinals, ordinal => Assert.InRange(ordinal, 0, TestDoc.TableCount - 1));
        Assert.All(found.Scores, score => Assert.True(score > 0 && float.IsFinite(score)));
    }

    private static bool IsSame(Found left, Found right) =>
        left.Total == right.Total
        && left.Ordinals.SequenceEqual(right.Ordinals)
        && left.Scores.SequenceEqual(right.Scores);
}
