using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests;

public sealed class InitTests
{
    private const string Hikes = """
        - id: ridge
          name: Lamp Ridge
          date: 2026-07-01
          hut: Lantern Hut
          guides: [ada]
          grade: hard
          length: {km: 12.5, time: "5:30"}
          stops:
            - Lake
            - {name: Top, height: 2100}
          class: 3
          empty: ~
        - id: dale
          name: "The Dale <of> \"Kings\" & Queens"
          date: 2026-07
          hut: Nowhere
          guides: ada
          grade: easy
          length: {km: 3}
          class: 1
        """;

    private const string Huts = """
        lantern: {name: Lantern Hut, altitude: 1840, site: https://example.org/lantern, since: 01.05.1950, open: true}
        goat: {name: Goat House, altitude: 2050, since: 12.06.1961, open: false}
        """;

    [Fact]
    public void The_schema_of_a_sample_equals_the_golden_file()
    {
        using TemporaryFolder folder = Sample();

        ToolRun run = ToolRun.Piped("init", folder.File("alps"), "--namespace", "Alps");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Golden.Assert("init", run.Output);
        Assert.Contains("dotnet build", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_written_file_contains_the_folder_relative_to_its_project()
    {
        using TemporaryFolder folder = Sample();
        string file = folder.File("src/Schema.cs");

        ToolRun run = ToolRun.Piped("init", folder.File("alps"), "--out", file, "--name", "Hiking");

        Assert.Equal((file + "\n", ExitCode.Success), (run.Output, run.ExitCode));
        Assert.Contains(
            "[Corpus(\"../alps\")]\npublic static partial class Hiking\n",
            File.ReadAllText(file),
            StringComparison.Ordinal
        );
        Assert.Contains("<SummitCorpusFolder>../alps</SummitCorpusFolder>", run.Error, StringComparison.Ordinal);

        ToolRun again = ToolRun.Piped("init", folder.File("alps"), "--out", file);
        Assert.Equal(ExitCode.Usage, again.ExitCode);
        Assert.Contains("exists already", again.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes.txt", "text", "There is no YAML in ")]
    [InlineData("empty.yaml", "# nothing yet\n", "No file in ")]
    [InlineData("words.yaml", "just words\n", "No file in ")]
    public void A_folder_without_records_is_a_usage_error(string name, string text, string sentence)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File(name), text);

        ToolRun run = ToolRun.Piped("init", folder.Path);

        Assert.Equal(("", ExitCode.Usage), (run.Output, run.ExitCode));
        Assert.StartsWith("summit: " + sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_and_invalid_names_are_usage_errors()
    {
        Assert.StartsWith(
            "summit: There is no folder 'nowhere'",
            ToolRun.Piped("init", "nowhere").Error,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "summit: 'a b' is not a name for --name",
            ToolRun.Piped("init", ".", "--name", "a b").Error,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "summit: 'x.' is not a name for --namespace",
            ToolRun.Piped("init", ".", "--namespace", "x.").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_malformed_file_is_reported_with_its_location_and_the_rest_is_read()
    {
        using TemporaryFolder folder = Sample();
        File.WriteAllText(folder.File("alps/broken.yaml"), "name: \"open\n");

        ToolRun run = ToolRun.Piped("init", folder.File("alps"));

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Contains("/alps/broken.yaml:1:7: error SUM0001: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("Table<Hike> Hikes", run.Output, StringComparison.Ordinal);
    }

    /// <summary>File layouts, and lines of the inferred schema.</summary>
    public static TheoryData<string, string, string[]> Layouts =>
        new()
        {
            {
                "lists of mappings that give one text",
                "huts/a.yaml: links: [{url: https://example.org/a}, {url: https://example.org/b}]\nhuts/b.yaml: {social: {kite: [{url: x}]}, links: []}",
                [
                    "[Field(\"links.url\")] public partial TextList Links { get; }",
                    "[Field(\"social.kite.url\")] public partial TextList SocialKite { get; }",
                ]
            },
            {
                "names that are months",
                "huts/a.yaml: {name: A, guests: {2026-01: 3, 2026-02: 4}}\nhuts/b.yaml: {name: B, guests: {2026-02: 5}}",
                ["public partial RecordList<Guest> Guests { get; }", "[Value] public partial int Value { get; }"]
            },
            {
                "many names that lead to the same",
                $"huts/a.yaml: words: {{{string.Join(", ", Enumerable.Range(0, 14).Select(i => $"l{i}: {{long: x, short: y}}"))}}}",
                ["[Keyed(nameof(Word.Name))] public partial RecordList<Word> Words { get; }"]
            },
            {
                "names of files that come back in other folders",
                "a/x/1.yaml: {title: A, b: 1, c: 1, d: 1}\nb/x/1.yaml: {title: A, b: 1, c: 1, d: 1}\nb/y/2.yaml: {title: B, b: 1, c: 1, d: 1}\na/z/3.yaml: {title: C, b: 1, c: 1, d: 1}\nb/z/4.yaml: {title: D, b: 1, c: 1, d: 1}",
                [
                    "[Files(\"{folder1}/{folder2}/{file}.yaml\")]",
                    "[Key(Format = \"{folder1}/{folder2}/{file}\"), Field] public partial string Path { get; }",
                ]
            },
            {
                "one folder around all",
                "all/huts/a.yaml: {beds: 1}\nall/huts/b.yaml: {beds: 2}\nall/routes/c.yaml: {hut: a}\nall/routes/d.yaml: {hut: b}",
                [
                    "[Files(\"all/huts/**/*.yaml\")]",
                    "[Files(\"all/routes/**/*.yaml\")]",
                    "public partial Hut Hut { get; }",
                ]
            },
            {
                "records below some names of a document",
                $"book.yaml: {{edition: 3, huts: [{string.Join(", ", Enumerable.Range(0, 6).Select(i => $"{{id: h{i}}}"))}], rules: {{{string.Join(", ", Enumerable.Range(0, 6).Select(i => $"r{i}: {{text: t}}"))}}}}}",
                [
                    "[Files(\"book.yaml\", At = \"huts\")]",
                    "[Files(\"book.yaml\", At = \"rules\")]\n    [Keyed]",
                    "[Ignore(\"huts\", \"rules\")]",
                    "public partial int Edition { get; }",
                ]
            },
            {
                "codes",
                "lands.yaml: [{a2: UP, a3: UPL, near: [LOW, MID]}, {a2: LO, a3: LOW, near: [UPL, HIL]}, {a2: MI, a3: MID, near: [UPL, SEA]}, {a2: HI, a3: HIL, near: [LOW]}, {a2: SE, a3: SEA, near: [MID]}]",
                [
                    "[Key] public partial string A2 { get; }",
                    "[Reference(By = nameof(Land.A3))] public partial RecordList<Land> Near { get; }",
                ]
            },
            {
                "a tree",
                "topics.yaml: [{id: war}, {id: peace}, {id: treaty, topic: peace}, {id: truce, topic: treaty}]",
                ["[Hierarchy, Field(\"topic\")] public partial Topic? Topic"]
            },
            {
                "a circle",
                "topics.yaml: [{id: war, topic: peace}, {id: peace, topic: war}]",
                ["[Field(\"topic\")] public partial Topic"]
            },
            {
                "numbers that are keys",
                "people.yaml: [{id: 1}, {id: 2}]\nhuts.yaml: [{id: a, person_id: 1, beds: 2}, {id: b, person_id: 2, beds: 1}]",
                ["public partial Person PersonId { get; }", "public partial int Beds { get; }"]
            },
            {
                "numbers that are texts",
                "huts.yaml: [{id: a, phone: 0301, release: 1.9, price: 1.10}, {id: b, phone: 0302, release: 1.10, price: 2.50}]",
                [
                    "public partial string Phone { get; }",
                    "public partial string Release { get; }",
                    "public partial double Price { get; }",
                ]
            },
            { "names that are mappings", "huts/a.yaml: {name: A, ? {b: c} : d}", ["[IgnoreUnknown]"] },
            { "mappings that are always empty", "huts/a.yaml: {name: A, more: {}}", ["[Ignore(\"more\")]"] },
            {
                "few texts that come back",
                $"huts.yaml: [{string.Join(", ", Enumerable.Range(0, 12).Select(i => $"{{id: h{i}, kind: {(i % 2 == 0 ? "stone" : "wood")}}}"))}]",
                ["[Index] public partial HutKind Kind { get; }"]
            },
        };

    [Theory]
    [MemberData(nameof(Layouts))]
    [MemberData(nameof(InitLayouts.Series), MemberType = typeof(InitLayouts))]
    [MemberData(nameof(InitLayouts.Keys), MemberType = typeof(InitLayouts))]
    [MemberData(nameof(InitLayouts.Values), MemberType = typeof(InitLayouts))]
    public void Each_file_layout_gives_its_schema(string layout, string files, string[] lines)
    {
        using TemporaryFolder folder = Written(files);

        ToolRun run = ToolRun.Piped("init", folder.File("alps"));

        Assert.True(run.ExitCode == ExitCode.Success, layout);
        Assert.All(lines, line => Assert.Contains(line, run.Output, StringComparison.Ordinal));
    }

    /// <summary>Values that the schema ignores, and what the command says about the values.</summary>
    [Theory]
    [InlineData(
        "a.yaml: [{id: a, grid: [[1, 2], [3]]}, {id: b, grid: [[4]]}]",
        "a.yaml:1:16: 'A' ignores 'grid': it is a list of lists. Write a mapping for each inner list. 1 more place is like this."
    )]
    [InlineData("a.yaml: [{id: a, days: [mon, ~]}]", "a.yaml:1:16: 'A' ignores 'days': a list has an empty item.")]
    [InlineData("a.yaml: [{id: a, x: 1, X: 2}]", "a.yaml:1:16: 'A' ignores 'x': this record gives the name twice.")]
    [InlineData("a.yaml: [{id: a, ? [b] : 1}]", "a.yaml:1:12: 'A' ignores a name that is a mapping or a list.")]
    [InlineData("a.yaml: [{id: a}]\nb.yaml: just words", "b.yaml:1:1: No table reads the file,")]
    [InlineData("a.yaml: [{id: a}]\n.ci.yaml: {on: push}", ".ci.yaml:1:1: The file is skipped,")]
    [InlineData("a.yaml: [{x: 1}, {x: 1}]", "a.yaml:1:2: 'A' has no key,")]
    public void Whatever_the_schema_leaves_out_is_reported(string files, string note)
    {
        using TemporaryFolder folder = Written(files);

        ToolRun run = ToolRun.Piped("init", folder.File("alps"));

        Assert.Contains(note, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_are_listed()
    {
        using TemporaryFolder folder = Sample();
        for (int i = 0; i < 60; i++)
            File.WriteAllText(folder.File($"alps/broken{i}.yaml"), "name: \"open\n");

        ToolRun run = ToolRun.Piped("init", folder.File("alps"));

        Assert.Equal(60, run.Error.Split('\n').Count(line => line.Contains("error SUM0001", StringComparison.Ordinal)));
        Assert.Contains("correct the 60 errors above", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_records_of_a_large_table_are_no_members()
    {
        using TemporaryFolder folder = Written(
            $"verses.yaml: [{string.Join(", ", Enumerable.Range(0, 10_001).Select(i => $"{{id: v{i}}}"))}]"
        );

        Assert.Contains(
            "[Record(WellKnown = false)]\npublic readonly partial struct Verse\n",
            ToolRun.Piped("init", folder.File("alps")).Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("It was the best of times and it was the worst of times, said the man who had been there.", true)]
    [InlineData("Tämä lause on kirjoitettu suomeksi, eikä siinä ole yhtään englannin kielen sanaa.", false)]
    [InlineData("Dieser Satz steht hier auf Deutsch und hat kein Wort aus einer anderen Sprache.", false)]
    [InlineData("Это предложение написано по-русски, и в нём нет ни одного английского слова.", false)]
    public void The_language_is_that_of_the_texts(string sentence, bool isEnglish)
    {
        using TemporaryFolder folder = Written(
            $"notes.yaml: [{string.Join(", ", Enumerable.Range(0, 5).Select(i => $"{{id: n{i}, text: \"{sentence}\"}}"))}]"
        );

        string schema = ToolRun.Piped("init", folder.File("alps")).Output;

        Assert.Equal(isEnglish, schema.Contains(", Language = Language.English)]", StringComparison.Ordinal));
        Assert.Equal(
            !isEnglish,
            schema.Contains("// The language of the texts is not known.", StringComparison.Ordinal)
        );
    }

    /// <summary>Returns a folder with files, each written as its path, a colon and its text on one line.</summary>
    private static TemporaryFolder Written(string files)
    {
        var folder = new TemporaryFolder();
        foreach (string file in files.Split('\n'))
        {
            int end = file.IndexOf(": ", StringComparison.Ordinal);
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File("alps/" + file[..end]))!);
            File.WriteAllText(folder.File("alps/" + file[..end]), file[(end + 2)..] + "\n");
        }

        return folder;
    }

    private static TemporaryFolder Sample()
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("alps/guides"));
        File.WriteAllText(folder.File("alps/hikes.yaml"), Hikes);
        File.WriteAllText(folder.File("alps/huts.yaml"), Huts);
        File.WriteAllText(folder.File("alps/guides/ada.yaml"), "name: Ada Hill\naliases: [Ada]\n");
        File.WriteAllText(folder.File("alps/guides/bo.yaml"), "name: Bo Stone\n");
        return folder;
    }
}
