using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests;

/// <summary>
/// Compares plain output, which scripts rely on, with the files in <c>Golden</c>. After an intended change,
/// <c>SUMMIT_WRITE_GOLDEN=1 dotnet run --project tests/Summit.Cli.Tests</c> rewrites the files; review the diff.
/// </summary>
public sealed class GoldenTests
{
    [Theory]
    [InlineData("timeline", "timeline --speaker Trump --from 15:20 --to 15:30")]
    [InlineData("show-entry", "show live-1550-ball-gift")]
    [InlineData("show-speaker", "show Niinistö")]
    [InlineData("speakers", "speakers --where delegation=finland")]
    [InlineData("list", "list utterances --speaker Niinistö --sort=-said-at")]
    [InlineData("tree", "tree events")]
    [InlineData("stats", "stats entries")]
    [InlineData("search", "search syria treaty -oil --in entries --limit 4")]
    [InlineData(
        "search-explained",
        "search nucular^syria*^and^(arms --in entries --from 15:00 --to 16:00 --limit 2 --facets --explain"
    )]
    [InlineData("search-json", "search presdent^missiles --in utterances --limit 1 --explain --json")]
    [InlineData("search-expand", "search syria treaty --in entries --limit 2 --expand --explain")]
    [InlineData("suggest", "suggest presidnt^pu")]
    [InlineData("explain", "explain SUM0007")]
    [InlineData("help-init", "init --help")]
    [InlineData("help-check", "check --help")]
    [InlineData("help-schema", "schema --help")]
    [InlineData("help-inspect", "inspect --help")]
    [InlineData("help", "--help")]
    [InlineData("help-search", "search --help")]
    [InlineData("help-list", "list --help")]
    [InlineData("help-export", "export --help")]
    public void Plain_output_equals_the_golden_file(string name, string commandLine)
    {
        string output = ToolRun.Piped([.. commandLine.Split(' ').Select(word => word.Replace('^', ' '))]).Output;

        Golden.Assert(name, output);
    }
}
