using System.Text;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Names;

/// <summary>Texts are found by synonyms of their words and phrases.</summary>
public static class SynonymTests
{
    private static readonly DocSet Docs = new(
        Language.English,
        [new SearchField("Text")],
        [
            ["They spoke of nuclear weapons at noon"],
            ["A nuclear plant and a weapon"],
            ["The nuke threat is old"],
            ["Disarmament is slow"],
            ["Arms control is slow"],
            ["A red car dealer"],
            ["The bank lends money"],
            ["A lender of last resort"],
            ["The river bank at riverside"],
        ]
    )
    {
        Synonyms =
        [
            SynonymSet.Of("nuclear weapon", "nuke"),
            SynonymSet.Of("car", "automobile"),
            SynonymSet.Of("bank", "lender"),
            SynonymSet.Of("bank", "riverside"),
            new SynonymSet([], ["disarmament"], ["arms control", "arms reduction"]),
        ],
    };

    [Theory]
    [InlineData("nuke", "0 2")]
    [InlineData("Nukes", "0 2")]
    [InlineData("\"nuclear weapon\"", "0 2")]
    [InlineData("+nuclear +weapon", "0 1 2")]
    [InlineData("nuk*", "0 2")]
    [InlineData("nule~", "0 2")]
    [InlineData("text:nuke", "0 2")]
    [InlineData("nuke -threat", "0")]
    [InlineData("\"nuke threat\"", "2")]
    [InlineData("\"red automobile\"", "5")]
    [InlineData("\"automobile dealer\"", "5")]
    [InlineData("\"of nuke\"", "0")]
    [InlineData("\"nuke at noon\"", "0")]
    [InlineData("\"nuclear threat\"", "")]
    [InlineData("\"threat nuclear\"", "")]
    public static void A_synonym_finds_texts_with_the_word_or_phrase(string query, string expected)
    {
        StoredIndex.Use(Docs);
        Assert.Equal(expected, string.Join(' ', Found.All(query)));
    }

    [Theory]
    [InlineData("tokyo", "0 1 2")]
    [InlineData("\"tokyo hotel\"", "2")]
    [InlineData("seoul", "3")]
    [InlineData("서울에서", "3")]
    public static void A_synonym_stands_for_a_part_of_a_run(string query, string expected)
    {
        StoredIndex.Use(
            DocSet.Of("東京都の天気", "Tokyo", "東京 hotel", "서울에서 왔다", "京都の東") with
            {
                Synonyms = [SynonymSet.Of("東京", "tokyo"), SynonymSet.Of("서울", "seoul")],
            }
        );
        Assert.Equal(expected, string.Join(' ', Found.All(query)));
    }

    [Fact]
    public static void One_way_synonyms_find_in_one_direction()
    {
        StoredIndex.Use(Docs);
        Assert.Equal([3, 4], Found.All("disarmament"));
        Assert.Equal([4], Found.All("\"arms control\""));
        Assert.Equal([4], Found.All("arms"));
    }

    [Fact]
    public static void Groups_that_share_a_word_are_not_joined()
    {
        StoredIndex.Use(Docs);
        Assert.Equal([6, 7, 8], Found.All("bank"));
        Assert.Equal([6, 7, 8], Found.All("lender"));
        Assert.Equal([6, 8], Found.All("riverside"));
    }

    [Fact]
    public static void The_written_word_comes_first()
    {
        StoredIndex.Use(
            DocSet.Of("a car here now", "an automobile here now", "nothing at all", "no word of it") with
            {
                Synonyms = [SynonymSet.Of("car", "automobile")],
            }
        );
        Assert.Equal([0, 1], Found.By("car").Ordinals);
        Assert.Equal([1, 0], Found.By("automobile").Ordinals);
    }

    [Fact]
    public static void A_field_can_exclude_synonyms()
    {
        StoredIndex.Use(Docs with { Fields = [new SearchField("Text") { IgnoresSynonyms = true }] });
        Assert.Equal([2], Found.All("nuke"));
    }

    [Theory]
    [InlineData("nuke", "They spoke of nuclear weapons at noon", "They spoke of **nuclear weapons** at noon")]
    [InlineData("nuke", "A nuclear plant and a weapon", "A nuclear plant and a weapon")]
    [InlineData("nuk*", "They spoke of nuclear weapons", "They spoke of **nuclear weapons**")]
    [InlineData("nule~", "They spoke of nuclear weapons", "They spoke of **nuclear weapons**")]
    [InlineData("\"nuclear weapon\"", "The nuke threat", "The **nuke** threat")]
    [InlineData("nuclear", "The nuke threat", "The **nuke** threat")]
    [InlineData("\"weapon nuclear\"", "A plain nude", "A plain nude")]
    [InlineData("automobile", "A red car dealer", "A red **car** dealer")]
    [InlineData("car", "A red car dealer", "A red **car** dealer")]
    [InlineData("disarmament", "Arms reduction and arms control", "**Arms reduction** and **arms control**")]
    [InlineData("arms", "Disarmament is slow", "Disarmament is slow")]
    [InlineData("-nuke", "They spoke of nuclear weapons", "They spoke of nuclear weapons")]
    public static void A_snippet_marks_the_synonym_in_the_text(string query, string text, string expected)
    {
        StoredIndex.Use(Docs);
        Span<char> snippet = stackalloc char[200];
        int length = TestDoc.Table.WriteSnippet(query, Encoding.UTF8.GetBytes(text), snippet, new SnippetFormat());
        Assert.Equal(expected, snippet[..length].ToString());
    }

    [Fact]
    public static void Marking_synonyms_allocates_nothing()
    {
        StoredIndex.Use(Docs);
        var found = new Highlight[8];
        byte[] text = "They spoke of nuclear weapons"u8.ToArray();
        (long Bytes, int Count) Run()
        {
            int count = 0;
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++)
                count += TestDoc.Table.FindHighlights("nuke"u8, text, found);
            return (GC.GetAllocatedBytesForCurrentThread() - before, count);
        }

        Run();
        Assert.Equal((0, 100), Run());
    }

    [Fact]
    public static void Many_synonyms_are_looked_up_in_order()
    {
        string[] words = [.. Enumerable.Range(0, 500).Select(i => $"word{i}")];
        StoredIndex.Use(
            DocSet.Of("meaning500", "word7 here") with
            {
                Synonyms = [.. words.Select((word, i) => SynonymSet.Of(word, $"meaning{i}"))],
            }
        );
        Span<Highlight> found = stackalloc Highlight[4];
        for (int i = 0; i < words.Length; i++)
        {
            string text = $"a meaning{i} of it";
            Assert.Equal(1, TestDoc.Table.FindHighlights(words[i], Encoding.UTF8.GetBytes(text), found));
        }
    }
}
