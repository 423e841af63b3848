using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Summit.Json;

namespace Summit.Helsinki.Tests.Json;

public partial class RecordJsonConverterTests
{
    private static readonly JsonSerializerOptions Web = JsonSerializerOptions.Web;

    [Theory]
    [InlineData("\"vladimir-putin\"")]
    [InlineData("\"Putin\"")]
    [InlineData("\"Путин\"")]
    [InlineData("\"\\u041f\\u0443\\u0442\\u0438\\u043d\"")]
    [InlineData("{\"id\":\"vladimir-putin\"}")]
    [InlineData("{\"Id\":\"vladimir-putin\"}")]
    [InlineData("{\"ID\":\"Putin\",\"id\":\"vladimir-putin\"}")]
    [InlineData("{\"name\":{\"id\":[\"donald-trump\"]},\"\\u0069d\":\"vladimir-putin\",\"entries\":[{}]}")]
    public void A_record_is_read_from_its_key_an_alias_or_an_object_with_its_key(string json)
    {
        Assert.Equal(Speaker.VladimirPutin, JsonSerializer.Deserialize<Speaker>(json));
        Assert.Equal(Speaker.VladimirPutin, JsonSerializer.Deserialize<Speaker>(json, Web));
        Assert.Equal(
            Speaker.VladimirPutin,
            JsonSerializer.Deserialize($"[null,{json}]", Contexts.Default.NullableSpeakerArray)![1]
        );
    }

    [Theory]
    [InlineData("\"vladimir-puttin\"", "There is no Speaker 'vladimir-puttin'. Did you mean 'vladimir-putin'?")]
    [InlineData("\"Donld Trump\"", "There is no Speaker 'Donld Trump'. Did you mean 'donald-trump'?")]
    [InlineData("\"\"", "There is no Speaker ''.")]
    [InlineData("{\"Id\":\"a\"}", "There is no Speaker 'a'.")]
    [InlineData(
        "{\"id\":\"vladimir-puttin\"}",
        "There is no Speaker 'vladimir-puttin'. Did you mean 'vladimir-putin'?"
    )]
    [InlineData("{}", "The Speaker has no key: the object lacks the property 'id'.")]
    [InlineData("{\"name\":\"Putin\"}", "The Speaker has no key: the object lacks the property 'id'.")]
    [InlineData("{\"id\":1}", "The property 'id' of a Speaker is its key, a string.")]
    [InlineData("{\"id\":null}", "The property 'id' of a Speaker is its key, a string.")]
    [InlineData("{\"id\":\"Putin\",\"id\":\"Trump\"}", "The Speaker has two different keys in 'id'.")]
    [InlineData("7", "A Speaker is read from its key, a string, or from an object with its key.")]
    [InlineData("[]", "A Speaker is read from its key, a string, or from an object with its key.")]
    [InlineData("true", "A Speaker is read from its key, a string, or from an object with its key.")]
    public void What_names_no_record_is_an_error_and_never_the_null_record(string json, string message)
    {
        Assert.Equal(
            message,
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Speaker>(json, Web)).Message
        );
        Assert.Equal(
            message,
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Speaker?>(json, Web)).Message
        );
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"id\":\"\\ud800\"}")]
    public void A_name_that_is_no_text_is_an_error(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Speaker>(json));

    [Fact]
    public void Serializers_with_different_options_share_a_converter()
    {
        var converter = new KeyedRecordJsonConverter<Speaker>();
        var camel = new JsonSerializerOptions { Converters = { converter } };
        var snake = new JsonSerializerOptions(camel) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
        for (int i = 0; i < 2; i++)
        {
            Assert.Contains("sortName", JsonSerializer.SerializeToElement(Speaker.VladimirPutin, camel).Names());
            Assert.Contains("sort_name", JsonSerializer.SerializeToElement(Speaker.VladimirPutin, snake).Names());
        }
    }

    [Fact]
    public void A_long_unknown_name_is_shortened_in_the_message()
    {
        string json = JsonSerializer.Serialize(new string('x', 100_000));
        string message = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Speaker>(json)).Message;
        Assert.Equal($"There is no Speaker '{new string('x', 100)}…'.", message);
    }

