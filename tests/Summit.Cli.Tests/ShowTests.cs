using System.Text.Json;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests;

public sealed class ShowTests
{
    [Theory]
    [InlineData("live-blog", "sources", "live-blog")]
    [InlineData("live-1818-un-disarmament", "entries", "live-1818-un-disarmament")]
    [InlineData("live-1547-putin-wanted-trump/1", "utterances", "live-1547-putin-wanted-trump/1")]
    [InlineData("live-1047-meeting-video/2", "media", "live-1047-meeting-video/2")]
    [InlineData("vladimir-putin", "speakers", "vladimir-putin")]
    [InlineData("nord-stream-2", "topics", "nord-stream-2")]
    [InlineData("presidential-palace", "places", "presidential-palace")]
    [InlineData("one-on-one-talks", "events", "one-on-one-talks")]
    [InlineData("G7", "topics", "group-of-seven")]
    [InlineData("Путин", "speakers", "vladimir-putin")]
    [InlineData("Niinistö", "speakers", "sauli-niinisto")]
    [InlineData("Хельсинки", "places", "helsinki")]
    public void Show_finds_a_record_of_each_table_by_id_and_alias(string name, string table, string id)
    {
        Assert.Contains((table, id), Shown(name));
        Assert.Contains($"table\t{table}\nid\t{id}\n", ToolRun.Piped("show", name).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_finds_every_key_of_the_corpus()
    {
        foreach (string key in CorpusKeys.OfAllTables(Corpus.Flagship).Distinct())
            Assert.Contains(Shown(key), shown => shown.Id == key);
    }

    [Fact]
    public void Show_lists_every_record_with_a_shared_name_in_table_order()
    {
        Assert.Equal(
            [("utterances", "live-1550-ball-gift/1"), ("media", "live-1550-ball-gift/1")],
            Shown("live-1550-ball-gift/1")
        );
        Assert.Equal(
            ["table\tutterances", "table\tmedia"],
            ToolRun
                .Piped("show", "live-1550-ball-gift/1")
                .Lines.Where(line => line.StartsWith("table", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Nested_records_are_shown_inside_their_parent()
    {
        JsonElement entry = Assert
            .Single(ToolRun.Piped("show", "live-1547-putin-wanted-trump", "--json").Json.EnumerateArray())
            .GetProperty("record");

        JsonElement utterance = Assert.Single(entry.GetProperty("utterances").EnumerateArray());
        Assert.Equal("vladimir-putin", utterance.GetProperty("speaker").GetString());
        Assert.Contains(
            "utterances.1.wording\tparaphrase",
            ToolRun.Piped("show", "live-1547-putin-wanted-trump").Lines
        );
    }

    [Theory]
    [InlineData("Puten", "'vladimir-putin' (speakers)")]
    [InlineData("САУЛИ НИИНИСТЁ", "'sauli-niinisto' (speakers)")]
    [InlineData("live-1818-un-disarmment", "'live-1818-un-disarmament' (entries)")]
    public void An_unknown_name_is_a_usage_error_with_a_suggestion(string name, string suggestion)
    {
        ToolRun run = ToolRun.Piped("show", name);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith($"summit: There is no record '{name}'. Did you mean ", run.Error, StringComparison.Ordinal);
        Assert.Contains(suggestion, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_unlike_all_others_has_no_suggestion() =>
        Assert.Equal(
            "summit: There is no record 'qqqqqqqqqqqqqqqqqqqq'. See 'summit show --help'.\n",
            ToolRun.Piped("show", "qqqqqqqqqqqqqqqqqqqq").Error
        );

    private static IEnumerable<(string?, string? Id)> Shown(string name) =>
        ToolRun
            .Piped("show", name, "--json")
            .Json.EnumerateArray()
            .Select(shown =>
                (shown.GetProperty("table").GetString(), shown.GetProperty("record").GetProperty("id").GetString())
            );
}
