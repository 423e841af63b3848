using System.Buffers;
using System.Text.Json;
using Summit.Helsinki.Tests.Visiting;
using Summit.Json;

namespace Summit.Helsinki.Tests.Json;

public class RecordJsonTests
{
    private static readonly Entry Niinisto = Entry.Live1005TrumpNiinisto;

    public static TheoryData<string> Tables => HelsinkiTables.Names;

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_record_is_an_object_with_every_field_but_inverses(string table) =>
        HelsinkiTables.Visit(table, new JsonComparison(RecordJsonOptions.Default));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Inverses_are_written_when_they_are_asked_for(string table) =>
        HelsinkiTables.Visit(table, new JsonComparison(new RecordJsonOptions { IncludeInverses = true }));

    [Fact]
    public void The_null_record_is_null()
    {
        Assert.Equal(JsonValueKind.Null, JsonText.Of(default(Speaker)).ValueKind);
        Assert.Equal(JsonValueKind.Null, JsonText.Of(default(Membership)).ValueKind);
    }

    [Fact]
    public void References_are_expanded_to_a_depth()
    {
        Assert.Equal(JsonValueKind.String, FirstSpeaker(depth: 0).ValueKind);
        JsonElement speaker = FirstSpeaker(depth: 1);
        Assert.Equal(Niinisto.Speakers[0].Name, speaker.GetProperty("name").GetString());
        JsonElement membership = speaker.GetProperty("memberships")[0];
        Assert.Equal(JsonValueKind.String, membership.GetProperty("organisation").ValueKind);
        membership = FirstSpeaker(depth: 2).GetProperty("memberships")[0];
        Assert.Equal(JsonValueKind.Object, membership.GetProperty("organisation").ValueKind);

        static JsonElement FirstSpeaker(int depth) =>
            JsonText.Of(Niinisto, new RecordJsonOptions { ExpandDepth = depth }).GetProperty("speakers")[0];
    }

    [Fact]
    public void A_nested_record_refers_to_its_parent_by_key_however_deep_references_are_expanded()
    {
        var options = new RecordJsonOptions { ExpandDepth = 3 };
        JsonElement nested = JsonText.Of(Speaker.VladimirPutin, options).GetProperty("memberships")[0];
        Assert.Equal("vladimir-putin", nested.GetProperty("speaker").GetString());
        JsonElement alone = JsonText.Of(Speaker.VladimirPutin.Memberships[0], options);
        Assert.Equal("Vladimir Putin", alone.GetProperty("speaker").GetProperty("name").GetString());
    }

    [Fact]
    public void An_expanded_record_has_no_inverses()
    {
        var options = new RecordJsonOptions { ExpandDepth = 1, IncludeInverses = true };
        JsonElement putin = JsonText.Of(Speaker.VladimirPutin, options);
        Assert.Contains("entries", putin.Names());
        JsonElement entry = putin.GetProperty("entries")[0];
        Assert.Equal(Speaker.VladimirPutin.Entries.First.Headline, entry.GetProperty("headline").GetString());
        Assert.DoesNotContain("appearances", entry.Names());
    }

    [Fact]
    public void A_record_without_a_key_is_an_object_wherever_it_stands()
    {
        Entry entry = Helsinki2018.Entries.First(entry => !entry.Appearances.IsEmpty);
        JsonElement json = JsonText.Of(entry, new RecordJsonOptions { IncludeInverses = true });
        Assert.Equal(
            entry.Appearances.First.Utterance.Id,
            json.GetProperty("appearances")[0].GetProperty("utterance").GetString()
        );
    }

    [Fact]
    public void Properties_without_a_value_can_be_left_out()
    {
        JsonElement whole = JsonText.Of(Niinisto);
        JsonElement shorter = JsonText.Of(Niinisto, new RecordJsonOptions { OmitNulls = true });
        Assert.Equal(
            whole
                .EnumerateObject()
                .Where(property => property.Value.ValueKind != JsonValueKind.Null)
                .Select(p => p.Name),
            shorter.Names()
        );
        Assert.NotEqual(whole.Names(), shorter.Names());
    }

    [Fact]
    public void The_names_of_properties_follow_the_policy()
    {
        Assert.Contains("lastParagraph", JsonText.Of(Niinisto).Names());
        Assert.Contains("LastParagraph", NamesWith(null));
        Assert.Contains("last_paragraph", NamesWith(JsonNamingPolicy.SnakeCaseLower));

        static string[] NamesWith(JsonNamingPolicy? policy) =>
            JsonText.Of(Niinisto, new RecordJsonOptions { PropertyNamingPolicy = policy }).Names();
    }

    [Fact]
    public void A_caller_adds_properties_to_those_of_a_record()
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            json.WriteString("type", "topic");
            RecordJson.WriteProperties(json, Topic.Syria);
            RecordJson.WriteProperties(json, default(Topic));
            json.WriteEndObject();
        }

        string[] names = JsonSerializer.Deserialize<JsonElement>(text.WrittenSpan).Names();
        Assert.Equal(["type", .. JsonText.Of(Topic.Syria).Names()], names);
    }

    [Fact]
    public void A_writer_is_required()
    {
        Assert.Throws<ArgumentNullException>(() => RecordJson.Write(null!, Topic.Syria));
        Assert.Throws<ArgumentNullException>(() => RecordJson.WriteProperties(null!, Topic.Syria));
        Assert.Throws<ArgumentNullException>(() => RecordJson.WriteSchema<Topic>(null!));
    }

    [Fact]
    public void The_depth_is_bounded()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RecordJsonOptions { ExpandDepth = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new RecordJsonOptions { ExpandDepth = RecordJsonOptions.MaxExpandDepth + 1 }
        );
        Assert.Equal(4, new RecordJsonOptions { ExpandDepth = RecordJsonOptions.MaxExpandDepth }.ExpandDepth);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Writing_a_record_allocates_nothing(string table) => HelsinkiTables.Visit(table, new AllocationFree());

    private sealed class AllocationFree : TableVisitor
    {
        private readonly RecordJsonOptions _options = new() { ExpandDepth = 1, IncludeInverses = true };
        private readonly ArrayBufferWriter<byte> _text = new(1 << 22);

        public override void VisitTable<T>(string name, Table<T> table)
        {
            using var json = new Utf8JsonWriter(_text);
            Assert.Equal(
                0,
                AllocatedBytes.Of(() =>
                {
                    _text.ResetWrittenCount();
                    foreach (T record in table)
                    {
                        json.Reset();
                        RecordJson.Write(json, record, _options);
                        json.Flush();
                        _text.ResetWrittenCount();
                    }
                })
            );
        }
    }
}
