using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Bind;

/// <summary>The notations of references, inline records, and references that do not resolve.</summary>
public class ReferenceLayoutTests
{
    private const string Speaker = """
        [Record, IgnoreUnknown]
        public readonly partial struct Speaker
        {
            [Key(Format = "{Name:slug}")] public partial string Id { get; }
            [Label] public partial string Name { get; }
            [Alias] public partial TextList OtherNames { get; }
            public partial int? Number { get; }
            [Reference(InPlace = true)] public partial Speaker? Partner { get; }
        }
        """;

    private const string Speakers =
        "- {id: ada, name: Ada Lovelace, number: 7, other_names: [Countess]}\n- {name: Sauli Niinistö}\n";

    [Theory]
    [InlineData("By = nameof(Speaker.Name)", "[Ada Lovelace]", "ada")]
    [InlineData("By = nameof(Speaker.Name)", "[Countess, sauli-niinisto]", "ada, sauli-niinisto")]
    [InlineData("By = nameof(Speaker.Name), Folded = true", "[SAULI NIINISTO, COUNTESS, ADA]", "sauli-niinisto, ada")]
    [InlineData("By = nameof(Speaker.OtherNames)", "Countess", "ada")]
    [InlineData("By = nameof(Speaker.Number)", "[7, ada]", "ada")]
    [InlineData("Folded = true", "[Ada, ada]", "ada")]
    [InlineData("Unresolved = UnresolvedReferenceBehavior.Drop", "[ada, nobody, ada]", "ada")]
    [InlineData(
        "By = nameof(Speaker.Name), Unresolved = UnresolvedReferenceBehavior.Stub",
        "[Grace Hopper, Ada Lovelace, grace-hopper, Grace Hopper]",
        "grace-hopper, ada"
    )]
    [InlineData("Unresolved = UnresolvedReferenceBehavior.Stub", "[北京, '!']", "北京, !")]
    [InlineData(
        "InPlace = true",
        "[ada, {name: Grace Hopper}, {name: Sauli Niinistö}, {id: x}]",
        "ada, grace-hopper, sauli-niinisto, x"
    )]
    [InlineData("InPlace = true", "{name: Grace Hopper, partner: {name: V, partner: ada}}", "grace-hopper")]
    [InlineData("InPlace = true", "false", "")]
    public void A_reference_leads_to_its_record(string options, string yaml, string keys)
    {
        BoundCorpus bound = Corpus(options)
            .With("speakers.yaml", Speakers)
            .With("talks/a.yaml", $"speakers: {yaml}\n")
            .Bind();
        Assert.DoesNotContain(bound.Diagnostics, item => item.Id is not ("SUM0015" or "SUM0010" or "SUM0067"));
        Assert.Equal(keys, bound.Value("Talk", "a", "Speakers"));
        Assert.All(keys.Split(", ", StringSplitOptions.RemoveEmptyEntries), key =>
            Assert.NotNull(bound.Record("Speaker", key))
        );
    }

    [Fact]
    public void A_stub_has_only_its_name()
    {
        BoundCorpus bound = Corpus("By = nameof(Speaker.Name), Unresolved = UnresolvedReferenceBehavior.Stub")
            .With("talks/a.yaml", "speakers: [Grace Hopper]\n")
            .With("talks/b.yaml", "speakers: [Grace Hopper, Alan]\n")
            .BindsWell();
        Assert.Equal("alan, grace-hopper", bound.Keys("Speaker"));
        Assert.Equal("Grace Hopper", bound.Value("Speaker", "grace-hopper", "Name"));
        Assert.Equal("grace-hopper, alan", bound.Value("Talk", "b", "Speakers"));
        Assert.Equal([0, 1], bound.Table("Speaker").Records.Select(record => record.Ordinal));
    }

    [Fact]
    public void An_inline_record_has_its_fields_and_diagnostics() =>
        Corpus("InPlace = true, By = nameof(Speaker.Name)")
            .With("speakers.yaml", Speakers)
            .With("talks/a.yaml", "speakers:\n  - {name: Grace Hopper, number: ⟦x⟧}\n  - ⟦Grace Hoper⟧\n  - ⟦[a]⟧\n")
            .Reports(
                (
                    DiagnosticCatalogue.BadInteger,
                    "'x' is not an integer from -2147483648 to 2147483647; write one such as '42'."
                ),
                (
                    DiagnosticCatalogue.DanglingReference,
                    "There is no Speaker with the key or alias 'Grace Hoper'; correct it or add the record. Did you mean 'grace-hopper'?"
                ),
                (
                    DiagnosticCatalogue.RecordExpected,
                    "A record of type Speaker is expected here, not a list; write it as a mapping of its fields."
                )
            );

