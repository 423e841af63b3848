using System.Text.Json;
using NJsonSchema;
using Summit.Helsinki.Tests.Visiting;
using Summit.Json;

namespace Summit.Helsinki.Tests.Json;

public class RecordSchemaTests
{
    public static TheoryData<string> Tables => HelsinkiTables.Names;

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_record_conforms_to_the_schema_of_its_type(string table)
    {
        HelsinkiTables.Visit(table, new Conformance(RecordJsonOptions.Default));
        HelsinkiTables.Visit(table, new Conformance(new RecordJsonOptions { ExpandDepth = 2 }));
        HelsinkiTables.Visit(table, new Conformance(new RecordJsonOptions { OmitNulls = true }));
        HelsinkiTables.Visit(table, new Conformance(new RecordJsonOptions { IncludeInverses = true, ExpandDepth = 1 }));
        HelsinkiTables.Visit(
            table,
            new Conformance(new RecordJsonOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower })
        );
    }

    [Fact]
    public void A_schema_describes_types_formats_members_and_missing_values()
    {
        JsonElement entry = JsonText.SchemaOf<Entry>();
        Assert.Equal("Entry", entry.GetProperty("title").GetString());
        JsonElement properties = entry.GetProperty("properties");
        Assert.Equal("""{"type":"string"}""", properties.GetProperty("id").GetRawText());
        Assert.Equal("""{"type":"string"}""", properties.GetProperty("source").GetRawText());
        Assert.Equal("""{"type":"string","format":"date-time"}""", properties.GetProperty("published").GetRawText());
        Assert.Equal("""{"type":["string","null"],"format":"date"}""", properties.GetProperty("occurred").GetRawText());
        Assert.Equal("""{"type":["integer","null"]}""", properties.GetProperty("paragraph").GetRawText());
        Assert.Equal(
            """{"type":"string","enum":["report","headline-only","picture","video","statement"]}""",
            properties.GetProperty("kind").GetRawText()
        );
        Assert.Equal("""{"type":"array","items":{"type":"string"}}""", properties.GetProperty("speakers").GetRawText());
        Assert.False(properties.TryGetProperty("appearances", out _));
    }

    [Fact]
    public void The_converter_writes_the_schema_of_what_it_writes()
    {
        var options = new JsonSerializerOptions(JsonSerializerOptions.Web)
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        };
        var converter = (IRecordJsonConverter)options.GetTypeInfo(typeof(Speaker)).Converter;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            converter.WriteSchema(json, options);
        JsonElement schema = JsonSerializer.Deserialize<JsonElement>(stream.ToArray());
        Assert.Contains("sort_name", schema.GetProperty("properties").Names());
    }

    private sealed class Conformance(RecordJsonOptions options) : TableVisitor
    {
        private const int Sample = 10;

        public override void VisitTable<T>(string name, Table<T> table)
        {
            JsonElement written = JsonText.SchemaOf<T>(options);
            JsonSchema schema = JsonSchema.FromJsonAsync(written.GetRawText()).GetAwaiter().GetResult();
            string[] names = written.GetProperty("properties").Names();
            Assert.All(table.Take(Sample), record =>
            {
                JsonElement json = JsonText.Of(record, options);
                Assert.Empty(schema.Validate(json.GetRawText()));
                Assert.Subset(names.ToHashSet(), json.Names().ToHashSet());
            });
            Assert.Subset(
                names.ToHashSet(),
                written.GetProperty("required").EnumerateArray().Select(x => x.GetString()!).ToHashSet()
            );
        }
    }
}
