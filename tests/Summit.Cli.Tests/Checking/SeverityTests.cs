using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests.Checking;

/// <summary>The check uses the same severities as the build of the project.</summary>
public sealed class SeverityTests
{
    [Theory]
    [InlineData("is_global = true\ndotnet_diagnostic.SUM0034.severity = error", "error SUM0034", ExitCode.Errors)]
    [InlineData("dotnet_diagnostic.sum0034.severity=suggestion # a hint", "note SUM0034", ExitCode.Success)]
    [InlineData("dotnet_diagnostic.SUM0034.severity = none", null, ExitCode.Success)]
    [InlineData("dotnet_diagnostic.SUM0034.severity = silent", null, ExitCode.Success)]
    [InlineData("dotnet_diagnostic.SUM0034.severity = default", "warning SUM0034", ExitCode.Success)]
    [InlineData("dotnet_diagnostic.SUM0034.severity = nonsense", "warning SUM0034", ExitCode.Success)]
    [InlineData("[*.yaml]\ndotnet_diagnostic.SUM0034.severity = error", "warning SUM0034", ExitCode.Success)]
    [InlineData("; dotnet_diagnostic.SUM0034.severity = error", "warning SUM0034", ExitCode.Success)]
    public void A_global_config_sets_severities(string config, string? expected, int exitCode)
    {
        using var corpus = new CorpusCopy();
        string project = corpus.AddProject("Any");
        File.WriteAllText(Path.Combine(project, ".globalconfig"), config);
        corpus.Write("topics/extra.yaml", "label: Extra\nscope-note: A topic that nobody needs.\n");

        ToolRun run = ToolRun.Piped("check", corpus.Folder);

        if (expected is null)
            Assert.Equal("", run.Output);
        else
            Assert.Contains(expected, Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Theory]
    [InlineData("", "warning")]
    [InlineData("global_level = 101\n", "error")]
    [InlineData("global_level = 99\n", "note")]
    public void The_global_config_with_the_higher_level_wins_and_equal_levels_cancel_out(string level, string expected)
    {
        using var corpus = new CorpusCopy();
        string project = corpus.AddProject("Any");
        File.WriteAllText(Path.Combine(project, ".globalconfig"), level + "dotnet_diagnostic.SUM0034.severity = error");
        File.WriteAllText(
            Path.Combine(corpus.Root, ".globalconfig"),
            "dotnet_diagnostic.SUM0034.severity = suggestion"
        );
        corpus.Write("topics/extra.yaml", "label: Extra\nscope-note: A topic that nobody needs.\n");

        Assert.Contains(
            $"{expected} SUM0034",
            Assert.Single(ToolRun.Piped("check", corpus.Folder).Lines),
            StringComparison.Ordinal
        );
    }
}
