using System.Globalization;
using System.Text.Json;
using Summit.Cli.Corpora;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests.Export;

/// <summary>Compares the ConvoKit export with the documented layout.</summary>
public sealed class ConvoKitExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_folder_has_the_five_files_of_a_corpus()
    {
        Export();

        Assert.Equal(
            ["conversations.json", "corpus.json", "index.json", "speakers.json", "utterances.jsonl"],
            Directory.GetFiles(_folder.File("convokit")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_utterance_has_the_documented_keys()
    {
        JsonElement[] utterances = Utterances();

        Assert.Equal(Newsroom.Quotes.Select(quote => quote.Id), utterances.Select(Id));
        Assert.All(utterances, utterance =>
            Assert.Equal(
                ["id", "conversation_id", "text", "speaker", "meta", "reply-to", "timestamp", "vectors"],
                utterance.EnumerateObject().Select(member => member.Name)
            )
        );
        Assert.Equal(Newsroom.Quotes.Select(quote => quote.Text), utterances.Select(item => Text(item, "text")));
        Assert.Equal(Newsroom.Quotes.Select(quote => quote.Voice.Id), utterances.Select(item => Text(item, "speaker")));
    }

    [Fact]
    public void The_export_has_every_speaker_and_conversation_of_an_utterance()
    {
        JsonElement[] utterances = Utterances();
        string[] speakers = Names(File("speakers.json"));
        string[] conversations = Names(File("conversations.json"));

        Assert.Equal(utterances.Select(item => Text(item, "speaker")).Distinct().Order(), speakers.Order());
        Assert.Equal(
            utterances.Select(item => Text(item, "conversation_id")).Distinct().Order(),
            conversations.Order()
        );
        Assert.All(conversations, conversation => Assert.Contains(conversation, utterances.Select(Id)));
    }

    [Fact]
    public void Each_conversation_has_one_root_and_every_reply_leads_to_it()
    {
        foreach (
            IGrouping<string?, JsonElement> conversation in Utterances().GroupBy(item => Text(item, "conversation_id"))
        )
        {
            JsonElement root = Assert.Single(conversation, item => Text(item, "reply-to") is null);
            Assert.Equal(conversation.Key, Id(root));
            foreach (JsonElement utterance in conversation)
            {
                int steps = 0;
                JsonElement at = utterance;
                while (Text(at, "reply-to") is { } reply)
                {
                    at = conversation.Single(item => Id(item) == reply);
                    Assert.True(++steps < conversation.Count());
                }
            }
        }
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
    public void The_index_lists_the_type_of_all_metadata()
    {
        JsonElement index = File("index.json");

        Assert.Equal(
            ["utterances-index", "speakers-index", "conversations-index", "overall-index", "version", "vectors"],
            Names(index)
        );
        AssertIndexed(index.GetProperty("utterances-index"), Utterances().Select(item => item.GetProperty("meta")));
        AssertIndexed(index.GetProperty("speakers-index"), Objects("speakers.json"));
        AssertIndexed(index.GetProperty("conversations-index"), Objects("conversations.json"));
        AssertIndexed(index.GetProperty("overall-index"), [File("corpus.json")]);
        Assert.Equal(1, index.GetProperty("version").GetInt32());

        IEnumerable<JsonElement> Objects(string file) =>
            File(file).EnumerateObject().Select(member => member.Value.GetProperty("meta"));
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
    public void The_export_is_deterministic() => Assert.Equal(Export(), Export());

    [Fact]
    public void The_error_for_a_corpus_without_utterances_names_the_missing_attribute()
    {
        ToolRun run = ToolRun.Piped("export", "convokit", _folder.File("convokit"), "--corpus", Compiled.Library);

        Assert.Equal(
            "summit: A corpus is exported as conversations by its terms, and no record type of Library is an utterance: add [Term(\"schema:Quotation\")] to the type of the utterances. See 'summit export --help'.\n",
            run.Error
        );
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.False(Directory.Exists(_folder.File("convokit")));
    }

    public void Dispose() => _folder.Dispose();

    private static void AssertIndexed(JsonElement index, IEnumerable<JsonElement> metas)
    {
        JsonProperty[] fields = [.. metas.SelectMany(meta => meta.EnumerateObject())];
        Assert.Equal(fields.Select(field => field.Name).Distinct().Order(), Names(index).Order());
        foreach (JsonProperty field in fields.Where(field => field.Value.ValueKind != JsonValueKind.Null))
        {
            string type = field.Value.ValueKind switch
            {
                JsonValueKind.String => "str",
                JsonValueKind.Number => "int",
                JsonValueKind.Array => "list",
                JsonValueKind.Object => "dict",
                _ => "bool",
            };
            Assert.Contains(
                $"<class '{type}'>",
                index.GetProperty(field.Name).EnumerateArray().Select(item => item.GetString())
            );
        }
    }

    private static string Id(JsonElement utterance) => Text(utterance, "id")!;

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];

    private JsonElement[] Utterances()
    {
        Export();
        return
        [
            .. System
                .IO.File.ReadAllLines(_folder.File("convokit/utterances.jsonl"))
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];
    }

    private JsonElement File(string name)
    {
        Export();
        return JsonDocument.Parse(System.IO.File.ReadAllText(_folder.File($"convokit/{name}"))).RootElement;
    }

    private string[] Export()
    {
        string path = _folder.File("convokit");
        ToolRun run = ToolRun.Piped("export", "convokit", path, "--force", "--corpus", Compiled.Newsroom);
        Assert.Equal("", run.Error);
        return [.. Directory.GetFiles(path).Order(StringComparer.Ordinal).Select(System.IO.File.ReadAllText)];
    }
}
