using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Bind;

/// <summary>The paths of fields, inheritance, and the notations of values.</summary>
public class FieldLayoutTests
{
    private const string Person = """
        public enum Gender { [Spelling("F", "w/m")] Female, [Spelling("M")] Male, [Spelling(Others = true)] Other }

        [Record, Ignore("notes", "bio.notes", "x\\.y")]
        public readonly partial struct Person
        {
            [Key, Field("id.bioguide")] public partial string Id { get; }
            [Field("name.official", "name.last", "nom")] public partial string? Name { get; }
            [Field("bio.gender")] public partial Gender? Gender { get; }
            [Field("aliases.name")] public partial TextList Aliases { get; }
            [Field("terms.*.party")] public partial TextList Parties { get; }
            [Field("aliases")] public partial RecordList<Alias> AliasRecords { get; }
        }

        [Record]
        public readonly partial struct Alias
        {
            [Parent] public partial Person Person { get; }
            public partial string Name { get; }
            public partial string? Slug { get; }
        }
        """;

    [Theory]
    [InlineData("name: {official: A, last: B}", "Name", "A")]
    [InlineData("name: {official: '', last: B}", "Name", "B")]
    [InlineData("nom: C\nname: ~", "Name", "C")]
    [InlineData("nom: C\nname: {last: B}", "Name", "B")]
    [InlineData("NOM: C\nname: false", "Name", "C")]
    [InlineData("bio: {gender: F}", "Gender", "Female")]
    [InlineData("bio: {gender: W/M, notes: x}\nnotes: y\nx.y: z", "Gender", "Female")]
    [InlineData("bio: {gender: unknown}", "Gender", "Other")]
    [InlineData("aliases: [{name: a}, {name: b, slug: x}]", "Aliases", "a, b")]
    [InlineData("aliases: {name: a}", "Aliases", "a")]
    [InlineData("terms: [{a: {party: [x, y]}}, {b: {party: z}}]", "Parties", "x, y, z")]
    [InlineData("terms: {1: {party: x}, 2: {party: y}}", "Parties", "x, y")]
    [InlineData("? 'terms'\n: {one: [{party: x}, {party: y}]}", "Parties", "x, y")]
    public void A_field_is_read_at_its_path(string yaml, string field, string value)
    {
        BoundCorpus bound = LayoutCorpus
            .Of(Person)
            .With("persons/a.yaml", "id: {bioguide: K}\n" + yaml + "\n")
            .BindsWell();
        Assert.Equal(value, bound.Value("Person", "K", field));
    }

    private const string Place = """
        [Record]
        public readonly partial struct Place
        {
            [Key] public partial string Id { get; }
            [Field("at.0")] public partial double? Latitude { get; }
            [Field("at.1")] public partial double? Longitude { get; }
            [Field("names.0", "name")] public partial string? Name { get; }
            public partial TextList Names { get; }
            [Field("stops.1.at")] public partial string? Stop { get; }
        }
        """;

    [Theory]
    [InlineData("at: [60.17, 24.94]", "Latitude", "60.17")]
    [InlineData("at: [60.17, 24.94]", "Longitude", "24.94")]
    [InlineData("at: {1: 24.94, 0: 60.17}", "Longitude", "24.94")]
    [InlineData("at: [60.17]", "Longitude", "")]
    [InlineData("at: [~, 24.94]", "Latitude", "")]
    [InlineData("at: []", "Latitude", "")]
    [InlineData("names: [first, second, third]", "Name", "first")]
    [InlineData("names: [first, second, third]", "Names", "first, second, third")]
    [InlineData("name: only", "Name", "only")]
    [InlineData("names: one", "Names", "one")]
    public void An_item_of_a_list_is_read_by_its_index(string yaml, string field, string value)
    {
        BoundCorpus bound = LayoutCorpus.Of(Place).With("places/a.yaml", yaml + "\n").BindsWell();
        Assert.Equal(value, bound.Value("Place", "a", field));
    }

    [Theory]
    [InlineData(
        "at: [60.17, 24.94, 13]",
        "'2' is not a field of Place; correct the name or remove it. Did you mean '0'?"
    )]
    [InlineData("at: [[60.17, 24.94]]", "'latitude' takes a single value, not a list; write one value.")]
    [InlineData("at: 60.17", "'at' takes a mapping, not a single value; write 'name: value' below it.")]
    public void An_index_outside_a_list_is_reported(string yaml, string message)
    {
        BoundCorpus bound = LayoutCorpus.Of(Place).With("places/a.yaml", yaml + "\n").Bind();
        Assert.Equal(message, DiagnosticCatalogue.MessageOf(Assert.Single(bound.Diagnostics)));
    }

    [Fact]
    public void A_missing_key_is_reported_by_its_name_in_YAML()
    {
        BoundCorpus bound = LayoutCorpus
            .Of(
                "[Record] public readonly partial struct Place { [Key, Field(\"ids.place_no\")] public partial string Id { get; } }"
            )
            .With("places.yaml", "- {}\n- {}\n")
            .Bind();
        Assert.Equal(
            "This Place has no key; give 'ids.place_no'.",
            DiagnosticCatalogue.MessageOf(bound.Diagnostics[0])
        );
    }

