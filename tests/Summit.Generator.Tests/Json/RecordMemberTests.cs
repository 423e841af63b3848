using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests.Json;

/// <summary>The members and attributes by which record types behave as .NET values do.</summary>
public class RecordMemberTests
{
    private const string Golden = "SamplerJson";
    private const string ItemType = "public readonly partial struct Item";

    [Fact]
    public void A_record_type_keeps_its_own_converters()
    {
        LoadedCorpus corpus = Items
            .Project("int", ["1"])
            .EditSchema(
                ItemType,
                """
                [System.Text.Json.Serialization.JsonConverter(typeof(ItemJson))]
                [System.ComponentModel.TypeConverter(typeof(System.ComponentModel.TypeConverter))]
                public readonly partial struct Item
                """
            )
            .AddCSharp(
                """
                public sealed class ItemJson : System.Text.Json.Serialization.JsonConverter<Item>
                {
                    public override Item Read(ref System.Text.Json.Utf8JsonReader reader, System.Type type, System.Text.Json.JsonSerializerOptions options) => default;
                    public override void Write(System.Text.Json.Utf8JsonWriter writer, Item value, System.Text.Json.JsonSerializerOptions options) => writer.WriteStringValue("own");
                }
                """
            )
            .Run()
            .Load();
        Assert.Equal("\"own\"", JsonSerializer.Serialize(corpus.Evaluate("Item._1")));
        Assert.Equal(typeof(TypeConverter), TypeDescriptor.GetConverter(corpus.Evaluate("Item._1")!).GetType());
    }

    [Fact]
    public void A_record_type_keeps_its_own_methods_that_parse()
    {
        LoadedCorpus corpus = Items
            .Project("int", ["7"])
            .AddCSharp($"{ItemType} {{ public static int Parse(string s, System.IFormatProvider provider) => 42; }}")
            .Run()
            .Load();
        corpus.Holds("42", "Item.Parse(\"1\", null)");
        corpus.Holds("7", "Items.All.Get(\"1\").Value");
        Type probe = corpus
            .Compile(
                "public static class P { public static T Of<T>(string s) where T : System.IParsable<T> => T.Parse(s, null); }"
            )
            .GetType("P")!;
        object item = corpus.Evaluate("Item._1")!;
        Assert.Equal(item, probe.GetMethod("Of")!.MakeGenericMethod(item.GetType()).Invoke(null, ["1"]));
    }

    [Fact]
    public void Keys_may_be_the_names_of_the_members_that_parse()
    {
        LoadedCorpus corpus = Items.Project("int", [("parse", "1"), ("try-parse", "2")]).Run().Load();
        corpus.Holds("1", "Item.Parse_2.Value");
        corpus.Holds("2", "Item.TryParse_2.Value");
        corpus.Holds("2", "Item.Parse(\"try-parse\").Value");
    }

    [Fact]
    public void A_record_with_a_field_of_every_kind_is_written_as_JSON()
    {
        LoadedCorpus corpus = Fixture.Sampler().Run().Load();
        var indented = new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        var written = new Dictionary<string, string>();
        foreach (string key in (string[])["plain", "zero", "highest", "lowest"])
        {
            object sample = corpus.Evaluate($"SamplerCorpus.Samples.Get(\"{key}\")")!;
            string json = JsonSerializer.Serialize(sample, sample.GetType(), indented);
            Assert.Equal(sample, JsonSerializer.Deserialize(json, sample.GetType()));
            written.Add($"{key}.json", json + "\n");
        }

        if (GoldenFiles.AreRewritten)
            Baselines.Write(Golden, written);
        Assert.Equal(Baselines.Read(Golden), written);
    }
}
