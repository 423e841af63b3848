using Summit.Compiler.Model;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Bind;

/// <summary>The files that contain records, and the location of records in a file.</summary>
public class FileLayoutTests
{
    private const string Talk = """
        [Record, IgnoreUnknown]
        public readonly partial struct Talk
        {
            [Key] public partial string Id { get; }
            public partial string? Title { get; }
            [Inherit] public partial string? Day { get; }
        }
        """;

    [Theory]
    [InlineData("[Files(\"*.json\")]", "{\"title\": \"\\u00e4\\/b\",\n\t\"id\": \"a\"}", "a")]
    [InlineData("[Files(\"*.json\")]", "[{\"id\": \"a\"}, {\"id\": \"b\"}]", "a, b")]
    [InlineData("[Files(\"x.json\", At = \"talks\")]", "{talks: [{id: a}, {id: b}]}", "a, b")]
    [InlineData(
        "[Files(\"x.json\", At = \"days.talks\")]",
        "days: [{talks: [{id: a}]}, {talks: {id: b}}, {talks: ~}, {other: 1}]",
        "a, b"
    )]
    [InlineData(
        "[Files(\"x.json\", At = \"days.*.talks\")]",
        "days: {mon: {talks: [{id: a}]}, tue: {talks: {id: b}}}",
        "a, b"
    )]
    [InlineData("[Files(\"x.json\", At = \"rooms.talks\")]", "rooms: [[{talks: [{id: a}]}], {talks: false}]", "a")]
    [InlineData("[Files(\"x.json\"), Keyed]", "a: {title: x}\nb: ~\n3: {id: c}", "a, b, c")]
    [InlineData("[Files(\"x.json\"), Keyed]", "- a: {title: x}\n- b: {title: y}", "a, b")]
    [InlineData("[Files(\"x.json\", At = \"talks\"), Keyed]", "talks: {é: {title: x}}", "é")]
    [InlineData(
        "[Files(\"x.json\", Where = \"kind=Talk\")]",
        "{kind: Talk, id: a}\n---\n{kind: Break, id: b}\n---\n[1, 2]",
        "a"
    )]
    [InlineData(
        "[Files(\"x.json\", Where = \"meta.title\")]",
        "[{id: a, meta: {title: x}}, {id: b, meta: {title: ~}}, {id: c}]",
        "a"
    )]
    [InlineData("[Files(\"*.json\", \"!x*\")]", "id: a", "y")]
    [InlineData("[Files(\"x.json\"), Files(\"y.json\")]", "id: a", "a, y")]
    [InlineData("[Files(\"*.json\", \"x.json\")]", "id: a", "a, y")]
    [InlineData("[Files(\"*.json\")]", "[]", "y")]
    public void Records_are_found_at_the_path_of_the_schema(string table, string text, string keys)
    {
        TestCorpus corpus = LayoutCorpus.Of(table, "Talk", Talk).With("x.json", text);
        if (keys.Contains('y', StringComparison.Ordinal))
            corpus.With("y.json", "title: x\n");
        Assert.Equal(keys, corpus.BindsWell().Keys("Talk"));
    }

    [Fact]
    public void The_key_of_a_mapping_of_lists_applies_to_every_item()
    {
        BoundCorpus bound = LayoutCorpus
            .Of("[Files(\"x.yml\"), Keyed(nameof(Talk.Day))]", "Talk", Talk)
            .With("x.yml", "mon: [{id: a}, {id: b}]\ntue: {id: c}\nwed: [{id: d, day: thu}]\n")
            .BindsWell();
        Assert.Equal(["mon", "mon", "tue", "thu"], "a b c d".Split(' ').Select(key => bound.Value("Talk", key, "Day")));
    }

    [Fact]
    public void A_record_of_another_shape_gives_one_field()
    {
        BoundCorpus bound = LayoutCorpus
            .Of(
                "[Files(\"x.yml\")]",
                "Day",
                """
                [Record]
                public readonly partial struct Day
                {
                    [Key] public partial string Id { get; }
                    public partial RecordList<Slot> Slots { get; }
                    [Keyed] public partial RecordList<Room> Rooms { get; }
                }

                [Record]
                public readonly partial struct Slot
                {
                    [Parent] public partial Day Day { get; }
                    [Key(Format = "{Title:slug}")] public partial string Id { get; }
                    [Value] public partial string Title { get; }
                    public partial string? Hall { get; }
                }

                [Record]
                public readonly partial struct Room
                {
                    [Parent] public partial Day Day { get; }
                    [Key] public partial string Id { get; }
                    [Value] public partial TextList Seats { get; }
                }
                """
            )
            .With(
                "x.yml",
                "slots: [Lunch, {title: Opening, hall: A}, 12]\nrooms: {A: [1, 2], B: 3, C: ~, D: {seats: [4]}}\n"
            )
            .BindsWell();
        Assert.Equal("lunch, opening, 12", bound.Value("Day", "x", "Slots"));
        Assert.Equal("A", bound.Value("Slot", "opening", "Hall"));
        Assert.Equal(["1, 2", "3", "", "4"], "A B C D".Split(' ').Select(key => bound.Value("Room", key, "Seats")));
    }

    [Fact]
    public void Several_tables_can_read_the_same_file()
    {
        BoundCorpus bound = LayoutCorpus
            .Of(
                """
                [Corpus("corpus")]
                public static partial class Book
                {
                    [Files("*.yml", At = "{book}.{chapter}"), Keyed(nameof(Verse.Number))] public static partial Table<Verse> Verses { get; }
                    [Files("*.yml", At = "{name}")] public static partial Table<Chapters> All { get; }
                }

                [Record]
                public readonly partial struct Verse
                {
                    [Key(Format = "{book:slug}.{chapter}.{Number}"), Field] public partial string Id { get; }
                    [Order] public partial int Number { get; }
                    [Value] public partial string Text { get; }
                    [Field, Inherit] public partial int Chapter { get; }
                }

                [Record, IgnoreUnknown]
                public readonly partial struct Chapters
                {
                    [Key, Field, Inherit("name")] public partial string Name { get; }
                }
                """
            )
            .With(
                "bible.yml",
                "Génesis:\n  1: {1: In the beginning, 2: 'And the earth: void'}\n  2: {1: Thus}\nExodus: {1: {1: Now}}\n"
            )
            .BindsWell();
        Assert.Equal("exodus.1.1, genesis.1.1, genesis.2.1, genesis.1.2", bound.Keys("Verse"));
        Assert.Equal("2", bound.Value("Verse", "genesis.2.1", "Chapter"));
        Assert.Equal("And the earth: void", bound.Value("Verse", "genesis.1.2", "Text"));
        Assert.Equal("Exodus, Génesis", bound.Keys("Chapters"));
    }
}
