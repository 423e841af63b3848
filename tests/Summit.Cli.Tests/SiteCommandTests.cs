using System.Text.Json;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests;

public sealed class SiteCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_site_of_another_corpus_is_written_and_written_again()
    {
        string path = _folder.File("public");

        ToolRun first = ToolRun.Piped("site", path, "--corpus", Compiled.Newsroom, "--json");
        ToolRun second = ToolRun.Piped("site", path, "--corpus", Compiled.Newsroom, "--json");

        Assert.Equal(ExitCode.Success, first.ExitCode);
        using var written = JsonDocument.Parse(first.Output);
        using var again = JsonDocument.Parse(second.Output);
        Assert.Equal(
            written.RootElement.GetProperty("files").GetInt32(),
            written.RootElement.GetProperty("written").GetInt32()
        );
        Assert.Equal(0, again.RootElement.GetProperty("written").GetInt32());
        Assert.Contains(
            "<title>Newsroom</title>",
            File.ReadAllText(Path.Combine(path, "index.html")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_address_and_the_title_are_on_the_pages()
    {
        string path = _folder.File("public");

        ToolRun run = ToolRun.Piped("site", path, "--url", "https://example.org/summit/", "--title", "Summit & co");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        string home = File.ReadAllText(Path.Combine(path, "index.html"));
        Assert.Contains("<title>Summit &amp; co</title>", home, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/summit/\"", home, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(path, "sitemap.xml")));
    }

    [Fact]
    public void Without_an_address_the_command_says_what_is_missing()
    {
        ToolRun run = ToolRun.InTerminal(100, "site", _folder.File("public"), "--corpus", Compiled.Library);

        Assert.Contains("name the address of the site with --url", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is not empty", "{folder}")]
    [InlineData("is not an absolute address", "{folder}/new", "--url", "example.org")]
    [InlineData("end it with '/'", "{folder}/new", "--url", "https://example.org/page")]
    [InlineData("There is no file 'no.dll'", "{folder}/new", "--templates", "no.dll")]
    [InlineData("is a file: name a folder", "{folder}/file.txt")]
    public void An_error_is_one_sentence(string expected, params string[] arguments)
    {
        File.WriteAllText(_folder.File("file.txt"), "mine");

        ToolRun run = ToolRun.Piped([
            "site",
            .. arguments.Select(argument => argument.Replace("{folder}", _folder.Path, StringComparison.Ordinal)),
        ]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Equal("mine", File.ReadAllText(_folder.File("file.txt")));
    }
}
