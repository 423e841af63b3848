using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;
using Summit.Helsinki;
using Summit.Package.Tests.Harness;

namespace Summit.Package.Tests;

/// <summary>
/// Programs that use the flagship corpus from its package, published with trimming and as native code.
/// </summary>
public sealed class PublishTests
{
    [Fact]
    public void A_trimmed_program_carries_the_table_it_uses_and_no_other_and_no_stemmer()
    {
        string published = Publishing.Publish("TopicReader", "net10.0", "-p:PublishTrimmed=true", "--self-contained");
        AssertReadsTopics(published);
        string corpus = Path.Combine(published, "Summit.Helsinki.dll");
        AssertHoldsTopicsAlone(corpus);
        AssertHoldsNoSchema(corpus);
        Assert.Empty(StemmersOf(published));
        TestContext.Current.SendDiagnosticMessage($"Summit.Helsinki.dll, trimmed: {new FileInfo(corpus).Length} bytes");
    }

    [Fact]
    public void A_trimmed_program_writes_records_that_the_options_know_and_stems_the_language_of_its_corpus()
    {
        string published = Publishing.Publish("TopicWriter", "net10.0", "-p:PublishTrimmed=true", "--self-contained");
        AssertWritesTopic(published, "options");
        AssertSearches(published);
        Assert.Equal(["EnglishStemmer"], StemmersOf(published));
        Assert.StartsWith(
            "This program is trimmed without the JSON of records, such as Topic: call AddJsonConverters of the corpus",
            WriterOutput(published, "types", Helsinki2018.Topics[0]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_native_program_writes_records_if_its_project_asks_for_it()
    {
        string published = Publishing.PublishNative("TopicWriter", "net9.0", "-p:SummitJson=true");
        AssertWritesTopic(published, "types");
        AssertWritesTopic(published, "options");
    }

    [Fact]
    public void A_native_program_carries_the_table_it_uses_and_no_other()
    {
        string published = Publishing.PublishNative("TopicReader", "net9.0");
        AssertReadsTopics(published);
        AssertHoldsTopicsAlone(Path.Combine(published, "TopicReader"));
    }

    private static void AssertReadsTopics(string published)
    {
        Topic topic = Helsinki2018.Topics[0];
        ProcessRun run = ProcessRun.Of(Path.Combine(published, "TopicReader"), published, topic.Id);
        Assert.Equal(topic.Label, run.Succeeded().Output);
    }

    private static void AssertWritesTopic(string published, string converters)
    {
        Topic topic = Helsinki2018.Topics[0];
        JsonElement json = JsonSerializer.Deserialize<JsonElement>(WriterOutput(published, converters, topic));
        Assert.Equal(topic.Label, json.GetProperty("Topic").GetProperty("label").GetString());
        Assert.Equal(topic.Id, json.GetProperty("Topics")[0].GetProperty("id").GetString());
    }

    private static void AssertSearches(string published)
    {
        ProcessRun run = ProcessRun.Of(Path.Combine(published, "TopicWriter"), published, "search", "presidents");
        Assert.Equal(Helsinki2018.Media.SearchToArray("presidents", 1)[0].Record.Id, run.Succeeded().Output);
    }

    /// <summary>Returns the names of the stemmers in the library of a trimmed program.</summary>
    private static string[] StemmersOf(string published)
    {
        using var library = new PEReader(File.OpenRead(Path.Combine(published, "Summit.dll")));
        MetadataReader metadata = library.GetMetadataReader();
        return
        [
            .. metadata
                .TypeDefinitions.Select(type => metadata.GetString(metadata.GetTypeDefinition(type).Name))
                .Where(name => name.EndsWith("Stemmer", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string WriterOutput(string published, string converters, Topic topic) =>
        ProcessRun.Of(Path.Combine(published, "TopicWriter"), published, converters, topic.Id).Succeeded().Output;

    private static void AssertHoldsTopicsAlone(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        Assert.All(Helsinki2018.Topics, topic => Assert.True(Holds(topic.Label), topic.Label));
        Assert.All(Helsinki2018.Topics, topic => Assert.False(Holds(topic.ScopeNote), topic.ScopeNote));
        Assert.All(Helsinki2018.Entries, entry => Assert.False(Holds(entry.Headline), entry.Headline));
        Assert.All(Helsinki2018.Utterances, utterance => Assert.False(Holds(utterance.Text), utterance.Text));

        bool Holds(string text) => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    }

    /// <summary>Programs do not need the shape of the corpus, which tools use to check YAML without a build.</summary>
    private static void AssertHoldsNoSchema(string trimmed)
    {
        FieldInfo schema = typeof(Helsinki2018)
            .GetFields(BindingFlags.NonPublic | BindingFlags.Static)
            .Single(field => field.IsLiteral);
        byte[] text = Encoding.Unicode.GetBytes((string)schema.GetRawConstantValue()!);
        Assert.True(File.ReadAllBytes(typeof(Helsinki2018).Assembly.Location).AsSpan().IndexOf(text) >= 0);
        Assert.True(File.ReadAllBytes(trimmed).AsSpan().IndexOf(text.AsSpan(0, text.Length / 10)) < 0);
    }
}
