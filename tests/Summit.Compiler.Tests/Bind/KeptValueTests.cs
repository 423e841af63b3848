using Summit.Compiler.Model;
using Summit.Compiler.Tests.Harness;
using static Summit.Compiler.Diagnostics.DiagnosticCatalogue;

namespace Summit.Compiler.Tests.Bind;

/// <summary>Values are kept as written, or a diagnostic gives the reason.</summary>
public class KeptValueTests
{
    private const string Count = """
        [Record]
        public readonly partial struct Count
        {
            [Key] public partial string Id { get; }
            public partial long? Signed { get; }
            public partial ulong? Unsigned { get; }
            [Field(KeepEmpty = true)] public partial string? Text { get; }
            public partial string? Other { get; }
            [Reference(By = nameof(Count.Unsigned))] public partial Count? Next { get; }
        }
        """;

    [Theory]
    [InlineData("signed: -9223372036854775808", "Signed", "-9223372036854775808")]
    [InlineData("signed: 9223372036854775807", "Signed", "9223372036854775807")]
    [InlineData("signed: 0o777777777777777777777", "Signed", "9223372036854775807")]
    [InlineData("signed: 007", "Signed", "7")]
    [InlineData("signed: '012'", "Signed", "12")]
    [InlineData("signed: 089", "Signed", "89")]
    [InlineData("unsigned: 18446744073709551615", "Unsigned", "-1")]
    [InlineData("unsigned: 0xFFFFFFFFFFFFFFFF", "Unsigned", "-1")]
    [InlineData("unsigned: 18_446_744", "Unsigned", "18446744")]
    [InlineData("text: ''", "Text", "")]
    [InlineData("text: !!str ~", "Text", "~")]
    [InlineData("text: ! 12", "Text", "12")]
    [InlineData("other: '  two  '", "Other", "  two  ")]
    [InlineData("other: NO", "Other", "NO")]
    [InlineData("other: 1.10", "Other", "1.10")]
    [InlineData("other: !!timestamp 2018-07-16", "Other", "2018-07-16")]
    [InlineData("signed: !!int 5", "Signed", "5")]
    public void A_value_is_kept(string yaml, string field, string value)
    {
        BoundCorpus bound = LayoutCorpus.Of(Count).With("counts/a.yaml", yaml + "\n").BindsWell();
        Assert.Equal(value, bound.Value("Count", "a", field));
        Assert.True(bound.Record("Count", "a").Values[bound.Table("Count").Shape.Field(field)!.Index].IsGiven);
    }

    [Theory]
    [InlineData("text: ~", "Text")]
    [InlineData("text:", "Text")]
    [InlineData("other: ''", "Other")]
    [InlineData("other: !!null ~", "Other")]
    [InlineData("text: !!null", "Text")]
    public void Null_and_empty_text_count_as_missing_unless_the_field_keeps_empty_text(string yaml, string field)
    {
        BoundCorpus bound = LayoutCorpus.Of(Count).With("counts/a.yaml", $"signed: 1\n{yaml}\n").BindsWell();
        Assert.False(bound.Record("Count", "a").Values[bound.Table("Count").Shape.Field(field)!.Index].IsGiven);
    }

    [Theory]
    [InlineData("signed: -9223372036854775809", "SUM0018")]
    [InlineData("signed: 0xFFFFFFFFFFFFFFFF", "SUM0018")]
    [InlineData("signed: 012", "SUM0066")]
    [InlineData("signed: -0_12", "SUM0066")]
    [InlineData("unsigned: 010", "SUM0066")]
    [InlineData("unsigned: -1", "SUM0018")]
    [InlineData("unsigned: 18446744073709551616", "SUM0018")]
    [InlineData("text: !vault x", "SUM0060")]
    [InlineData("text: !!set {a, b}", "SUM0005")]
    [InlineData("? !key text\n: x", "SUM0060")]
    [InlineData("text: \"\\uD800\"", "SUM0001")]
    public void A_value_that_would_change_is_reported(string yaml, string id)
    {
        BoundCorpus bound = LayoutCorpus.Of(Count).With("counts/a.yaml", yaml + "\n").Bind();
        Assert.Contains(id, bound.Diagnostics.Select(item => item.Id));
    }

