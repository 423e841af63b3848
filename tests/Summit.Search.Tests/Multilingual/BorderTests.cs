using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Multilingual;

/// <summary>No phrase and no NEAR matches words of two texts.</summary>
public static class BorderTests
{
    private static readonly SearchField[] Fields =
    [
        new("Title"),
        new("Tags", IsList: true),
        new("People") { IsReference = true },
        new("Parts") { IsNested = true },
    ];

    private static readonly Arbitrary<(string Left, string Right, Language Language)> Cases = (
        from left in Gen.Elements(RandomTexts.Words)
        from right in Gen.Elements(RandomTexts.Words)
        from language in Gen.Elements(Language.None, Language.English, Language.German)
        select (left, right, language)
    ).ToArbitrary();

    [Fact]
    public static void No_phrase_matches_across_a_border() =>
        Prop.ForAll(Cases, AssertOneMatch).Check(Properties.Cases(150));

    private static void AssertOneMatch((string Left, string Right, Language Language) test)
    {
        (string left, string right, Language language) = test;
        string[] halves = [$"zebra {left}", $"{right} zulu"];
        StoredIndex.Use(
            new DocSet(
                language,
                Fields,
                [
                    [$"zebra {left} {right} zulu", "", "", ""],
                    [halves[0], halves[1], "", ""],
                    ["", $"{halves[0]}\n{halves[1]}", "", ""],
                    ["", $"{halves[0]}\n\n{halves[1]}", "", ""],
                    ["", "", "0\n1", ""],
                    ["", "", "2", ""],
                    ["", "", "", $"{halves[0]}\n{halves[1]}"],
                    ["", "", "", $"{halves[0]}|{halves[1]}"],
                    ["", "", "", $"zebra|{halves[0]}|{halves[1]}"],
                    [halves[0], "", "1", ""],
                    ["", halves[0], "", halves[1]],
                ]
            )
            {
                Names =
                [
                    [halves[0]],
                    [halves[1]],
                    halves,
                ],
            }
        );
        Assert.Equal([0], Found.All($"\"{left} {right}\""));
        Assert.Equal([0], Found.All($"\"zebra {left} {right} zul*\""));
        Assert.Equal([0], Found.All("NEAR(zebra zulu, 20)"));
        Assert.Equal([0], Found.All($"+\"{left} {right}\" zebra"));
    }
}