    [Fact]
    public void References_are_formed_like_the_keys_they_refer_to()
    {
        BoundCorpus bound = LayoutCorpus
            .Of(
                """
                [Corpus("corpus")]
                public static partial class Conference
                {
                    [Files("{event}/event.yml")] public static partial Table<Event> Events { get; }
                    [Files("{event}/talks.yml")] public static partial Table<Talk> Talks { get; }
                }

                [Record]
                public readonly partial struct Event
                {
                    [Key, Field, Inherit("event")] public partial string Id { get; }
                    public partial string Title { get; }
                    [Inverse(nameof(Talk.Event))] public partial RecordSet<Talk> Talks { get; }
                }

                [Record]
                public readonly partial struct Talk
                {
                    [Key(Format = "{event}/{Id}")] public partial string Id { get; }
                    [Field, Inherit] public partial Event Event { get; }
                    [Reference(Format = "{event}/{After}")] public partial RecordList<Talk> After { get; }
                    [Field, Reference(Format = "{event}/first")] public partial Talk? First { get; }
                }
                """
            )
            .With("a/event.yml", "title: A\n")
            .With("b/event.yml", "title: B\n")
            .With("a/talks.yml", "- id: first\n- {id: 2, after: first}\n- {id: 3, after: [first, 2]}\n")
            .With("b/talks.yml", "- id: first\n- {id: 2, after: first}\n")
            .BindsWell();
        Assert.Equal("a/2, a/3, a/first, b/2, b/first", bound.Keys("Talk"));
        Assert.Equal("a/first, a/2", bound.Value("Talk", "a/3", "After"));
        Assert.Equal("b/first", bound.Value("Talk", "b/2", "First"));
        Assert.Equal("b", bound.Value("Talk", "b/2", "Event"));
    }

    [Fact]
    public void A_single_record_may_be_nested()
    {
        BoundCorpus bound = LayoutCorpus
            .Of(
                """
                [Record]
                public readonly partial struct Venue
                {
                    [Key] public partial string Id { get; }
                    public partial Address Address { get; }
                    public partial Address? Postal { get; }
                }

                [Record]
                public readonly partial struct Address
                {
                    [Parent] public partial Venue Venue { get; }
                    [Key] public partial string Id { get; }
                    public partial string City { get; }
                }
                """
            )
            .With(
                "venues.yaml",
                "- {id: b, address: {city: Oslo}}\n- {id: a, postal: {city: Rome}, address: {city: Bonn}}\n"
            )
            .BindsWell();
        Assert.Equal("a/address, a/postal, b/address", bound.Keys("Address"));
        Assert.Equal("a/postal", bound.Value("Venue", "a", "Postal"));
        Assert.Equal("Rome", bound.Value("Address", "a/postal", "City"));
        Assert.Equal("b", bound.Record("Address", "b/address").Parent!.Key);
    }

    [Theory]
    [InlineData("Error", "a, b", "SUM0012")]
    [InlineData("Warning", "a, b", "SUM0050")]
    [InlineData("Drop", "a, b", "")]
    [InlineData("Number", "a, a-2, a-3, a-4, b", "")]
    public void The_schema_decides_how_duplicate_keys_are_treated(string duplicates, string keys, string ids)
    {
        BoundCorpus bound = LayoutCorpus
            .Of(
                $$"""
                [Record]
                public readonly partial struct Topic
                {
                    [Key(Duplicates = DuplicateKeyBehavior.{{duplicates}}), Value] public partial string Name { get; }
                }
                """
            )
            .With("topics.yaml", duplicates == "Number" ? "[a, a-2, a, b, a]\n" : "[a, a, b, a]\n")
            .Bind();
        Assert.Equal(keys, bound.Keys("Topic"));
        Assert.Equal(ids, string.Join(' ', bound.Diagnostics.Select(item => item.Id).Distinct()));
    }

    [Fact]
    public void A_hundred_thousand_items_bind()
    {
        const int count = 100_000;
        string items = string.Concat(
            Enumerable.Range(0, count).Select(i => $"- {{name: Name {i % 1000}, tags: [{{t: t{i}}}], n: 1}}\n")
        );
        BoundCorpus bound = LayoutCorpus
            .Of(
                "[Files(\"{x}.yml\", At = \"items\")]",
                "Item",
                """
                [Record, IgnoreUnknown]
                public readonly partial struct Item
                {
                    [Key(Format = "{Name:slug}", Duplicates = DuplicateKeyBehavior.Number), Field] public partial string Id { get; }
                    public partial string Name { get; }
                    [Field("tags.t")] public partial TextList Tags { get; }
                    [Inherit, Field] public partial string Title { get; }
                }
                """
            )
            .With("a.yml", $"title: T\nlong: [{string.Concat(Enumerable.Repeat("1, ", count))}]\nitems:\n{items}")
            .In(TestCapacity.Enough with { WellKnown = count })
            .BindsWell();
        Assert.Equal(count, bound.Table("Item").Records.Count);
        Assert.Equal("T", bound.Value("Item", "name-999-100", "Title"));
    }

    private static TestCorpus Corpus(string options) =>
        LayoutCorpus.Of(
            $$"""
            [Record]
            public readonly partial struct Talk
            {
                [Key] public partial string Id { get; }
                [Reference({{options}})] public partial RecordList<Speaker> Speakers { get; }
            }

            {{Speaker}}
            """
        );
}
