using Summit.Cli.Corpora;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests;

/// <summary>The corpora of other assemblies, and files that contain no corpus.</summary>
public sealed class CorpusOptionTests
{
    [Fact]
    public void Show_reads_the_selected_corpus()
    {
        string[] lines = ToolRun.Piped("show", "Aino Hällä", "--corpus", Compiled.Library).Lines;

        Assert.Equal(["table\tauthors", "id\taino-halla", "name\tAino Hällä"], lines[..3]);
        Assert.Contains("books\tthe-frozen-harbour\tThe Frozen Harbour", lines);
    }

    [Fact]
    public void Stats_counts_the_tables_and_fields_of_the_selected_corpus()
    {
        string[] lines = ToolRun.Piped("stats", "--corpus", Compiled.Library).Lines;

        Assert.Contains($"records\tbooks\t{Library.Books.Count}\tBooks", lines);
        Assert.Contains($"books.genre\tnovel\t{Library.Books.Count(book => book.Genre == Genre.Novel)}\tNovels", lines);
        Assert.Contains(
            $"books.binding\thalf-leather\t{Library.Books.Count(book => book.Binding == Binding.HalfLeather)}\tHalf leather",
            lines
        );
        Assert.Contains($"books.signed\ttrue\t{Library.Books.Count(book => book.Signed == true)}\tYes", lines);
    }

    [Fact]
    public void The_flagship_is_read_equally_from_its_assembly_and_by_default() =>
        Assert.Equal(
            ToolRun.Piped("search", "syria", "--facets").Output,
            ToolRun
                .Piped("search", "syria", "--facets", "--corpus", typeof(Helsinki.Helsinki2018).Assembly.Location)
                .Output
        );

    [Fact]
    public void An_assembly_with_several_corpora_needs_a_name() =>
        AssertRefused(
            Compiled.Corpora,
            $"'{Compiled.Corpora}' contains several corpora: Board, Fair, Haunted, Lengthy, Library, Newsroom, Odd, Port, Zero. Name one, as in '{Compiled.Corpora}#Board'."
        );

    [Fact]
    public void A_name_must_be_that_of_a_corpus() =>
        AssertRefused(
            $"{Compiled.Corpora}#Shop",
            $"'{Compiled.Corpora}' contains no corpus 'Shop': it has Board, Fair, Haunted, Lengthy, Library, Newsroom, Odd, Port, Zero."
        );

    [Fact]
    public void An_assembly_without_a_corpus_is_refused()
    {
        string path = typeof(Table<>).Assembly.Location;
        AssertRefused(path, $"'{path}' contains no corpus: it has no class with [Corpus].");
    }

    [Fact]
    public void A_file_that_is_not_an_assembly_is_refused()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("corpus.dll");
        File.WriteAllText(path, "title: no assembly");

        AssertRefused(path, $"'{path}' is not a .NET assembly, or is damaged: build it again.");
    }

    [Fact]
    public void A_corpus_of_another_layout_is_refused()
    {
        string path = typeof(OldCorpus).Assembly.Location;
        string error = ToolRun.Piped("stats", "--corpus", path).Error;

        Assert.StartsWith(
            $"summit: '{path}' cannot be read. The table of OldRecord in ",
            error,
            StringComparison.Ordinal
        );
        Assert.Contains(" has data layout 1, and ", error, StringComparison.Ordinal);
        Assert.EndsWith(
            ", or use the version that it was built against. See 'summit stats --help'.\n",
            error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_corpus_whose_references_are_missing_is_refused()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("Summit.Cli.Tests.dll");
        File.Copy(typeof(OldCorpus).Assembly.Location, path);

        string error = ToolRun.Piped("stats", "--corpus", path).Error;

        Assert.StartsWith($"summit: '{path}' cannot be ", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(letter => letter == '\n'));
    }

    [Fact]
    public void A_corpus_without_searched_fields_is_reported() =>
        Assert.Equal(
            "summit: Fair has no searched table: none of its fields has [Search]. See 'summit search --help'.\n",
            ToolRun.Piped("search", "a1", "--corpus", Compiled.Fair).Error
        );

    [Fact]
    public void A_time_without_a_date_is_refused_if_the_corpus_has_no_default_day() =>
        Assert.Equal(
            "summit: '--where catalogued=15:30' has no value for catalogued: it is written 2018-07-16, 2018-07-16T15:30:00Z, or two of them with .. between. See 'summit search --help'.\n",
            ToolRun.Piped("search", "ice", "--corpus", Compiled.Library, "--where", "catalogued=15:30").Error
        );

    private static void AssertRefused(string corpus, string sentence)
    {
        ToolRun run = ToolRun.Piped("stats", "--corpus", corpus);

        Assert.Equal($"summit: {sentence} See 'summit stats --help'.\n", run.Error);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("", run.Output);
    }
}
