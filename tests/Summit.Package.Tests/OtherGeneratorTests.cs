using Summit.Package.Tests.Harness;

namespace Summit.Package.Tests;

/// <summary>
/// A project with another generator that brings an older YamlDotNet. NuGet keeps one file per name among the analyzers
/// of all packages, so that our copy has another name.
/// </summary>
public sealed class OtherGeneratorTests
{
    [Fact]
    public void A_generator_with_an_older_YamlDotNet_works_together_with_ours()
    {
        string folder = Workplace.Consumer("TwoGenerators", "beside");
        string generator = Path.Combine(folder, "OldYamlGenerator");
        ProcessRun.Dotnet(generator, "build", "--configuration", "Release").Succeeded();
        ProcessRun.Dotnet(generator, "pack", "--no-build", "--output", Workplace.OtherFeed).Succeeded();

        ProcessRun run = ProcessRun.Dotnet(Path.Combine(folder, "App"), "run").Succeeded();
        Assert.Equal("hello, line 1; Anvil", run.Lines[^1]);
        Assert.Empty(run.Diagnostics);
    }
}