    [Fact]
    public void A_reference_may_be_an_unsigned_integer()
    {
        BoundCorpus bound = LayoutCorpus
            .Of(Count)
            .With("counts.yaml", "- {id: a, unsigned: 18446744073709551615}\n- {id: b, next: 18446744073709551615}\n")
            .BindsWell();
        Assert.Equal("a", bound.Value("Count", "b", "Next"));
    }

    [Fact]
    public void A_tag_in_a_file_of_no_table_is_not_reported() =>
        LayoutCorpus
            .Of("[Files(\"a.yaml\")]", "Count", Count)
            .With("a.yaml", "- {id: a}\n")
            .With("b.yaml", "x: !include y\n")
            .BindsWell();

    [Fact]
    public void An_inline_record_may_repeat_the_fields_of_its_record() =>
        InPlace("{id: ada, name: Ada, tags: [x]}", "{name: Ada, tags: [x], id: ada}").BindsWell();

    [Theory]
    [InlineData("{id: ada, name: ⟦Ada King⟧}", "name")]
    [InlineData("{id: ada, tags: ⟦[y]⟧}", "tags")]
    [InlineData("{id: ada, name: Ada, born: ⟦1815⟧}", "born")]
    public void An_inline_record_that_contradicts_its_record_is_reported(string second, string field) =>
        InPlace("{id: ada, name: Ada, tags: [x]}", second)
            .Reports(
                (
                    LeftOutDifference,
                    $"'{field}' of Speaker 'ada' is not as in corpus/talks.yaml, line 1, and is left out; correct one of them, or write the key alone in 'speaker'."
                )
            );

    private static TestCorpus InPlace(string first, string second) =>
        LayoutCorpus
            .Of(
                """
                [Record]
                public readonly partial struct Talk
                {
                    [Key] public partial string Id { get; }
                    [Reference(InPlace = true)] public partial Speaker? Speaker { get; }
                }

                [Record]
                public readonly partial struct Speaker
                {
                    [Key] public partial string Id { get; }
                    public partial string? Name { get; }
                    public partial TextList Tags { get; }
                    public partial int? Born { get; }
                }
                """
            )
            .With("talks.yaml", $"- {{id: a, speaker: {first}}}\n- {{id: b, speaker: {second}}}\n");

    [Theory]
    [InlineData("Warning")]
    [InlineData("Stub")]
    [InlineData("Drop")]
    public void A_repeated_reference_is_always_reported(string policy) =>
        LayoutCorpus
            .Of(
                $$"""
                [Record]
                public readonly partial struct Topic
                {
                    [Key] public partial string Id { get; }
                    [Alias] public partial TextList Names { get; }
                    [Reference(Unresolved = UnresolvedReferenceBehavior.{{policy}})] public partial RecordList<Topic> Related { get; }
                }
                """
            )
            .With(
                "topics.yaml",
                "- {id: a, names: [alpha], related: [b, b-2]}\n- {id: b, names: [b-2]}\n".Replace(
                    "b-2]}\n- ",
                    "⟦b-2⟧]}\n- ",
                    StringComparison.Ordinal
                )
            )
            .Reports((LeftOutRepetition, "'b-2' is in 'related' already and is left out; delete it here."));

    [Theory]
    [InlineData(4, "SUM0010")]
    [InlineData(5, "SUM0063")]
    [InlineData(54, "SUM0063")]
    public void A_path_that_no_record_has_is_reported_once(int records, string id)
    {
        BoundCorpus bound = LayoutCorpus
            .Of(
                """
                [Record, IgnoreUnknown]
                public readonly partial struct Talk
                {
                    [Key] public partial string Id { get; }
                    [Field("venue.name")] public partial string Room { get; }
                }
                """
            )
            .With("talks.yaml", string.Concat(Enumerable.Range(0, records).Select(i => $"- {{id: t{i}, room: x}}\n")))
            .Bind();
        string[] ids = [.. bound.Diagnostics.Select(item => item.Id)];
        Assert.Equal(id, ids.Distinct().Single());
        Assert.Equal(records < 5 ? records : 1, ids.Length);
    }
}
