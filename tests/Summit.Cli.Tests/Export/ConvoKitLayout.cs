using System.Text.Json;
using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests.Export;

/// <summary>The folder for ConvoKit against its documented layout.</summary>
/// <param name="corpus">The corpus, as <c>--corpus</c> names it.</param>
public abstract class ConvoKitLayout(string corpus) : IDisposable
{
    private protected TemporaryFolder Folder { get; } = new();

    [Fact]
    public void TheFolder_has_the_five_files_of_a_corpus()
    {
        Export();

        Assert.Equal(
            ["conversations.json", "corpus.json", "index.json", "speakers.json", "utterances.jsonl"],
            Directory.GetFiles(Folder.File("convokit")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_utterance_has_the_documented_keys() =>
        Assert.All(Utterances(), utterance =>
            Assert.Equal(
                ["id", "conversation_id", "text", "speaker", "meta", "reply-to", "timestamp", "vectors"],
                utterance.EnumerateObject().Select(member => member.Name)
            )
        );

    [Fact]
    public void Every_speaker_and_every_conversation_of_an_utterance_is_there()
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
    public void Is_the_same_every_time() => Assert.Equal(Export(), Export());

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

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

    protected static string Id(JsonElement utterance) => Text(utterance, "id")!;

    protected static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    protected static string[] Names(JsonElement element) =>
        [.. element.EnumerateObject().Select(member => member.Name)];

    protected JsonElement[] Utterances()
    {
        Export();
        return
        [
            .. System
                .IO.File.ReadAllLines(Folder.File("convokit/utterances.jsonl"))
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];
    }

    protected JsonElement File(string name)
    {
        Export();
        return JsonDocument.Parse(System.IO.File.ReadAllText(Folder.File($"convokit/{name}"))).RootElement;
    }

    private string[] Export()
    {
        string path = Folder.File("convokit");
        ToolRun run = ToolRun.Piped("export", "convokit", path, "--force", "--corpus", corpus);
        Assert.Equal("", run.Error);
        return [.. Directory.GetFiles(path).Order(StringComparer.Ordinal).Select(System.IO.File.ReadAllText)];
    }
}
