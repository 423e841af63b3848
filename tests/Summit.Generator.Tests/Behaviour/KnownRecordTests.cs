using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests.Behaviour;

/// <summary>Every record is a member of its type, whatever its key.</summary>
public class KnownRecordTests
{
    /// <summary>Keys, and the expected names of members.</summary>
    public static TheoryData<string, string> Cases =>
        new()
        {
            { "vladimir-putin", "VladimirPutin" },
            { "UN", "UN" },
            { "2018-07-16", "_20180716" },
            { "ниинистё", "Ниинистё" },
            { "尼尼斯托", "尼尼斯托" },
            { "class", "Class" },
            { "a b_c.d/e", "ABCDE" },
            { "🕊️", "_" },
            { "Equals", "Equals_2" },
            { "to-string", "ToString_2" },
            { "get-hash-code", "GetHashCode_2" },
            { "is-null", "IsNull_2" },
            { "ordinal", "Ordinal_2" },
            { "id", "Id_2" },
            { "value", "Value_2" },
            { "value-utf8", "ValueUtf8_2" },
            { "value-column", "ValueColumn_2" },
            { "item", "Item_2" },
            { "table-data", "TableData_2" },
            { "system", "System" },
            { "summit", "Summit" },
            { "my-own", "MyOwn_2" },
            { "my-method", "MyMethod_2" },
        };

    /// <summary>A corpus with all cases. Its record type has other members, which no name may collide with.</summary>
    private static readonly Lazy<LoadedCorpus> Corpus = new(() =>
        Items
            .Project("int", Cases.Select(item => ($"\"{item.Data.Item1}\"", "1")))
            .AddCSharp(
                "public readonly partial struct Item { public int MyOwn => Value; public static int MyMethod() => 1; }"
            )
            .Run()
            .Load()
    );

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_name_of_a_member_is_the_key_in_Pascal_case(string key, string name) =>
        Corpus.Value.Holds($"\"{key}\"", $"Item.{name}.Id");

    [Fact]
    public void Records_whose_names_collide_are_not_members()
    {
        GeneratorRun run = Items
            .Project("int", [("new-start", "1"), ("newStart", "2"), ("new_start", "3"), ("new-start_2", "4")])
            .Run();
        Assert.All(run.Reported, item => Assert.Contains("SUM0070", item, StringComparison.Ordinal));
        var corpus = new LoadedCorpus(run.Compilation);
        Type item = corpus.Assembly.GetTypes().Single(type => type.Name == "Item");
        Assert.Null(item.GetProperty("NewStart"));
        corpus.Holds("\"new-start_2\"", "Item.NewStart2.Id");
        corpus.Holds("2", "Items.All.Get(\"newStart\").Value");
    }

    [Fact]
    public void A_member_does_not_depend_on_other_records()
    {
        Items.Project("int", [("\"C#\"", "1"), ("C++", "2")]).Run().Load().Holds("\"C#\"", "Item.CSharp.Id");
        LoadedCorpus corpus = Items.Project("int", [("C", "0"), ("\"C#\"", "1"), ("C++", "2")]).Run().Load();
        corpus.Holds("\"C\"", "Item.C.Id");
        corpus.Holds("\"C#\"", "Item.CSharp.Id");
        corpus.Holds("\"C++\"", "Item.CPlusPlus.Id");
    }

    [Fact]
    public void A_schema_can_disable_well_known_members()
    {
        LoadedCorpus corpus = Items
            .Project("int", [("new-start", "1")])
            .EditSchema("[Record]", "[Record(WellKnown = false)]")
            .Run()
            .Load();
        corpus.Holds("1", "Items.All.Get(\"new-start\").Value");
        Assert.Null(corpus.Assembly.GetTypes().Single(type => type.Name == "Item").GetProperty("NewStart"));
    }

    [Fact]
    public void A_name_that_is_too_long_for_CSharp_is_truncated()
    {
        LoadedCorpus corpus = Items.Project("int", [(new string('é', 300), "1")]).Run().Load();
        corpus.Holds("1", $"Item.É{new string('é', 249)}.Value");
    }

    [Fact]
    public void Many_members_are_grouped_by_their_initials()
    {
        string[] special = ["known-k", "known", "42", "Öland", "equals"];
        IEnumerable<string> keys = Enumerable
            .Range(0, 1100)
            .Select(i => $"{(char)('a' + (i % 26))}{i}")
            .Concat(special);
        LoadedCorpus corpus = Items.Project("int", keys.Select(key => ($"\"{key}\"", "1"))).Run().Load();
        corpus.Holds("\"a0\"", "Item.KnownA.A0.Id");
        corpus.Holds("\"z285\"", "Item.KnownZ.Z285.Id");
        corpus.Holds("\"Öland\"", "Item.KnownÖ.Öland.Id");
        corpus.Holds("\"42\"", "Item.Known_._42.Id");
        corpus.Holds("\"known-k\"", "Item.KnownK.KnownK_2.Id");
        corpus.Holds("1105", "typeof(Item).GetNestedTypes().Sum(group => group.GetProperties().Length)");
    }

    [Fact]
    public void The_doc_comment_of_a_member_contains_its_label_and_summary()
    {
        string source = Fixture.Sampler().Run().Sources["Sampler.Sample.Known.g.cs"];
        Assert.Contains(
            "/// <summary>Highest<para>First note</para><para>Second note</para><para>Ends with a summary</para></summary>\n    public static Sample Highest => new(4);",
            source,
            StringComparison.Ordinal
        );
    }
}