#pragma warning disable CA1869 // Each case has options of its own.
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public async Task A_record_is_read_from_a_stream_in_small_pieces(int size)
    {
        string json = $"[\"Владимир Путин\",{new string(' ', 50)}{{\"x\":[1,[2]],\"id\":\"syria-\\u0074o\"}}]";
        var options = new JsonSerializerOptions { DefaultBufferSize = size };
        byte[] bytes = Encoding.UTF8.GetBytes(
            json.Replace("syria-\\u0074o", "donald-\\u0074rump", StringComparison.Ordinal)
        );
        Speaker[]? speakers = await JsonSerializer.DeserializeAsync<Speaker[]>(
            new MemoryStream(bytes),
            options,
            TestContext.Current.CancellationToken
        );
        Assert.Equal([Speaker.VladimirPutin, Speaker.DonaldTrump], speakers!);
    }

    [Fact]
    public void Null_is_the_null_record()
    {
        Assert.Equal(default, JsonSerializer.Deserialize<Speaker>("null"));
        Assert.Null(JsonSerializer.Deserialize<Speaker?>("null"));
        Assert.Equal("null", JsonSerializer.Serialize(default(Speaker)));
        Assert.Equal("null", JsonSerializer.Serialize<Speaker?>(null));
        Assert.Equal("null", JsonSerializer.Serialize(default(Membership)));
        Assert.Equal(default, JsonSerializer.Deserialize<Membership>("null"));
    }

    [Fact]
    public void Records_are_keys_of_dictionaries()
    {
        var counts = new Dictionary<Speaker, int> { [Speaker.VladimirPutin] = 2, [Speaker.DonaldTrump] = 3 };
        string json = JsonSerializer.Serialize(counts);
        Assert.Equal("{\"vladimir-putin\":2,\"donald-trump\":3}", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<Speaker, int>>(json));
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<Speaker, int>>("{\"Putin\":2,\"Trump\":3}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Speaker, int>>("{\"Puttin\":2}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Speaker, int>>("{\"\":2}"));
    }

    [Fact]
    public void Collections_of_records_are_arrays_of_objects()
    {
        AssertArray(Helsinki2018.Topics, Helsinki2018.Topics.Select(topic => topic.Id));
        AssertArray(Topic.Syria.Entries, Topic.Syria.Entries.Select(entry => entry.Id));
        AssertArray(Helsinki2018.Entries[0].Topics, Helsinki2018.Entries[0].Topics.Select(topic => topic.Id));
        Assert.Equal(
            JsonSerializer.Serialize(Speaker.VladimirPutin.OtherNames.ToArray()),
            JsonSerializer.Serialize(Speaker.VladimirPutin.OtherNames)
        );

        static void AssertArray<T>(T records, IEnumerable<string> ids) =>
            Assert.Equal(
                ids,
                JsonSerializer
                    .SerializeToElement(records)
                    .EnumerateArray()
                    .Select(item => item.GetProperty("id").GetString())
            );
    }

    [Fact]
    public void A_collection_that_is_a_view_of_the_corpus_cannot_be_read()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<RecordList<Topic>>("[\"syria\"]"));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<TextList>("[\"syria\"]"));
        Assert.Equal([Topic.Syria], JsonSerializer.Deserialize<List<Topic>>("[\"syria\"]"));
    }

    [Fact]
    public void A_record_without_a_key_cannot_be_read()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Membership>("{}"));
        Assert.Equal("A Membership cannot be read from JSON, because it has no key.", exception.Message);
    }

    [Fact]
    public void The_serializer_and_the_writer_write_the_same()
    {
        JsonElement expected = JsonText.Of(Entry.Live1005TrumpNiinisto);
        Assert.True(JsonElement.DeepEquals(expected, JsonSerializer.SerializeToElement(Entry.Live1005TrumpNiinisto)));
        Assert.True(
            JsonElement.DeepEquals(expected, JsonSerializer.SerializeToElement(Entry.Live1005TrumpNiinisto, Web))
        );
        Assert.True(
            JsonElement.DeepEquals(
                expected,
                JsonSerializer.SerializeToElement(Entry.Live1005TrumpNiinisto, Contexts.Default.Entry)
            )
        );
    }

    [Fact]
    public void The_serializer_names_properties_and_leaves_out_nulls()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };
        string[] names = JsonSerializer.SerializeToElement(Speaker.SauliNiinisto, options).Names();
        Assert.Contains("sort_name", names);
        Assert.DoesNotContain("wikidata", names);
        Assert.Equal(
            Speaker.SauliNiinisto,
            JsonSerializer.Deserialize<Speaker>("{\"id\":\"sauli-niinisto\"}", options)
        );
    }

    [Fact]
    public void Converters_in_the_options_say_how_records_are_written()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Helsinki2018.AddJsonConverters(options, new RecordJsonOptions { ExpandDepth = 1, IncludeInverses = true });
        JsonElement topic = JsonSerializer.SerializeToElement(new { Topic.Syria }, options).GetProperty("syria");
        Assert.Equal(JsonValueKind.Object, topic.GetProperty("broader")[0].ValueKind);
        Assert.Contains("entries", topic.Names());
        Assert.Equal(Topic.Syria, JsonSerializer.Deserialize<Topic>("\"syria\"", options));

        options = new JsonSerializerOptions();
        options.Converters.Add(new KeyedRecordJsonConverter<Topic>(new RecordJsonOptions { IncludeInverses = true }));
        Assert.Contains("entries", JsonSerializer.SerializeToElement(Topic.Syria, options).Names());
    }

    [Fact]
    public void A_converter_is_recognised_without_its_type()
    {
        var converter = Assert.IsAssignableFrom<IRecordJsonConverter>(Web.GetTypeInfo(typeof(Speaker)).Converter);
        Assert.True(converter.IsKeyed);
        converter = Assert.IsAssignableFrom<IRecordJsonConverter>(Web.GetTypeInfo(typeof(Membership)).Converter);
        Assert.False(converter.IsKeyed);
        Assert.Same(RecordJsonOptions.Default, converter.RecordOptions);
    }

    [Fact]
    public void A_record_inside_other_types_keeps_its_form()
    {
        var note = new Note(Speaker.VladimirPutin, null, [Topic.Syria], "…");
        JsonElement json = JsonSerializer.SerializeToElement(note, Contexts.Default.Note);
        Assert.Equal("vladimir-putin", json.GetProperty("Speaker").GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("Place").ValueKind);
        Assert.Equal("syria", json.GetProperty("Topics")[0].GetProperty("id").GetString());
        Note? read = JsonSerializer.Deserialize(json, Contexts.Default.Note);
        Assert.Equal((note.Speaker, note.Place, note.Text), (read!.Speaker, read.Place, read.Text));
        Assert.Equal(note.Topics, read.Topics);
    }

    internal sealed record Note(Speaker Speaker, Place? Place, IReadOnlyList<Topic> Topics, string Text);

    [JsonSerializable(typeof(Entry))]
    [JsonSerializable(typeof(Note))]
    [JsonSerializable(typeof(Speaker?[]))]
    internal sealed partial class Contexts : JsonSerializerContext;
}
