using Summit.Cli.CompiledCorpora;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;
using Summit.Helsinki;

namespace Summit.Cli.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData(
        "summit ",
        "timeline",
        "show",
        "speakers",
        "topics",
        "stats",
        "search",
        "suggest",
        "export",
        "completion"
    )]
    [InlineData(
        "summit timeline --",
        "--speaker",
        "--topic",
        "--from",
        "--to",
        "--where",
        "--offset",
        "--limit",
        "--fields",
        "--corpus",
        "--json",
        "--plain",
        "--help"
    )]
    [InlineData(
        "summit speakers --where delegation=",
        "delegation=russia",
        "delegation=united-states",
        "delegation=finland"
    )]
    [InlineData("summit list ", "sources", "entries", "topics")]
    [InlineData("summit list entries --sort ", "published", "headline")]
    [InlineData("summit tree ", "utterances", "organisations", "topics", "places", "events")]
    [InlineData(
        "summit search --",
        "--in",
        "--speaker",
        "--topic",
        "--from",
        "--to",
        "--where",
        "--limit",
        "--facets",
        "--explain",
        "--corpus"
    )]
    [InlineData("summit search syria --where ", "speakers=", "published=", "kind=", "caption=")]
    [InlineData("summit export ", "bulk", "sqlite", "csv", "json")]
    [InlineData("summit completion ", "bash", "zsh", "fish")]
    [InlineData("summit explain ", "SUM0001", "SUM0115", "SUM0901")]
    [InlineData("summit check --", "--corpus", "--warnaserror", "--watch", "--plain", "--json", "--format")]
    [InlineData("summit check --format ", "sarif", "github", "azure", "gitlab")]
    [InlineData("summit fmt --", "--corpus", "--check", "--diff")]
    [InlineData("summit schema --", "--corpus", "--out", "--json")]
    [InlineData("/usr/local/bin/summit timeline --speaker vlad", "vladimir-putin")]
    public void Offers(string commandLine, params string[] words)
    {
        string[] offered = ToolRun.Suggesting(commandLine).Lines;

        foreach (string word in words)
            Assert.Contains(word, offered);
    }

    [Theory]
    [InlineData(
        "summit timeline --where kind=",
        "kind=headline-only",
        "kind=picture",
        "kind=report",
        "kind=statement",
        "kind=video"
    )]
    [InlineData("summit search syria --in ", "entries", "media", "utterances")]
    public void Completion_of_an_option_value_offers_only_values(string commandLine, params string[] words) =>
        Assert.Equal(words, ToolRun.Suggesting(commandLine).Lines.Order(StringComparer.Ordinal));

    [Fact]
    public void Completion_offers_every_id()
    {
        AssertOffers(Helsinki2018.Speakers.Select(speaker => speaker.Id), "summit timeline --speaker ");
        AssertOffers(Helsinki2018.Topics.Select(topic => topic.Id), "summit timeline --speaker Putin --topic ");
        AssertOffers(CorpusKeys.OfAllTables(Corpus.Flagship), "summit show ");
    }

    [Fact]
    public void Completion_offers_the_names_of_the_selected_corpus()
    {
        Assert.Equal(
            ["logs", "sailings", "tides"],
            ToolRun.Suggesting($"summit timeline --corpus {Compiled.Port} ").Lines.Where(line => line[0] != '-')
        );
        Assert.Contains("bo-strand", ToolRun.Suggesting($"summit show --corpus {Compiled.Library} ").Lines);
        Assert.Equal(
            ["books", "chapters"],
            ToolRun.Suggesting($"summit search --corpus {Compiled.Library} ice --in ").Lines
        );
    }

    [Theory]
    [InlineData("bash", "complete -F _summit summit")]
    [InlineData("zsh", "compdef _summit summit")]
    [InlineData("fish", "complete --command summit")]
    public void The_completion_command_prints_the_script_of_a_shell(string shell, string line)
    {
        ToolRun run = ToolRun.Piped("completion", shell);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
    }

    private static void AssertOffers(IEnumerable<string> ids, string commandLine)
    {
        string[] offered = ToolRun.Suggesting(commandLine).Lines;
        Assert.Empty(ids.Except(offered));
    }
}
