using Summit.Cli.Corpora;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests;

/// <summary>The corpus that the current folder decides.</summary>
public sealed class FolderCorpusTests
{
    [Fact]
    public void A_project_folder_with_a_build_is_read_and_standard_error_says_so()
    {
        using var folder = new CorpusCopy();
        string project = folder.AddProject("Any");

        ToolRun run = ToolRun.PipedIn(project, "search", "syria");

        Assert.Equal(
            $"summit: Reading Helsinki2018 from '{Path.Combine("bin", "Debug", "net10.0", "Any.dll")}'.\n",
            run.Error
        );
        Assert.Equal(ToolRun.Piped("search", "syria").Output, run.Output);
    }

    [Fact]
    public void The_corpus_of_a_folder_beside_its_project_is_found()
    {
        using var folder = new CorpusCopy();
        folder.AddProject("Any");

        ToolRun run = ToolRun.PipedIn(Path.Combine(folder.Folder, "topics"), "topics");

        Assert.StartsWith("summit: Reading Helsinki2018 from '", run.Error, StringComparison.Ordinal);
        Assert.Equal(ToolRun.Piped("topics").Output, run.Output);
    }

    [Fact]
    public void A_folder_without_a_build_and_an_explicit_corpus_say_nothing()
    {
        using var folder = new CorpusCopy();
        Assert.Equal("", ToolRun.PipedIn(folder.Root, "topics").Error);

        folder.AddProject("Any");
        ToolRun run = ToolRun.PipedIn(folder.Root, "list", "stalls", "--corpus", Compiled.Fair);
        Assert.Equal("", run.Error);
        Assert.Equal(Fair.Stalls.Count, run.Lines.Length);
    }

    [Fact]
    public void The_flagship_among_several_corpora_around_a_folder_is_the_default()
    {
        // The repository of the flagship has several corpora, those of the tests among them.
        ToolRun run = ToolRun.PipedIn(CorpusFolder.Repository, "show", "Путин");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("vladimir-putin", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_corpora_around_a_folder_need_a_name()
    {
        using var folder = new TemporaryFolder();
        string output = folder.File("bin");
        Directory.CreateDirectory(output);
        File.WriteAllText(folder.File("Any.csproj"), "<Project />");
        File.Copy(Compiled.Corpora, Path.Combine(output, "Any.dll"));

        ToolRun unnamed = ToolRun.PipedIn(folder.Path, "list", "stalls");
        ToolRun named = ToolRun.PipedIn(folder.Path, "list", "stalls", "--corpus", "#Fair");
        ToolRun unknown = ToolRun.PipedIn(folder.Path, "list", "stalls", "--corpus", "#Shop");

        Assert.Equal(
            $"summit: There are several corpora around '{folder.Path}': Summit.Cli.Corpora.Board, Summit.Cli.Corpora.Fair, Summit.Cli.Corpora.Haunted, Summit.Cli.Corpora.Lengthy, Summit.Cli.Corpora.Library, Summit.Cli.Corpora.Newsroom, Summit.Cli.Corpora.Odd, Summit.Cli.Corpora.Port, Summit.Cli.Corpora.Zero. Name one, as in '--corpus #Board'. See 'summit list --help'.\n",
            unnamed.Error
        );
        Assert.Equal(["a1", "a2"], named.Lines);
        Assert.Equal(ExitCode.Usage, unknown.ExitCode);
        Assert.StartsWith(
            "summit: No compiled assembly has a corpus 'Shop' in '",
            unknown.Error,
            StringComparison.Ordinal
        );
    }
}
