using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests;

/// <summary>Timelines, trees and lists of corpora that the tool does not know.</summary>
public sealed class AnyCorpusTests
{
    [Fact]
    public void The_only_timeline_of_a_corpus_needs_no_name() =>
        Assert.Equal(
            ["the-frozen-harbour", "a murder in verse", "=1+1"],
            ToolRun.Piped("timeline", "--corpus", Compiled.Library).Lines.Select(line => line.Split('\t')[1])
        );

    [Fact]
    public void Columns_follow_the_roles_of_the_fields()
    {
        Assert.Equal(
            [
                "2021-03-01T06:00:00Z\ts1\tnorth-1\tferries\tAalto",
                "2021-03-01T18:30:00Z\ts2\tsouth\t\t",
                "2021-03-02T06:00:00Z\ts3\tnorth-2\tholding\tAalto",
            ],
            ToolRun.Piped("timeline", "sailings", "--corpus", Compiled.Port).Lines
        );
        Assert.Equal(
            ["2021-03-01T05:50:00Z\ts1", "2021-03-01T06:05:00Z\ts1", "2021-03-01T12:00:00Z\t"],
            ToolRun.Piped("timeline", "logs", "--corpus", Compiled.Port).Lines
        );
        Assert.Equal(["a1", "a2"], ToolRun.Piped("list", "stalls", "--corpus", Compiled.Fair).Lines);
        Assert.Equal(
            ["Boarding begins", "Late departure"],
            ToolRun.Piped("list", "logs", "--where", "sailing=s1", "--fields", "text", "--corpus", Compiled.Port).Lines
        );
    }

    [Fact]
    public void Several_timelines_need_a_name() =>
        AssertRefused(
            "Port has several timelines: sailings, tides, logs. Name one, as in 'summit timeline sailings'. See 'summit timeline --help'.",
            "timeline",
            "--corpus",
            Compiled.Port
        );

    [Fact]
    public void A_corpus_without_a_timeline_or_a_hierarchy_says_so()
    {
        AssertRefused(
            "Fair has no timelines: [Order] is on no date and no instant. See 'summit timeline --help'.",
            "timeline",
            "--corpus",
            Compiled.Fair
        );
        AssertRefused(
            "Fair has no hierarchies: no field has [Hierarchy]. See 'summit tree --help'.",
            "tree",
            "--corpus",
            Compiled.Fair
        );
    }

    [Theory]
    [InlineData(
        "timeline",
        "tydes",
        "There is no table 'tydes' among the timelines of Port: it has sailings, tides, logs. Did you mean 'tides'?"
    )]
    [InlineData(
        "timeline",
        "berths",
        "The table berths of Port is not among its timelines: it has sailings, tides, logs."
    )]
    [InlineData(
        "tree",
        "sailings",
        "The table sailings of Port is not among its hierarchies: it has berths, companies."
    )]
    [InlineData(
        "list",
        "sailing",
        "There is no table 'sailing' in Port: it has sailings, tides, logs, berths, companies. Did you mean 'sailings'?"
    )]
    public void A_wrong_table_is_refused_with_the_right_ones(string command, string table, string sentence) =>
        AssertRefused($"{sentence} See 'summit {command} --help'.", command, table, "--corpus", Compiled.Port);

    [Fact]
    public void Speakers_and_topics_need_tables_of_these_names()
    {
        AssertRefused(
            "There is no table 'speakers' in Port: it has sailings, tides, logs, berths, companies. See 'summit speakers --help'.",
            "speakers",
            "--corpus",
            Compiled.Port
        );
        AssertRefused(
            "There is no table 'topics' among the hierarchies of Port: it has berths, companies. See 'summit topics --help'.",
            "topics",
            "--corpus",
            Compiled.Port
        );
    }

    [Fact]
    public void A_tree_is_chosen_by_name_or_by_its_term()
    {
        Assert.Equal(
            [
                "north\t\t2\tNorth Pier",
                "north-1\tnorth\t1\tBerth 1",
                "north-2\tnorth\t1\tBerth 2",
                "south\t\t1\tSouth Pier",
            ],
            ToolRun.Piped("tree", "berths", "--corpus", Compiled.Port).Lines
        );
        Assert.Equal(
            ["fund\t", "holding\t", "ferries\tholding,fund"],
            ToolRun.Piped("tree", "companies", "--corpus", Compiled.Port).Lines
        );
        Assert.Equal(
            ToolRun.Piped("tree", "subjects", "--corpus", Compiled.Newsroom).Output,
            ToolRun.Piped("tree", "--corpus", Compiled.Newsroom).Output
        );
        Assert.Equal(ToolRun.Piped("tree").Output, ToolRun.Piped("topics").Output);
    }

    [Fact]
    public void A_short_form_is_a_condition_on_a_field_of_that_name()
    {
        Assert.Equal(
            ["s1", "s3"],
            ToolRun.Piped("list", "sailings", "--speaker", "holding", "--fields", "id", "--corpus", Compiled.Port).Lines
        );
        AssertRefused(
            "'--topic x' names a field that no table has. The fields of tides are id, day, height. See 'summit list --help'.",
            "list",
            "tides",
            "--topic",
            "x",
            "--corpus",
            Compiled.Port
        );
    }

    [Fact]
    public void Pages_are_sorted_and_cut()
    {
        Assert.Equal(
            ["the-frozen-harbour", "a murder in verse"],
            ToolRun
                .Piped("list", "books", "--sort=-price", "--limit", "2", "--fields", "id", "--corpus", Compiled.Library)
                .Lines
        );
        Assert.Equal(
            ["=1+1"],
            ToolRun
                .Piped(
                    "list",
                    "books",
                    "--sort=-price",
                    "--offset",
                    "2",
                    "--fields",
                    "id",
                    "--corpus",
                    Compiled.Library
                )
                .Lines
        );
    }

    [Theory]
    [InlineData("--sort", "authors", "Records of books cannot be sorted by authors: choose id, published,")]
    [InlineData("--sort", "prize", "There is no field 'prize' in books: it has id, published,")]
    [InlineData("--fields", "id,titel", "There is no field 'titel' in books: it has id, published,")]
    [InlineData("--limit", "0", "'0' is no number for --limit: write 1 or more.")]
    [InlineData("--offset", "-1", "'-1' is no number for --offset: write 0 or more.")]
    public void A_wrong_page_is_refused(string option, string value, string sentence)
    {
        ToolRun run = ToolRun.Piped("list", "books", option, value, "--corpus", Compiled.Library);

        Assert.StartsWith($"summit: {sentence}", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
    }

    private static void AssertRefused(string sentence, params string[] arguments)
    {
        ToolRun run = ToolRun.Piped(arguments);

        Assert.Equal($"summit: {sentence}\n", run.Error);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("", run.Output);
    }
}
