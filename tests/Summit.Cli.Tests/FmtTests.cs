using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests;

public sealed class FmtTests
{
    private const string Sources = "sources.yaml";

    private const string Untidy = "topics/untidy.yaml";

    [Fact]
    public void A_formatted_corpus_does_not_change()
    {
        using var corpus = new CorpusCopy();

        ToolRun run = Format(corpus);

        Assert.Equal(("", "", ExitCode.Success), (run.Output, run.Error, run.ExitCode));
    }

    [Fact]
    public void Files_are_formatted_in_the_order_of_the_schema_and_listed()
    {
        using var corpus = new CorpusCopy();
        corpus.Write(Untidy, "# Why.\nscope-note:   'A note'\nlabel: \"Untidy\" # so\r\nid: untidy");

        ToolRun run = Format(corpus);

        Assert.Equal($"{corpus.Folder}/{Untidy}\n", run.Output);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal("id: untidy\nlabel: Untidy # so\n# Why.\nscope-note: A note\n", Read(corpus, Untidy));
        Assert.Equal("", Format(corpus).Output);
    }

    [Fact]
    public void Check_writes_nothing_and_fails_if_a_file_would_change()
    {
        using var corpus = new CorpusCopy();
        Assert.Equal(ExitCode.Success, Format(corpus, "--check").ExitCode);
        corpus.Write(Untidy, "id:   untidy\n");

        ToolRun run = Format(corpus, "--check");

        Assert.Equal($"{corpus.Folder}/{Untidy}\n", run.Output);
        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Equal("id:   untidy\n", Read(corpus, Untidy));
    }

    [Fact]
    public void A_difference_is_shown_as_a_patch()
    {
        using var corpus = new CorpusCopy();
        corpus.Write(Untidy, "id: untidy\nlabel:   Untidy\n");

        ToolRun run = Format(corpus, "--diff");

        string path = $"{corpus.Folder}/{Untidy}";
        Assert.Equal(
            [$"--- a/{path}", $"+++ b/{path}", "@@ -1,2 +1,2 @@", " id: untidy", "-label:   Untidy", "+label: Untidy"],
            run.Lines
        );
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal("id: untidy\nlabel:   Untidy\n", Read(corpus, Untidy));
    }

    [Fact]
    public void A_patch_shows_the_ends_of_lines()
    {
        using var corpus = new CorpusCopy();
        corpus.Write(Untidy, "id: untidy\r\nlabel: Untidy");

        ToolRun run = Format(corpus, "--diff");

        Assert.EndsWith(
            "@@ -1,2 +1,2 @@\n-id: untidy\r\n-label: Untidy\n\\ No newline at end of file\n+id: untidy\n+label: Untidy\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_malformed_file_is_left_unchanged_and_reported_with_its_location()
    {
        using var corpus = new CorpusCopy();
        corpus.Write(Untidy, "id:   untidy\nlabel: \"x\n").Write("topics/other.yaml", "id:   other\n");
        File.WriteAllBytes(Path.Combine(corpus.Folder, "topics/latin.yaml"), [.. "id:   caf"u8, 0xE9, (byte)'\n']);

        ToolRun run = Format(corpus);

        Assert.Equal($"{corpus.Folder}/topics/other.yaml\n", run.Output);
        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.StartsWith(
            $"{corpus.Folder}/topics/latin.yaml:1:10: error SUM0051: ",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains($"{corpus.Folder}/{Untidy}:2:8: error SUM0001: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("id:   untidy\nlabel: \"x\n", Read(corpus, Untidy));
        Assert.Equal(0xE9, File.ReadAllBytes(Path.Combine(corpus.Folder, "topics/latin.yaml"))[9]);
    }

    [Fact]
    public void Files_found_by_a_pattern_get_the_order_of_their_table_including_nested_and_inline_records()
    {
        using CollectionCopy collection = CollectionCopy.Of("Legislators");
        collection.Write(
            "legislators-district-offices.yaml",
            "- offices:\n  - latitude: 47.6\n    city: Seattle\n    id: one\n  id: {bioguide: J000001}\n"
        );
        collection.Write(
            "committees-current.yaml",
            "- subcommittees:\n    - name: Quays\n      thomas_id: '02'\n  name: Harbours\n  thomas_id: SSHB\n"
        );

        Assert.Equal("", collection.Run("fmt").Error);

        Assert.Equal(
            "- offices:\n    - id: one\n      city: Seattle\n      latitude: 47.6\n  id: {bioguide: J000001}\n",
            collection.Read("legislators-district-offices.yaml")
        );
        Assert.Equal(
            "- thomas_id: SSHB\n  name: Harbours\n  subcommittees:\n    - thomas_id: '02'\n      name: Quays\n",
            collection.Read("committees-current.yaml")
        );
    }

    [Fact]
    public void Without_a_schema_the_order_is_kept()
    {
        using var corpus = new CorpusCopy();
        corpus.Write(Untidy, "label:   Untidy\nid: untidy\n");
        string file = Path.Combine(corpus.Folder, Untidy);

        Assert.Equal($"{file}\n", ToolRun.Piped("fmt", file, Path.Combine(corpus.Folder, Sources)).Output);

        Assert.Equal("label: Untidy\nid: untidy\n", Read(corpus, Untidy));
    }

    [Fact]
    public void A_byte_order_mark_is_removed()
    {
        using var corpus = new CorpusCopy();
        corpus.Write(Untidy, "\uFEFFid: untidy\n");
        Format(corpus);
        Assert.Equal((byte)'i', File.ReadAllBytes(Path.Combine(corpus.Folder, Untidy))[0]);
    }

    [Fact]
    public void A_missing_path_is_a_usage_error()
    {
        ToolRun run = ToolRun.Piped("fmt", "nowhere");
        Assert.Equal(
            "summit: There is no folder or file 'nowhere': name a corpus or a file in it. See 'summit fmt --help'.\n",
            run.Error
        );
        Assert.Equal(ExitCode.Usage, run.ExitCode);
    }

    private static ToolRun Format(CorpusCopy corpus, params string[] options) =>
        ToolRun.Piped(["fmt", corpus.Folder, "--corpus", CorpusCopy.Assembly, .. options]);

    private static string Read(CorpusCopy corpus, string path) => File.ReadAllText(Path.Combine(corpus.Folder, path));
}
