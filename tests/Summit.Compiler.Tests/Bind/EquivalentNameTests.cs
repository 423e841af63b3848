using Summit.Compiler.Model;
using Summit.Compiler.Tests.Harness;
using static Summit.Compiler.Diagnostics.DiagnosticCatalogue;

namespace Summit.Compiler.Tests.Bind;

/// <summary>Names that are equivalent in Unicode are the same name everywhere.</summary>
public class EquivalentNameTests
{
    private const string Composed = "caf\u00E9";
    private const string Decomposed = "cafe\u0301";

    private const string Schema = """
        [Corpus("corpus")]
        public static partial class Conference
        {
            [Files("caf\u00E9/{city}.yaml", Where = "kind=caf\u00E9")] public static partial Table<Talk> Talks { get; }
            [Files("speakers/*.yaml")] public static partial Table<Speaker> Speakers { get; }
        }

        public enum Level { [Spelling("d\u00E9but")] First, Second }

        [Record]
        public readonly partial struct Talk
        {
            [Key(Format = "{city}")] public partial string Id { get; }
            [Field("kind")] public partial string Kind { get; }
            [Field("r\u00E9sum\u00E9.texte")] public partial string? Summary { get; }
            public partial Level? Level { get; }
            [Reference(By = nameof(Speaker.Name))] public partial RecordList<Speaker> Speakers { get; }
        }

        [Record]
        public readonly partial struct Speaker
        {
            [Key] public partial string Id { get; }
            public partial string? Name { get; }
            [Alias] public partial TextList OtherNames { get; }
        }
        """;

    [Theory]
    [InlineData(Decomposed, Composed)]
    [InlineData(Composed, Decomposed)]
    [InlineData(Decomposed, Decomposed)]
    public void A_reference_finds_equivalent_files_keys_aliases_and_names(string written, string referred)
    {
        BoundCorpus bound = LayoutCorpus
            .Of(Schema)
            .With($"speakers/{written}.yaml", "name: one\n")
            .With("speakers/b.yaml", $"id: b-{written}\nname: two\n")
            .With("speakers/c.yaml", $"otherNames: [c-{written}]\nname: three\n")
            .With("speakers/d.yaml", $"name: d-{written}\n")
            .With(
                $"{written}/a.yaml",
                $"kind: {written}\nspeakers: [{referred}, b-{referred}, c-{referred}, d-{referred}]\n"
            )
            .BindsWell();
        Assert.Equal($"{Composed}, b-{Composed}, c, d", bound.Value("Talk", "a", "Speakers"));
        Assert.Equal($"c-{Composed}", bound.Value("Speaker", "c", "OtherNames"));
    }

    [Fact]
    public void Paths_spellings_and_captures_are_composed()
    {
        BoundCorpus bound = LayoutCorpus
            .Of(Schema)
            .With("speakers/a.yaml", "name: one\n")
            .With(
                $"{Decomposed}/e\u0301.yaml",
                $"kind: {Decomposed}\nre\u0301sume\u0301: {{texte: {Decomposed}}}\nlevel: de\u0301but\n"
            )
            .BindsWell();
        Assert.Equal("First", bound.Value("Talk", "\u00E9", "Level"));
        Assert.Equal(Decomposed, bound.Value("Talk", "\u00E9", "Summary"));
    }

    [Fact]
    public void Two_records_of_one_name_are_reported() =>
        new TestCorpus()
            .With("topics.yaml", $"- id: {Composed}\n- id: ⟦{Decomposed}⟧\n")
            .Reports(
                (
                    DuplicateKey,
                    $"The key '{Composed}' is taken by the Topic in corpus/topics.yaml, line 1; choose another."
                )
            );

    [Fact]
    public void A_misspelled_name_in_another_form_gets_a_suggestion() =>
        new TestCorpus()
            .With("topics.yaml", $"- id: {Composed}\n- {{id: b, broader: ⟦{Decomposed}s⟧}}\n")
            .Reports(
                (
                    DanglingReference,
                    $"There is no Topic with the key or alias '{Decomposed}s'; correct it or add the record. Did you mean '{Composed}'?"
                )
            );
}
