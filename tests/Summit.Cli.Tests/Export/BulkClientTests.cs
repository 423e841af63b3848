using System.Text;
using System.Text.Json.Nodes;
using Elastic.Clients.Elasticsearch;
using Elastic.Clients.Elasticsearch.Core.Bulk;
using Elastic.Clients.Elasticsearch.Mapping;
using Elastic.Transport;
using Summit.Cli.Corpora;
using Summit.Cli.Export;
using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests.Export;

/// <summary>Holds the bulk files against the types of the official client of Elasticsearch.</summary>
public sealed class BulkClientTests : IDisposable
{
    private const int MaxIdBytes = 512;

    private static readonly Serializer Client = new ElasticsearchClient().RequestResponseSerializer;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Corpora =>
        new([Compiled.Helsinki, Compiled.Library, Compiled.Newsroom, Compiled.Odd, Compiled.Lengthy]);

    [Theory]
    [MemberData(nameof(Corpora))]
    public void The_client_reads_every_mapping_and_loses_nothing(string corpus)
    {
        foreach (string file in Export(corpus, "*.mapping.json"))
        {
            JsonNode written = JsonNode.Parse(File.ReadAllText(file))!;
            Assert.Equal(["mappings"], written.AsObject().Select(member => member.Key));
            TypeMapping mapping = Read<TypeMapping>(written["mappings"]!);

            Assert.Equal(DynamicMapping.Strict, mapping.Dynamic);
            AssertKnown(mapping.Properties!);
            Assert.True(
                JsonNode.DeepEquals(written["mappings"], JsonNode.Parse(WriteText(mapping))),
                $"{file}: {WriteText(mapping)}"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_action_is_what_the_client_writes(string corpus)
    {
        foreach (string file in Export(corpus, "*.ndjson"))
        {
            string index = Path.GetFileNameWithoutExtension(file);
            string[] lines = File.ReadAllLines(file);
            var ids = new HashSet<string>(StringComparer.Ordinal);
            for (int line = 0; line < lines.Length; line += 2)
            {
                JsonNode action = JsonNode.Parse(lines[line])!;
                string id = (string)action["index"]!["_id"]!;
                Assert.InRange(Encoding.UTF8.GetByteCount(id), 1, MaxIdBytes);
                Assert.True(ids.Add(id), $"{id} occurs twice");
                Assert.True(JsonNode.DeepEquals(ActionOf(index, id), action), lines[line]);
            }
        }
    }

    [Fact]
    public void A_long_key_has_a_digest_as_id_and_keeps_its_key()
    {
        string[] lines = File.ReadAllLines(Export(Compiled.Lengthy, "*.ndjson").Single());
        string[] ids =
        [
            .. lines.Where((_, i) => i % 2 == 0).Select(line => (string)JsonNode.Parse(line)!["index"]!["_id"]!),
        ];

        foreach (Tale tale in Lengthy.Tales)
        {
            bool isLong = Encoding.UTF8.GetByteCount(tale.Id) > MaxIdBytes;
            Assert.Equal(isLong, ids[tale.Ordinal].StartsWith("sha256:", StringComparison.Ordinal));
            Assert.Equal(isLong ? 71 : tale.Id.Length, ids[tale.Ordinal].Length);
            Assert.Equal(tale.Id, (string)JsonNode.Parse(lines[(tale.Ordinal * 2) + 1])!["id"]!);
        }

        Assert.Contains(ids, id => id.Length == MaxIdBytes);
    }

    [Fact]
    public void Decimals_keep_every_digit_and_unsigned_numbers_their_range()
    {
        string file = Export(Compiled.Odd, "odd-_extremes.mapping.json").Single();
        Properties fields = Read<TypeMapping>(JsonNode.Parse(File.ReadAllText(file))!["mappings"]!).Properties!;

        KeywordProperty exact = Assert.IsType<KeywordProperty>(fields["decimal"]);
        Assert.IsType<DoubleNumberProperty>(exact.Fields!["number"]);
        Assert.Null(exact.IgnoreAbove);
        Assert.IsType<UnsignedLongNumberProperty>(fields["uLong"]);
        Assert.IsType<LongNumberProperty>(fields["long"]);
        string documents = File.ReadAllText(Path.Combine(_folder.Path, "odd-_extremes.ndjson"));
        Assert.Contains("\"decimal\":79228162514264337593543950335,", documents, StringComparison.Ordinal);
        Assert.Contains("\"uLong\":18446744073709551615,", documents, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("english", "english")]
    [InlineData("russian", "russian")]
    [InlineData("none", "standard")]
    [InlineData("klingon", "standard")]
    public void The_analyser_is_that_of_the_language(string language, string analyser) =>
        Assert.Equal(analyser, BulkAnalyzer.Of(language));

    public void Dispose() => _folder.Dispose();

    /// <summary>Asserts that the client knows the type of every field: an unknown one has no class.</summary>
    private static void AssertKnown(Properties properties)
    {
        foreach ((PropertyName _, IProperty property) in properties)
        {
            switch (property)
            {
                case ObjectProperty { Properties: { } fields }:
                    AssertKnown(fields);
                    break;
                case NestedProperty { Properties: { } fields }:
                    AssertKnown(fields);
                    break;
                case TextProperty text:
                    Assert.Contains(text.Analyzer, (string[])["english", "standard"]);
                    break;
                default:
                    Assert.True(
                        property
                            is KeywordProperty
                                or BooleanProperty
                                or LongNumberProperty
                                or UnsignedLongNumberProperty
                                or DoubleNumberProperty
                                or DateProperty,
                        $"{property.GetType()}"
                    );
                    break;
            }
        }
    }

    private static JsonObject ActionOf(string index, string id)
    {
        var operation = new BulkIndexOperation<object>(new object()) { Index = index, Id = id };
        return new JsonObject
        {
            ["index"] = new JsonObject { ["_index"] = operation.Index!.ToString(), ["_id"] = operation.Id!.ToString() },
        };
    }

    private static T Read<T>(JsonNode json) =>
        Client.Deserialize<T>(new MemoryStream(Encoding.UTF8.GetBytes(json.ToJsonString())));

    private static string WriteText<T>(T value)
    {
        using var stream = new MemoryStream();
        Client.Serialize(value, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private string[] Export(string corpus, string pattern)
    {
        Assert.Equal("", ToolRun.Piped("export", "bulk", _folder.Path, "--force", "--corpus", corpus).Error);
        return Directory.GetFiles(_folder.Path, pattern);
    }
}
