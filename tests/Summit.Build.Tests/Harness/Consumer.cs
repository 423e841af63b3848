using System.Diagnostics;

namespace Summit.Build.Tests.Harness;

/// <summary>A project with a corpus in a folder of its own, built by the SDK as people build theirs.</summary>
internal sealed class Consumer : IDisposable
{
    private const string Program = """
        using System;
        using Summit;

        Console.WriteLine($"{Conference.Talks.Count} talks");

        [Corpus("corpus")]
        public static partial class Conference
        {
            public static partial Table<Talk> Talks { get; }
        }

        [Record]
        public readonly partial struct Talk
        {
            [Key] public partial string Id { get; }
            public partial string Title { get; }
            public partial DateOnly? Day { get; }
            [CheckText] public partial string? Abstract { get; }
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("summit-build-").FullName;

    public Consumer(string properties = "")
    {
        string output = AppContext.BaseDirectory;
        string[] generator =
        [
            output + "Summit.Generator.dll",
            output + "Summit.Compiler.dll",
            .. Directory.GetFiles(output, "*Yaml*.dll"),
        ];
        Write("Program.cs", Program);
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(
            "Consumer.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{output}Summit.dll" />
                <Analyzer Include="{string.Join(';', generator)}" />
                <CompilerVisibleProperty Include="ProjectDir" />
                <AdditionalFiles Include="corpus/**/*.yaml" />
                <Watch Include="@(AdditionalFiles)" />
              </ItemGroup>
            </Project>
            """
        );
        Write("corpus/talks/opening.yaml", "title: Opening\nday: 2026-11-22\n");
    }

    /// <summary>Writes a file by its path in the project.</summary>
    public Consumer Write(string path, string text)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Runs <c>dotnet</c> in the project, and gives what it wrote.</summary>
    public (int ExitCode, string Output) Run(params string[] arguments)
    {
        using Process process = Start(arguments);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    /// <summary>Builds it; the whole log goes to the output where <paramref name="verbosity"/> says so.</summary>
    public (int ExitCode, string Output) Build(string verbosity = "quiet") =>
        Run("build", "-nologo", "-v", verbosity, "-nodeReuse:false");

    /// <summary>Starts <c>dotnet</c> in the project.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        // What runs the tests tells its own builds where things are; this one is to find its own.
        foreach (
            string name in start
                .Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                .ToArray()
        )
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
