using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using Summit.Package.Tests.Harness;

namespace Summit.Package.Tests;

/// <summary>Tests the command-line tool, installed from its packages.</summary>
public sealed class ToolTests
{
    private static readonly string[] Compiled =
    [
        "Summit.Cli.dll",
        "Summit.Compiler.dll",
        "Summit.Yaml.dll",
        "Summit.dll",
        "Summit.Helsinki.dll",
        "System.CommandLine.dll",
        "Spectre.Console.dll",
    ];

    [Fact]
    public void The_tool_installs_and_runs()
    {
        string folder = Install("tool");

        ProcessRun run = ProcessRun.Of(
            Path.Combine(folder, OperatingSystem.IsWindows() ? "summit.exe" : "summit"),
            folder,
            "speakers",
            "--where",
            "delegation=finland"
        );
        Assert.Contains("Sauli Niinistö", run.Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_is_compiled_ahead_of_time_for_the_packing_platform()
    {
        string folder = Install("tool-ahead");

        Assert.All(Compiled, name => Assert.True(IsCompiledAhead(FileOf(folder, name)), name));
        Assert.Contains(RuntimeInformation.RuntimeIdentifier, FileOf(folder, Compiled[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_is_portable_for_any_other_platform()
    {
        string folder = Workplace.PathOf("tool-portable");
        System.IO.Compression.ZipFile.ExtractToDirectory(
            Path.Combine(Workplace.Feed, $"Summit.Cli.any.{Repository.Version}.nupkg"),
            folder
        );

        Assert.All(Compiled, name => Assert.False(IsCompiledAhead(FileOf(folder, name)), name));
        ProcessRun run = ProcessRun.Dotnet(
            folder,
            FileOf(folder, Compiled[0]),
            "speakers",
            "--where",
            "delegation=finland"
        );
        Assert.Contains("Sauli Niinistö", run.Succeeded().Output, StringComparison.Ordinal);
    }

    private static string Install(string name)
    {
        string folder = Workplace.PathOf(name);
        Directory.CreateDirectory(folder);
        ProcessRun
            .Dotnet(folder, "tool", "install", "Summit.Cli", "--version", Repository.Version, "--tool-path", folder)
            .Succeeded();
        return folder;
    }

    private static string FileOf(string folder, string name) =>
        Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories).Single();

    private static bool IsCompiledAhead(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        return file.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
