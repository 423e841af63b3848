using Summit.Cli.Tests.Harness;
using Summit.Docs.Tests.Examples;
using Summit.Docs.Tests.Pages;

namespace Summit.Docs.Tests.Pictures;

/// <summary>
/// The pictures of the command line are drawn from its real output. To draw them again:
/// <code>SUMMIT_WRITE_GOLDEN=1 dotnet run --project tests/Summit.Docs.Tests -- -class "*.PictureTests"</code>
/// </summary>
public sealed class PictureTests
{
    private const int Columns = 100;

    [Fact]
    public void The_picture_of_a_search_is_its_output() =>
        Check(
            "search",
            "summit search \"+syria israel\" --in entries --limit 3",
            ToolRun.InTerminal(Columns, "search", "+syria israel", "--in", "entries", "--limit", "3").Output,
            "The command line searches the Helsinki corpus and shows ranked hits with highlighted passages."
        );

    [Fact]
    public void The_picture_of_a_check_is_its_output()
    {
        using var corpus = new FlawedCorpus(Page.Read("README.md"));
        Check(
            "check",
            "summit check corpus",
            ToolRun.InTerminal(Columns, "check", "corpus", "--corpus", corpus.Assembly).Output,
            "The command line checks a corpus and points at a misspelt name, with the name that was probably meant."
        );
    }

    private static void Check(string name, string command, string output, string description)
    {
        string path = Path.Combine(Page.Repository, "docs", "pictures", $"{name}.svg");
        string picture = TerminalPicture.Draw(command, output, Columns, description);
        if (GoldenFiles.AreRewritten)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, picture);
        }

        Assert.Equal(File.ReadAllText(path), picture);
    }
}
