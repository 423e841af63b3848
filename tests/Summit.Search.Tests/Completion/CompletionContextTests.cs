using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Summit.Helsinki;
using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Queries;

namespace Summit.Search.Tests.Completion;

/// <summary>A completion is offered only if the part that it completes matches a record.</summary>
public sealed class CompletionContextTests
{
    private static readonly DocSet Docs = new(
        Language.English,
        [new SearchField("Title"), new SearchField("SpeakerNames")],
        [
            ["Semi-final in Helsinki", "Ana Finlay"],
            ["Finland wins the final", "Bo O'Brien"],
            ["Day 2018-07-16, and/or snake_case", "Cy needle"],
            ["Press conference at 日本", "Di press"],
        ]
    );

    [Theory]
    [InlineData("semi-fin", "final")]
    [InlineData("+semi-fin", "final")]
    [InlineData("xx semi-f", "final")]
    [InlineData("fin", "final finland finlay")]
    [InlineData("semi fin", "final finland finlay")]
    [InlineData("win-fin", "")]
    [InlineData("and/o", "or")]
    [InlineData("o'br", "o'brien")]
    [InlineData("2018-0", "07")]
    [InlineData("2018-07-1", "16")]
    [InlineData("snake_c", "snake_case")]
    [InlineData("日", "日本")]
    [InlineData("日本", "")]
    [InlineData("本日", "")]
    [InlineData("\"press conf", "conference")]
    [InlineData("\"press f", "")]
    [InlineData("\"press\" f", "final finland finlay")]
    [InlineData("title:fin", "final finland")]
    [InlineData("speaker-names:fin", "finlay")]
    [InlineData("titel:fin", "")]
    [InlineData("NEAR(wins fin", "final finland")]
    [InlineData("NEAR(wins final, 2", "")]
    [InlineData("fin~2", "")]
    [InlineData("fin*", "")]
    [InlineData("-fin", "final finland finlay")]
    [InlineData("(fin", "final finland finlay")]
    public void Only_words_that_complete_a_matching_part_are_offered(string typed, string expected)
    {
        StoredIndex.Use(Docs);
        string[] words = [.. expected.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        Assert.Equal(words.Order(), Complete(typed).Order());
    }

    /// <summary>The part of a completed query that ends with the completion matches a record.</summary>
    [Fact]
    public void Every_completion_finds_a_record() =>
        Prop.ForAll(Typed.ToArbitrary(), typed =>
            {
                var completions = new Completion<Entry>[64];
                int count = Inputs.Entries.Complete(typed, completions);
                foreach (Completion<Entry> completion in completions.Take(count))
                    Assert.True(Matches(typed[..completion.Start] + completion), $"{typed}: {completion}");
            })
            .Check(Properties.Cases(2000));

    [Fact]
    public void A_completion_within_a_part_allocates_nothing() =>
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                Span<Completion<Entry>> completions = stackalloc Completion<Entry>[10];
                Inputs.Entries.Complete("\"press conf", completions);
                Inputs.Entries.Complete("headline:pu"u8, completions);
                Inputs.Entries.Complete("one-on-o", completions);
            })
        );

    private static Gen<string> Typed =>
        from before in Gen.Elements(
            "",
            "putin ",
            "+",
            "-",
            "(",
            "headline:",
            "summary:",
            "\"",
            "\"press ",
            "NEAR(",
            "NEAR(trump "
        )
        from first in Gen.Elements("one", "press", "arms", "nato", "us", "trump", "2018", "don't", "the", "nuclear")
        from joint in Gen.Elements("-", "/", " ", "_", "'", ".", ",", ":")
        from last in Gen.Elements("c", "on", "pu", "1", "tr", "s", "he", "co", "de", "nu")
        select before + first + joint + last;

    /// <summary>Returns whether the last part of a completed query matches a record when it is required.</summary>
    private static bool Matches(string completed)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(completed);
        Assert.True(QueryParser.TryParseLast(utf8, out QueryNode part));
        string field =
            part.FieldLength == 0 ? "" : Encoding.UTF8.GetString(utf8, part.FieldStart, part.FieldLength) + ":";
        string text = Encoding.UTF8.GetString(utf8, part.TextStart, part.TextLength);
        string query = part.Kind switch
        {
            QueryKind.Phrase => $"+{field}\"{text}\"",
            QueryKind.Near => $"+{field}NEAR({text}, {part.Number})",
            _ => $"+{field}{text}",
        };
        return Inputs.Entries.Search(query, new SearchHit<Entry>[1]) > 0;
    }

    private static string[] Complete(string typed)
    {
        var narrow = new Completion<TestDoc>[64];
        var wide = new Completion<TestDoc>[64];
        byte[] utf8 = Encoding.UTF8.GetBytes(typed);
        int count = TestDoc.Table.Complete(utf8.AsSpan(), narrow);
        Assert.Equal(count, TestDoc.Table.Complete(typed, wide));
        string[] words = [.. wide.Take(count).Select(completion => completion.ToString())];
        Assert.Equal(words, narrow.Take(count).Select(completion => completion.ToString()));
        return words;
    }
}
