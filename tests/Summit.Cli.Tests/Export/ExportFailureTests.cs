using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests.Export;

/// <summary>An export that cannot be written gives a one-sentence error, and leaves no files behind.</summary>
public sealed class ExportFailureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("csv")]
    [InlineData("bulk")]
    public void A_folder_that_is_a_file_is_refused(string format)
    {
        string path = _folder.File("taken");
        File.WriteAllText(path, "mine");

        ToolRun run = ToolRun.Piped("export", format, path);

        Assert.Equal($"summit: '{path}' is a file: name a folder. See 'summit export --help'.\n", run.Error);
        Assert.Equal("mine", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sqlite")]
    public void A_file_that_is_a_folder_is_refused(string format)
    {
        ToolRun run = ToolRun.Piped("export", format, _folder.Path, "--force");

        Assert.Equal($"summit: '{_folder.Path}' is a folder: name a file. See 'summit export --help'.\n", run.Error);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sqlite")]
    [InlineData("csv")]
    public void A_path_below_a_file_gives_one_sentence_and_exit_code_1(string format)
    {
        string file = _folder.File("taken");
        File.WriteAllText(file, "mine");

        ToolRun run = ToolRun.Piped("export", format, Path.Combine(file, "below", "here"));

        Assert.StartsWith("summit: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
        Assert.Equal(ExitCode.Failure, run.ExitCode);
        Assert.Equal(["taken"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    public void Dispose() => _folder.Dispose();
}
