using Summit.Package.Tests.Harness;

namespace Summit.Package.Tests;

/// <summary>The command-line tool, installed from its package.</summary>
public sealed class ToolTests
{
    [Fact]
    public void It_installs_and_runs()
    {
        string folder = Workplace.PathOf("tool");
        Directory.CreateDirectory(folder);
        ProcessRun.Dotnet(folder, "tool", "install", "Summit.Cli", "--version", Repository.Version, "--tool-path", folder).Succeeded();

        ProcessRun run = ProcessRun.Of(Path.Combine(folder, OperatingSystem.IsWindows() ? "summit.exe" : "summit"), folder, "speakers", "--delegation", "finland");
        Assert.Contains("Sauli Niinistö", run.Succeeded().Output, StringComparison.Ordinal);
    }
}
