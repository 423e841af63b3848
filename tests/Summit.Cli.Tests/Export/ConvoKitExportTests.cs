using System.Globalization;
using System.Text.Json;
using Summit.Cli.Corpora;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests.Export;

/// <summary>Compares the ConvoKit export of a corpus that declares its terms with the documented layout.</summary>
public sealed class ConvoKitExportTests() : ConvoKitLayout(Compiled.Newsroom)
{
    [Fact]
    public void Every_quotation_is_an_utterance_with_its_text_and_speaker()
    {
        JsonElement[] utterances = Utterances();

        Assert.Equal(Newsroom.Quotes.Select(quote => quote.Id), utterances.Select(Id));
        Assert.Equal(Newsroom.Quotes.Select(quote => quote.Text), utterances.Select(item => Text(item, "text")));
        Assert.Equal(Newsroom.Quotes.Select(quote => quote.Voice.Id), utterances.Select(item => Text(item, "speaker")));
    }

    [Fact]
    public void An_utterance_replies_to_its_declared_target_or_else_to_the_root()
    {
        Dictionary<string, string?> replies = Utterances().ToDictionary(Id, item => Text(item, "reply-to"));

        Assert.Equal("live-0930/1", replies["live-0930/2"]);
        Assert.Equal("live-0930/1", replies["live-0930/3"]);
        Assert.Null(replies["preview/1/1"]);
    }

    [Fact]
    public void Timestamps_come_from_the_utterance_if_its_day_is_known_and_otherwise_from_its_conversation()
    {
        Dictionary<string, long> times = Utterances()
            .ToDictionary(Id, item => item.GetProperty("timestamp").GetInt64());

        Assert.Equal(
            DateTimeOffset.Parse("2020-05-01T00:00:00Z", CultureInfo.InvariantCulture).ToUnixTimeSeconds(),
            times["live-0930/1"]
        );
        Assert.Equal(
            DateTimeOffset.Parse("2020-05-01T09:30:00Z", CultureInfo.InvariantCulture).ToUnixTimeSeconds(),
            times["live-0930/2"]
        );
        Assert.Equal(
            DateTimeOffset.Parse("2020-05-01T09:30:00Z", CultureInfo.InvariantCulture).ToUnixTimeSeconds(),
            times["live-0930/3"]
        );
        Assert.Equal(
            DateTimeOffset.Parse("2020-04-30T15:00:00Z", CultureInfo.InvariantCulture).ToUnixTimeSeconds(),
            times["preview/1/1"]
        );
    }

    [Fact]
    public void The_corpus_states_its_licence()
    {
        JsonElement corpus = File("corpus.json");

        Assert.Equal("Newsroom", Text(corpus, "name"));
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", Text(corpus, "license"));
        Assert.Equal("The \"Harbour\" newsroom", Text(corpus, "attribution"));
    }

    [Fact]
    public void The_error_for_a_corpus_without_utterances_names_the_missing_attribute()
    {
        ToolRun run = ToolRun.Piped("export", "convokit", Folder.File("convokit"), "--corpus", Compiled.Library);

        Assert.Equal(
            "summit: A corpus is exported as conversations by its terms, and no record type of Library is an utterance: add [Term(\"schema:Quotation\")] to the type of the utterances. See 'summit export --help'.\n",
            run.Error
        );
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.False(Directory.Exists(Folder.File("convokit")));
    }
}
