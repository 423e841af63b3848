using Summit.Cli.Tests.Harness;

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
    public void The_schema_of_a_sample_is_as_written()
    {
        using TemporaryFolder folder = Sample();

        ToolRun run = ToolRun.Piped("init", folder.File("alps"), "--namespace", "Alps");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        if (Environment.GetEnvironmentVariable("SUMMIT_GOLDEN") is { Length: > 0 } golden)
            File.WriteAllText(Path.Combine(golden, "init.txt"), run.Output);
        else
            Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "init.txt")), run.Output);
        Assert.Contains("dotnet build", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_written_that_names_the_folder_as_its_project_sees_it()
    {
        using TemporaryFolder folder = Sample();
        string file = folder.File("src/Schema.cs");

        ToolRun run = ToolRun.Piped("init", folder.File("alps"), "--out", file, "--name", "Hiking");

        Assert.Equal((file + "\n", ExitCode.Success), (run.Output, run.ExitCode));
        Assert.Contains("[Corpus(\"../alps\")]\npublic static partial class Hiking\n", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("<SummitCorpusFolder>../alps</SummitCorpusFolder>", run.Error, StringComparison.Ordinal);

        ToolRun again = ToolRun.Piped("init", folder.File("alps"), "--out", file);
        Assert.Equal(ExitCode.Usage, again.ExitCode);
        Assert.Contains("is there already", again.Error, StringComparison.Ordinal);
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
    public void A_folder_that_is_not_there_and_names_that_are_none_are_usage_errors()
    {
        Assert.StartsWith("summit: There is no folder 'nowhere'", ToolRun.Piped("init", "nowhere").Error, StringComparison.Ordinal);
        Assert.StartsWith("summit: 'a b' is no name for --name", ToolRun.Piped("init", ".", "--name", "a b").Error, StringComparison.Ordinal);
        Assert.StartsWith("summit: 'x.' is no name for --namespace", ToolRun.Piped("init", ".", "--namespace", "x.").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_malformed_is_reported_with_its_place_and_the_rest_is_read()
    {
        using TemporaryFolder folder = Sample();
        File.WriteAllText(folder.File("alps/broken.yaml"), "name: \"open\n");

        ToolRun run = ToolRun.Piped("init", folder.File("alps"));

        Assert.Equal(ExitCode.Mistakes, run.ExitCode);
        Assert.Contains("/alps/broken.yaml:1:7: error SUM0001: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("Table<Hike> Hikes", run.Output, StringComparison.Ordinal);
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
