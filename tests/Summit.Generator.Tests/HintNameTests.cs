using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests;

/// <summary>
/// Emitted files have unique names that the compiler accepts. The compiler stops a generator that emits any other name.
/// </summary>
public class HintNameTests
{
    [Theory]
    [InlineData("Table")]
    [InlineData("Known")]
    [InlineData("Pilots")]
    public void A_field_may_have_the_name_of_an_emitted_file(string field)
    {
        GeneratorRun run = Items
            .Project("int", ["1"])
            .EditSchema("int Value", $"int {field} {{ get; }} public partial int Value")
            .Run();
        Assert.Empty(run.CSharpErrors());
    }

    [Fact]
    public void Fields_may_differ_in_case_alone()
    {
        GeneratorRun run = Items
            .Project("int", ["1"])
            .EditSchema(
                "public partial int Value",
                "[Summit.Field(\"other\")] public partial int? value { get; } public partial int Value"
            )
            .Run();
        Assert.Empty(run.CSharpErrors());
    }

    [Fact]
    public void Two_corpora_may_have_record_types_of_the_same_name()
    {
        GeneratorRun run = Items
            .Project("int", ["1"])
            .AddCSharp(
                """
                namespace Other
                {
                    [Summit.Corpus("other")]
                    public static partial class Items
                    {
                        public static partial Summit.Table<Item> All { get; }
                    }

                    [Summit.Record]
                    public readonly partial struct Item
                    {
                        public partial int Value { get; }
                    }
                }
                """
            )
            .Write("other/all.yaml", "- value: 5\n- value: 6\n")
            .Run();
        LoadedCorpus corpus = new(run.Compilation);
        corpus.Holds("1", "global::Items.All.Count");
        corpus.Holds("6", "Other.Items.All[1].Value");
    }

    [Fact]
    public void A_namespace_may_have_the_name_of_a_keyword() => Assert.Empty(new GeneratorHarness(
                """
                namespace @event.@in;

                [Summit.Corpus("")]
                public static partial class Items
                {
                    public static partial Summit.Table<Item> All { get; }
                }

                [Summit.Record]
                public readonly partial struct Item
                {
                    public partial int Value { get; }
                }
                """
            ).Run().CSharpErrors());
}