    [Fact]
    public void Anchors_merge_keys_and_blocks_are_read()
    {
        BoundCorpus bound = LayoutCorpus
            .Of(Person)
            .With(
                "persons.yaml",
                """
                - &base
                  id: {bioguide: a} # the first
                  name: &name
                    official: >-
                      Folded
                      text
                - <<: *base
                  id: {<<: *name, bioguide: b}
                  name: {<<: *name, last: L}
                """
            )
            .Bind();
        Assert.Equal("Folded text", bound.Value("Person", "b", "Name"));
        Assert.Equal(
            "'official' is not a field of Person; correct the name or remove it.",
            DiagnosticCatalogue.MessageOf(Assert.Single(bound.Diagnostics))
        );
    }

    [Fact]
    public void A_missing_field_is_inherited_from_the_ancestors()
    {
        BoundCorpus bound = LayoutCorpus
            .Of(
                "[Files(\"{year}/{event}.yml\", At = \"days.{room}.talks\")]",
                "Talk",
                """
                [Record]
                public readonly partial struct Talk
                {
                    [Key(Format = "{Event}-{Number}"), Field] public partial string Id { get; }
                    public partial int Number { get; }
                    [Field, Inherit] public partial string Event { get; }
                    [Inherit("info.date")] public partial DateOnly Date { get; }
                    [Field, Inherit] public partial string Room { get; }
                    [Inherit] public partial int Year { get; }
                    [Inherit] public partial TextList Tags { get; }
                    [Keyed] public partial RecordList<Part> Parts { get; }
                }

                [Record]
                public readonly partial struct Part
                {
                    [Parent] public partial Talk Talk { get; }
                    [Key(Format = "{Talk}/{Id}")] public partial string Id { get; }
                    [Inherit("number"), Field] public partial int OfTalk { get; }
                    [Inherit, Field] public partial int Year { get; }
                }
                """
            )
            .With(
                "2026/kaigi.yml",
                """
                tags: [ruby]
                info: {date: 2026-01-01}
                days:
                  - info: {date: 2026-05-01}
                    A: {talks: [{number: 1, parts: {x: ~}}, {number: 2, date: 2026-06-01, tags: []}]}
                  - B: {tags: [b], talks: {number: 3, year: 1999}}
                """
            )
            .BindsWell();
        Assert.Equal("kaigi-1, kaigi-2, kaigi-3", bound.Keys("Talk"));
        Assert.Equal(["2026-05-01", "2026-06-01", "2026-01-01"], Values(bound, "Date"));
        Assert.Equal(["A", "A", "B"], Values(bound, "Room"));
        Assert.Equal(["2026", "2026", "1999"], Values(bound, "Year"));
        Assert.Equal(["ruby", "", "b"], Values(bound, "Tags"));
        Assert.Equal("1", bound.Value("Part", "kaigi-1/x", "OfTalk"));
        Assert.Equal("2026", bound.Value("Part", "kaigi-1/x", "Year"));
    }

    [Theory]
    [InlineData("2019", "2019-01-01")]
    [InlineData("2019-05", "2019-05-01")]
    [InlineData("2019/05", "2019-05-01")]
    [InlineData("16.7.2018", "2018-07-16")]
    [InlineData("16.7.2018 23:30 -05:00", "2018-07-16")]
    [InlineData("2018-07-16", "2018-07-16")]
    public void A_date_is_written_as_the_schema_allows(string text, string date) => AssertTime("Date", text, date);

    [Theory]
    [InlineData("2018-07-16", "2018-07-16T00:00:00.0000000+03:00")]
    [InlineData("2018-07-16 10:00", "2018-07-16T10:00:00.0000000+03:00")]
    [InlineData("2018-07-16T10:00:00", "2018-07-16T10:00:00.0000000+03:00")]
    [InlineData("2018-07-16T10:00:00Z", "2018-07-16T10:00:00.0000000+00:00")]
    [InlineData("16.7.2018 10:00", "2018-07-16T10:00:00.0000000+03:00")]
    [InlineData("16.7.2018 10:00 -05:00", "2018-07-16T10:00:00.0000000-05:00")]
    public void An_instant_is_written_as_the_schema_allows(string text, string instant) =>
        AssertTime("Start", text, instant);

    [Theory]
    [InlineData("date: 201")]
    [InlineData("date: 2019-13")]
    [InlineData("start: 2019")]
    [InlineData("start: 10:00")]
    [InlineData("plain: 2019")]
    [InlineData("bare: 2018-07-16")]
    public void Other_notations_are_reported(string yaml) =>
        Assert.Single(LayoutCorpus.Of(Times).With("talks/a.yaml", yaml + "\n").Bind().Diagnostics);

    private const string Times = """
        [Record]
        public readonly partial struct Talk
        {
            [Key] public partial string Id { get; }
            [Time("d.M.yyyy", "d.M.yyyy H:mm zzz", Partial = true)] public partial DateOnly? Date { get; }
            [Time("d.M.yyyy H:mm", "d.M.yyyy H:mm zzz", Offset = "+03:00")] public partial DateTimeOffset? Start { get; }
            public partial DateOnly? Plain { get; }
            public partial DateTimeOffset? Bare { get; }
        }
        """;

    private static void AssertTime(string field, string text, string value)
    {
        BoundCorpus bound = LayoutCorpus.Of(Times).With("talks/a.yaml", $"{field}: {text}\n").BindsWell();
        Assert.Equal(value, bound.Value("Talk", "a", field));
    }

    private static IEnumerable<string> Values(BoundCorpus bound, string field) =>
        bound.Table("Talk").Records.Select(record => bound.Value("Talk", record.Key, field));
}
