using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Snippets;

/// <summary>The snippet of a hit shows why the record is a hit.</summary>
public static class ReasonTests
{
    [Fact]
    public static void Each_field_in_which_a_part_matches_has_a_passage_that_shows_it() =>
        Prop.ForAll(
                Arb.From(
                    from set in RandomDocs.Sets
                    from queries in RandomQueries.Over(set.Fields.Length).ArrayOf(12)
                    select (set, queries)
                ),
                test => AreShown(test.set, test.queries)
            )
            .Check(Properties.Cases(100));

    [Fact]
    public static void The_last_of_many_words_is_marked()
    {
        string[] words = [.. Enumerable.Range(0, 150).Select(number => $"word{number}")];
        StoredIndex.Use(DocSet.Of([.. words]));
        string query = string.Join(' ', words);

        foreach (int ordinal in Found.All(query))
            AssertShown(query, words[ordinal]);
        Assert.Equal(TableSearch.MaxQueryParts, Found.All(query).Length);
    }

    [Fact]
    public static void The_last_word_of_a_long_compound_is_marked()
    {
        string[] words = [.. Enumerable.Range(0, 100).Select(number => $"word{number}")];
        StoredIndex.Use(DocSet.Of([.. words]));

        AssertShown(string.Join('-', words), "word99");
    }

    [Fact]
    public static void A_phrase_of_long_words_is_marked()
    {
        string phrase = string.Join(' ', Enumerable.Range(0, 32).Select(number => new string('x', 100) + number));
        StoredIndex.Use(DocSet.Of(phrase));

        Assert.Equal([0], Found.All($"\"{phrase}\""));
        AssertShown($"\"{phrase}\"", phrase);
    }

    [Theory]
    [InlineData("the treaty", "the summit")]
    [InlineData("treati*", "a treaty")]
    [InlineData("\"the treati*\"", "all the treaties of 1987")]
    [InlineData("NEAR(of the, 3)", "one of many the")]
    [InlineData("(+the -treaty) nowhere", "the summit")]
    [InlineData("snowline", "snow on the snows line")]
    public static void A_match_of_any_kind_is_marked(string query, string text)
    {
        StoredIndex.Use(DocSet.Of(Language.English, text, "treaties", "nothing"));

        Assert.Contains(0, Found.All(query));
        AssertShown(query, text);
    }

    [Fact]
    public static void Function_words_are_not_marked_in_a_text_with_other_matches()
    {
        StoredIndex.Use(DocSet.Of(Language.English, "the treaty of the summit"));

        Assert.Equal("the [treaty] of the summit", Marked("the treaty", "the treaty of the summit"));
    }

    [Fact]
    public static void A_phrase_is_not_marked_across_the_items_of_a_list()
    {
        StoredIndex.Use(
            new DocSet(
                Language.None,
                [new SearchField("Tags", 1, IsList: true)],
                [
                    ["night shift\nwork plan\nshift work"],
                ]
            )
        );

        Assert.Equal([0], Found.All("\"shift work\""));
        Assert.Equal("night shift", Marked("\"shift work\"", "night shift"));
        Assert.Equal("[shift work]", Marked("\"shift work\"", "shift work"));
    }

    private static void AreShown(DocSet set, ReferencePart[][] queries)
    {
        StoredIndex.Use(set);
        foreach (ReferencePart part in queries.SelectMany(parts => parts))
        {
            string query = ReferencePart.Text([part with { Occur = QueryOccur.Should }], set.Fields);
            foreach (int ordinal in Found.All(query))
            {
                MatchedFields<TestDoc> matched = TestDoc.Table.FindMatchedFields(query, TestDoc.Table[ordinal]);
                for (int field = 0; field < set.Fields.Length; field++)
                {
                    string[] texts = set.Fields[field].TextsOf(set.Docs[ordinal][field]);
                    bool isShown = texts.Any(text => Marked(query, text) != text);
                    Assert.True(
                        isShown || !matched.Contains(set.Fields[field].Name),
                        $"{query} in {string.Join('|', texts)}"
                    );
                }
            }
        }
    }

    private static void AssertShown(string query, string text) =>
        Assert.Contains("[", Marked(query, text), StringComparison.Ordinal);

    private static string Marked(string query, string text)
    {
        var snippet = new char[(3 * text.Length) + 16];
        var format = new SnippetFormat
        {
            MaxLength = 4096,
            Before = "["u8,
            After = "]"u8,
            Ellipsis = default,
        };
        int length = TestDoc.Table.WriteSnippet(query, text, snippet, format);
        return new string(snippet, 0, length);
    }
}
