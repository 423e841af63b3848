using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests.Checking;

/// <summary>The search for the compiled schema of a folder.</summary>
public sealed class SchemaSearchTests
{
    [Fact]
    public void A_missing_build_is_reported_with_a_remedy()
    {
        using var corpus = new CorpusCopy();

        ToolRun run = ToolRun.Piped("check", corpus.Folder);

        Assert.Equal(
            $"summit: No compiled assembly has a corpus in '{corpus.Folder}': build the project that declares it, or name the assembly with --corpus. See 'summit check --help'.\n",
            run.Error
        );
        Assert.Equal(ExitCode.Usage, run.ExitCode);
    }

    [Fact]
    public void A_build_of_a_project_next_to_the_corpus_is_found()
    {
        using var corpus = new CorpusCopy();
        corpus.AddProject("Any");
        corpus.Write("topics/extra.yaml", "labl: Extra\n");

        ToolRun run = ToolRun.Piped("check", corpus.Folder);

        Assert.Equal("", run.Error);
        Assert.Contains("SUM0007", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_newest_valid_build_is_used()
    {
        using var corpus = new CorpusCopy();
        string project = corpus.AddProject("Any");
        string newest = Path.Combine(project, "bin", "Release", "net10.0");
        Directory.CreateDirectory(newest);
        File.WriteAllText(Path.Combine(newest, "Any.dll"), "not an assembly");

        Assert.Equal("", ToolRun.Piped("check", corpus.Folder).Error);
    }

    [Fact]
    public void A_folder_inside_a_corpus_is_checked_with_the_schema_of_the_corpus()
    {
        using var corpus = new CorpusCopy();
        corpus.AddProject("Any");
        corpus.Write("topics/extra.yaml", "labl: Extra\n").Write("places/extra.yaml", "labl: Extra\n");

        ToolRun run = ToolRun.Piped("check", Path.Combine(corpus.Folder, "topics"));

        Assert.Equal("", run.Error);
        Assert.All(run.Lines, line => Assert.Contains("topics", line, StringComparison.Ordinal));
        Assert.Contains("SUM0007", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SUM0014", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_corpus_with_the_given_name_is_used()
    {
        using var corpus = new CorpusCopy();

        Assert.Equal(ExitCode.Success, CheckAs(corpus, "#helsinki2018").ExitCode);
        Assert.Equal(ExitCode.Success, CheckAs(corpus, "#Summit.Helsinki.Helsinki2018").ExitCode);
        Assert.Equal(
            $"summit: '{CorpusCopy.Assembly}' has no corpus 'Other': it has Summit.Helsinki.Helsinki2018. See 'summit check --help'.\n",
            CheckAs(corpus, "#Other").Error
        );
    }

    [Fact]
    public void A_name_selects_one_of_the_found_corpora()
    {
        using var corpus = new CorpusCopy();
        corpus.AddProject("Any");

        Assert.Equal(ExitCode.Success, ToolRun.Piped("check", corpus.Folder, "--corpus", "#Helsinki2018").ExitCode);
        Assert.StartsWith(
            $"summit: No compiled assembly has a corpus 'Other' in '{corpus.Folder}': ",
            ToolRun.Piped("check", corpus.Folder, "--corpus", "#Other").Error,
            StringComparison.Ordinal
        );
    }

    private static ToolRun CheckAs(CorpusCopy corpus, string name) =>
        ToolRun.Piped("check", corpus.Folder, "--corpus", CorpusCopy.Assembly + name);

    [Fact]
    public void An_assembly_without_a_corpus_and_a_file_that_is_not_an_assembly_have_different_errors()
    {
        using var corpus = new CorpusCopy();
        string library = typeof(Table<>).Assembly.Location;
        string text = Path.Combine(corpus.Root, "text.dll");
        File.WriteAllText(text, "text");

        Assert.Equal(
            $"summit: '{library}' has no corpus: name the compiled assembly of a project with a corpus. See 'summit check --help'.\n",
            ToolRun.Piped("check", corpus.Folder, "--corpus", library).Error
        );
        Assert.Equal(
            $"summit: '{text}' is not a .NET assembly. See 'summit check --help'.\n",
            ToolRun.Piped("check", corpus.Folder, "--corpus", text).Error
        );
        Assert.Contains(
            "cannot be read",
            ToolRun.Piped("check", corpus.Folder, "--corpus", $"{text}x").Error,
            StringComparison.Ordinal
        );
    }
}
