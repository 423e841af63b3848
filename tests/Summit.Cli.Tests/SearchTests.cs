using System.Text.Json;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;
using Summit.Helsinki;

namespace Summit.Cli.Tests;

/// <summary>Compares the results of <c>search</c> with the library and with naive counts.</summary>
public sealed class SearchTests
{
    [Theory]
    [InlineData("syria")]
    [InlineData("+nuclear treaty -iran")]
    [InlineData("\"press conference\" sanct*")]
    [InlineData("headline:trump nulcear~")]
    [InlineData("NEAR(trump putin, 3)")]
    [InlineData("(open \"paren")]
    [InlineData("zzzz")]
    public void Hits_equal_those_of_the_library_in_order(string query)
    {
        var hits = new SearchHit<Entry>[200];
        int count = Helsinki2018.Entries.Search(query, Helsinki2018.Entries.All, hits, out int total);

        JsonElement answer = Answer("search", query, "--in", "entries", "--limit", "200");

        Assert.Equal(total, answer.GetProperty("total").GetInt32());
        Assert.Equal(
            hits.Take(count).Select(hit => (hit.Record.Id, hit.Score)),
            answer
                .GetProperty("hits")
                .EnumerateArray()
                .Select(hit => (Text(hit, "id"), hit.GetProperty("score").GetSingle()))
        );
    }

    [Fact]
    public void The_limit_does_not_change_the_total()
    {
        JsonElement answer = Answer("search", "trump", "--in", "entries", "--limit", "3");

        Assert.Equal(3, answer.GetProperty("hits").GetArrayLength());
        Assert.True(answer.GetProperty("total").GetInt32() > 50);
    }

    [Fact]
    public void All_searched_tables_are_searched_unless_some_are_named()
    {
        Assert.Equal(["entries", "utterances", "media"], Tables("search", "trump"));
        Assert.Equal(["entries", "media"], Tables("search", "trump", "--in", "media", "--in", "Entries"));
        Assert.Equal(["books", "chapters"], Tables("search", "ice", "--corpus", Compiled.Library));
    }

    [Fact]
    public void The_words_of_a_command_line_are_one_query() =>
        Assert.Equal(
            ToolRun.Piped("search", "syria treaty -oil").Output,
            ToolRun.Piped("search", "syria", "treaty", "-oil").Output
        );

    [Theory]
    [InlineData("--speaker", "Putin")]
    [InlineData("--where", "speakers=vladimir-putin")]
    [InlineData("--where", "Speakers=Путин")]
    public void A_speaker_is_a_condition(params string[] condition) =>
        AssertFound(entry => entry.Speakers.Contains(Speaker.VladimirPutin), condition);

    [Fact]
    public void A_topic_includes_its_narrower_topics()
    {
        Assert.NotEqual(Topic.MiddleEast.Entries.Count, Topic.MiddleEast.AllEntries.Count);

        AssertFound(Topic.MiddleEast.AllEntries.Contains, "--topic", "middle-east");
        AssertFound(entry => !Topic.MiddleEast.AllEntries.Contains(entry), "--where", "topics!=middle-east");
    }

    [Fact]
    public void A_time_range_includes_its_start_and_excludes_its_end()
    {
        var from = new DateTimeOffset(2018, 7, 16, 15, 15, 0, TimeSpan.Zero);
        var to = new DateTimeOffset(2018, 7, 16, 15, 49, 0, TimeSpan.Zero);

        AssertFound(entry => entry.Published >= from && entry.Published < to, "--from", "15:15", "--to", "15:49");
        AssertFound(entry => entry.Published >= from, "--from", "2018-07-16T15:15:00Z");
        AssertFound(entry => entry.Published >= from && entry.Published < to, "--where", "published=15:15..15:49");
        AssertFound(entry => entry.Published.UtcDateTime.Date == from.Date, "--where", "published=2018-07-16");
    }

    [Fact]
    public void Conditions_can_be_of_every_kind()
    {
        AssertFound(entry => entry.Kind == EntryKind.HeadlineOnly, "--where", "kind=headline-only");
        AssertFound(entry => entry.Kind != EntryKind.Report, "--where", "kind!=report");
        AssertFound(entry => entry.Position is >= 10 and < 20, "--where", "position=10..20");
        AssertFound(entry => entry.Position < 20, "--where", "position=..20");
        AssertFound(entry => entry.Position == 12, "--where", "position=12");
        AssertFound(entry => entry.Summary is null, "--where", "summary=");
        AssertFound(entry => entry.Place is not null, "--where", "place!=");
        AssertFound(entry => entry.Media.IsEmpty, "--where", "media=");
        AssertFound(
            entry => entry.Occurred is { } day && day >= new DateOnly(2018, 6, 1),
            "--where",
            "occurred=2018-06-01.."
        );
        AssertFound(
            entry => entry.Speakers.Contains(Speaker.DonaldTrump) && entry.Source == Source.Article,
            "--where",
            "speakers=Trump",
            "--where",
            "source=article"
        );
    }

