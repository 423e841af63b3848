using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Names;

/// <summary>Records are found by every name of the records that their fields name.</summary>
public static class AliasTests
{
    private static readonly string[][] Names =
    [
        ["Group of Seven", "G7", "G8", "Большая семёрка", "七国集团"],
        ["Vladimir Putin", "Путин", "Владимир Путин", "Vladimir Vladimirovich Putin", "Wladimir Putin"],
        ["Donald Trump", "Трамп", "ترامب"],
    ];

    private static readonly DocSet Docs = new(
        Language.English,
        [new SearchField("Text"), new SearchField("People") { IsReference = true }],
        [
            ["They met in Helsinki", "1\n2"],
            ["G8 is written here", "2"],
            ["Nothing", "0"],
            ["Putin is written here", ""],
        ]
    )
    {
        Names = Names,
    };

    [Theory]
    [InlineData("G8", "1 2")]
    [InlineData("g7", "2")]
    [InlineData("Путин", "0")]
    [InlineData("путин", "0")]
    [InlineData("putin", "0 3")]
    [InlineData("wladimir", "0")]
    [InlineData("ترامب", "0 1")]
    [InlineData("большая", "2")]
    [InlineData("people:G8", "2")]
    [InlineData("text:G8", "1")]
    [InlineData("Пут*", "0")]
    [InlineData("Путен~", "0")]
    [InlineData("+Путин +Трамп", "0")]
    [InlineData("Трамп -Путин", "1")]
    public static void Every_name_finds_the_records(string query, string expected)
    {
        StoredIndex.Use(Docs);
        Assert.Equal(expected, string.Join(' ', Found.All(query)));
    }

    [Theory]
    [InlineData("\"Владимир Путин\"", "0")]
    [InlineData("\"vladimir vladimirovich putin\"", "0")]
    [InlineData("\"Путин Владимир\"", "")]
    [InlineData("\"putin wladimir\"", "")]
    [InlineData("\"putin donald\"", "")]
    [InlineData("\"большая семерка\"", "2")]
    [InlineData("NEAR(путин трамп, 50)", "")]
    public static void Phrases_match_within_one_name(string query, string expected)
    {
        StoredIndex.Use(Docs);
        Assert.Equal(expected, string.Join(' ', Found.All(query)));
    }

    [Fact]
    public static void The_written_name_comes_before_an_alias()
    {
        StoredIndex.Use(
            new DocSet(
                Language.None,
                [new SearchField("People") { IsReference = true }],
                [
                    ["0"],
                    ["1"],
                    ["2"],
                ]
            )
            {
                Names =
                [
                    ["Group of Seven", "G8"],
                    ["G8 of old", "Another"],
                    ["Others", "No one"],
                ],
            }
        );
        Assert.Equal([1, 0], Found.By("G8").Ordinals);
    }

    [Fact]
    public static void Further_aliases_do_not_change_the_score_of_a_written_name()
    {
        float Score(params string[] names)
        {
            StoredIndex.Use(
                new DocSet(
                    Language.None,
                    [new SearchField("People") { IsReference = true }],
                    [
                        ["0"],
                        ["1"],
                    ]
                )
                {
                    Names = [names, ["Nobody"]],
                }
            );
            return Found.By("putin").Scores[0];
        }

        Assert.Equal(Score("Vladimir Putin"), Score("Vladimir Putin", "Putin", "W. Putin", "Putin, Vladimir", "Путин"));
    }

    [Fact]
    public static void A_field_can_exclude_aliases()
    {
        StoredIndex.Use(
            Docs with
            {
                Fields =
                [
                    new SearchField("Text"),
                    new SearchField("People") { IsReference = true, IgnoresAliases = true },
                ],
            }
        );
        Assert.Equal([1], Found.All("G8"));
        Assert.Equal([0, 3], Found.All("putin"));
    }

    [Fact]
    public static void Aliases_complete_and_correct_words()
    {
        StoredIndex.Use(Docs);
        var completions = new Completion<TestDoc>[4];
        Assert.Equal(1, TestDoc.Table.Complete("Вла", completions));
        Assert.Equal("владимир", completions[0].ToString());
        Span<char> corrected = stackalloc char[40];
        Assert.True(TestDoc.Table.TryCorrect("Владимор", corrected, out int length));
        Assert.Equal("владимир", corrected[..length].ToString());
    }
}