    [Theory]
    [InlineData("lent=true", "the-frozen-harbour")]
    [InlineData("signed=false", "the-frozen-harbour")]
    [InlineData("signed=true", "=1+1")]
    [InlineData("price=..1", "=1+1", "a murder in verse")]
    [InlineData("price=12.5", "the-frozen-harbour")]
    [InlineData("rank=-1e-300", "a murder in verse")]
    [InlineData("reading=01:00:00..", "=1+1", "the-frozen-harbour")]
    [InlineData("order=first, of two", "the-frozen-harbour")]
    [InlineData("published=1948-02-29", "a murder in verse")]
    [InlineData("second=prose", "the-frozen-harbour")]
    [InlineData("genre=novel", "a murder in verse", "the-frozen-harbour")]
    [InlineData("title=the frozen harbour", "the-frozen-harbour")]
    public void Conditions_work_for_any_corpus(string condition, params string[] ids)
    {
        const string Anything = "a* f* h* i* o* p* s* t* v*";

        JsonElement answer = Answer(
            "search",
            Anything,
            "--in",
            "books",
            "--corpus",
            Compiled.Library,
            "--where",
            condition
        );

        Assert.Equal(
            ids,
            answer.GetProperty("hits").EnumerateArray().Select(hit => Text(hit, "id")).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_table_that_lacks_the_field_of_a_condition_has_no_hits()
    {
        JsonElement[] answers = [.. Answers("search", "trump", "--from", "15:00")];

        Assert.True(answers[0].GetProperty("total").GetInt32() > 0);
        Assert.Equal(0, answers[1].GetProperty("total").GetInt32());
    }

    [Fact]
    public void Facets_count_the_hits()
    {
        Entry[] found = Found("putin");
        JsonElement facets = Answer("search", "putin", "--in", "entries", "--limit", "1", "--facets")
            .GetProperty("facets");

        Assert.Equal(
            ["source", "kind", "part", "place", "speakers", "topics", "events"],
            facets
                .EnumerateObject()
                .Select(facet => facet.Name)
                .Order(
                    Comparer<string>.Create(
                        (left, right) => Array.IndexOf(Fields, left).CompareTo(Array.IndexOf(Fields, right))
                    )
                )
        );
        Assert.Equal(
            Helsinki2018
                .Speakers.Select(speaker => (speaker.Id, Count: found.Count(entry => entry.Speakers.Contains(speaker))))
                .OrderByDescending(facet => facet.Count)
                .Take(10),
            facets
                .GetProperty("speakers")
                .EnumerateArray()
                .Select(bar => (Text(bar, "id"), bar.GetProperty("count").GetInt32()))
        );
        Assert.Equal(
            found
                .GroupBy(entry => entry.Kind)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key)
                .Select(group => group.Count()),
            facets.GetProperty("kind").EnumerateArray().Select(bar => bar.GetProperty("count").GetInt32())
        );
    }

    [Theory]
    [InlineData("nuclear arms treaty")]
    [InlineData("+trump \"press conference\"")]
    [InlineData("sanct* nulcear~")]
    public void Terms_add_up_to_the_score(string query)
    {
        foreach (
            JsonElement hit in Answer("search", query, "--in", "entries", "--explain")
                .GetProperty("hits")
                .EnumerateArray()
        )
        {
            float sum = hit.GetProperty("terms").EnumerateArray().Sum(term => term.GetProperty("score").GetSingle());
            Assert.Equal(hit.GetProperty("score").GetSingle(), sum, 0.02 * sum);
        }
    }

    [Fact]
    public void Snippets_come_from_the_record_and_highlight_the_words()
    {
        foreach (
            JsonElement hit in Answer("search", "syria israel", "--in", "entries", "--limit", "50")
                .GetProperty("hits")
                .EnumerateArray()
        )
        {
            Assert.Equal(Helsinki2018.Entries.Get(Text(hit, "id")).Headline, Text(hit.GetProperty("label"), "text"));
            AssertHighlights(hit.GetProperty("label"));
            if (hit.GetProperty("snippet") is { ValueKind: JsonValueKind.Object } snippet)
            {
                AssertHighlights(snippet);
                Assert.NotEmpty(snippet.GetProperty("highlights").EnumerateArray());
            }
        }

        static void AssertHighlights(JsonElement text)
        {
            foreach (JsonElement highlight in text.GetProperty("highlights").EnumerateArray())
            {
                string word = Text(text, "text")
                    .Substring(highlight.GetProperty("start").GetInt32(), highlight.GetProperty("length").GetInt32());
                Assert.Matches("^(Syria|Israel)", word);
            }
        }
    }

    [Theory]
    [InlineData("nucular treaty", "nuclear treaty")]
    [InlineData("syria", null)]
    public void Search_suggests_corrections(string query, string? correction) =>
        Assert.Equal(correction, Answer("search", query, "--in", "entries").GetProperty("correction").GetString());

    [Theory]
    [InlineData("syria treaty", "syria treaty", true)]
    [InlineData("+syria  -(\"arms control\" iran)", "+syria -(\"arms control\" iran)", true)]
    [InlineData("one-on-one", "one-on-one", true)]
    [InlineData("\"displaced people", "\"displaced people\"", false)]
    [InlineData("(syria treaty", "(syria treaty)", false)]
    [InlineData("syria) treaty", "syria treaty", false)]
    [InlineData("NEAR(trump putin)", "NEAR(trump putin, 10)", false)]
    [InlineData("headline:(trump putin)", "headline:(trump putin)", true)]
    [InlineData("nulcear~2 sanct*", "nulcear~2 sanct*", true)]
    public void Search_explains_how_it_parsed_a_query(string query, string read, bool isAsWritten)
    {
        Assert.Equal(read, Text(Answer("search", query, "--in", "entries"), "readAs"));
        Assert.Equal(
            isAsWritten,
            !ToolRun.Piped("search", query, "--in", "entries").Lines.Contains($"read\tentries\t{read}")
        );
    }

    [Fact]
    public void Search_reports_unknown_fields_and_words()
    {
        string text = ToolRun.InTerminal(120, "search", "foo:bar zzzz", "--in", "entries").Output;

        Assert.Contains(
            "The table entries has no searched field 'foo': it is read as a word.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("No record in entries has 'zzzz'.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_is_a_valid_query()
    {
        foreach (
            string query in (string[])
                [
                    "",
                    " ",
                    "@file",
                    "\"",
                    "-",
                    "+",
                    ")(",
                    "~",
                    "*",
                    "\0",
                    "😀",
                    "-syria",
                    new string('a', 5000),
                    string.Join(' ', Enumerable.Repeat("a*", 100)),
                    "(" + string.Join(' ', Enumerable.Repeat("+(syria", 200)),
                    "\"(a* " + new string('é', 3000),
                ]
        )
        {
            ToolRun run = ToolRun.Piped("search", query, "--explain", "--facets", "--json");
            Assert.Equal("", run.Error);
            Assert.Equal(ExitCode.Success, run.ExitCode);
        }
    }

    [Fact]
    public void Completions_are_ranked_by_the_records_of_all_tables()
    {
        JsonElement[] completions =
        [
            .. ToolRun.Piped("suggest", "the nu", "--json").Json.GetProperty("completions").EnumerateArray(),
        ];

        Assert.Equal("the nuclear", Text(completions[0], "text"));
        int[] records = [.. completions.Select(completion => completion.GetProperty("records").GetInt32())];
        Assert.Equal(records.OrderDescending(), records);
        Assert.Equal(TotalOf("nuclear"), records[0]);

        static int TotalOf(string word)
        {
            Helsinki2018.Entries.Search(word, Helsinki2018.Entries.All, new SearchHit<Entry>[1], out int entries);
            Helsinki2018.Utterances.Search(
                word,
                Helsinki2018.Utterances.All,
                new SearchHit<Utterance>[1],
                out int utterances
            );
            Helsinki2018.Media.Search(word, Helsinki2018.Media.All, new SearchHit<Medium>[1], out int media);
            return entries + utterances + media;
        }
    }

    [Fact]
    public void Completions_respect_the_limit() =>
        Assert.Equal(2, ToolRun.Piped("suggest", "p", "--limit", "2").Lines.Length);

    private static readonly string[] Fields = ["source", "kind", "part", "place", "speakers", "topics", "events"];

    /// <summary>
    /// Asserts the results of a query that matches nearly every entry, so that the conditions decide.
    /// </summary>
    private static void AssertFound(Func<Entry, bool> condition, params string[] options)
    {
        const string Everything = "a* b* c* d* e* f* g* h* i* m* n* o* p* r* s* t* u* w*";
        Entry[] all = Found(Everything);
        Assert.True(all.Length > 80, $"{all.Length} entries");

        JsonElement answer = Answer(["search", Everything, "--in", "entries", "--limit", "500", .. options]);

        string[] expected = [.. all.Where(condition).Select(entry => entry.Id).Order(StringComparer.Ordinal)];
        Assert.NotEmpty(expected);
        Assert.Equal(
            expected,
            answer.GetProperty("hits").EnumerateArray().Select(hit => Text(hit, "id")).Order(StringComparer.Ordinal)
        );
    }

    private static Entry[] Found(string query)
    {
        var hits = new SearchHit<Entry>[500];
        return [.. hits.Take(Helsinki2018.Entries.Search(query, hits)).Select(hit => hit.Record)];
    }

    private static IEnumerable<string> Tables(params string[] arguments) =>
        Answers(arguments).Select(answer => Text(answer, "table"));

    private static JsonElement Answer(params string[] arguments) => Assert.Single(Answers(arguments));

    private static JsonElement.ArrayEnumerator Answers(params string[] arguments)
    {
        ToolRun run = ToolRun.Piped([.. arguments, "--json"]);
        Assert.Equal("", run.Error);
        return run.Json.GetProperty("tables").EnumerateArray();
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
