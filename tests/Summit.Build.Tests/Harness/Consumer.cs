using System.Diagnostics;

namespace Summit.Build.Tests.Harness;

/// <summary>A project with a corpus in a temporary folder, built by the SDK as users build theirs.</summary>
internal sealed class Consumer : IDisposable
{
    /// <summary>The program of the project: it writes all talks once, or repeatedly if it has an argument.</summary>
    private const string Program = """
        using System;
        using System.Text;
        using System.Threading;
        using Summit;

        var hits = new SearchHit<Talk>[1];
        do
        {
            foreach (Talk talk in Conference.Talks)
            {
                bool isFound = Conference.Talks.Search(talk.Title, hits) > 0 && hits[0].Record == talk;
                Console.WriteLine($"{talk.Id}|{talk.Title}|{Encoding.UTF8.GetString(talk.TitleUtf8)}|{talk.Day:yyyy-MM-dd}|{talk.Seats}|{isFound}");
            }

            Console.WriteLine($"{Conference.Talks.Count} talks");
            Thread.Sleep(args.Length * 200);
        } while (args.Length > 0);
        """;

    private const string Schema = """
        using System;
        using Summit;

        [Corpus("corpus")]
        public static partial class Conference
        {
            public static partial Table<Talk> Talks { get; }
        }

        [Record]
        public readonly partial struct Talk
        {
            [Key] public partial string Id { get; }
            [Search] public partial string Title { get; }
            public partial ReadOnlySpan<byte> TitleUtf8 { get; }
            public partial DateOnly? Day { get; }
            public partial int? Seats { get; }
            [CheckText] public partial string? Abstract { get; }
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("summit-build-").FullName;
    private bool _isRestored;

    /// <summary>Creates a project with one talk.</summary>
    /// <param name="properties">Properties of the project file.</param>
    /// <param name="items">Items of the project file.</param>
    /// <param name="sdk">The SDK of the project.</param>
    public Consumer(string properties = "", string items = "", string sdk = "Microsoft.NET.Sdk")
    {
        string output = AppContext.BaseDirectory;
        string[] generator =
        [
            output + "Summit.Generator.dll",
            output + "Summit.Compiler.dll",
            .. Directory.GetFiles(output, "*Yaml*.dll"),
        ];
        Write("Program.cs", Program);
        Write("Schema.cs", Schema);
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(
            "Consumer.csproj",
            $"""
            <Project Sdk="{sdk}">
              <Import Project="{output}build/Summit.props" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                <PathMap>$(MSBuildProjectDirectory)=/project</PathMap>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{output}Summit.dll" />
                <Analyzer Include="{string.Join(';', generator)}" />
                {items}
              </ItemGroup>
              <Import Project="{output}build/Summit.targets" />
            </Project>
            """
        );
        Write("corpus/talks/opening.yaml", "title: Opening\nday: 2026-11-22\n");
    }

    /// <summary>Returns the path of a file of the project.</summary>
    public string PathOf(string path) => Path.Combine(_folder, path);

    /// <summary>Writes a file by its path in the project.</summary>
    public Consumer Write(string path, string text)
    {
        string file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Writes a file that is older than every output of a build, like a file from an archive.</summary>
    public Consumer WriteOld(string path, string text)
    {
        Write(path, text);
        File.SetLastWriteTimeUtc(PathOf(path), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        return this;
    }

    /// <summary>Deletes a file.</summary>
    public Consumer Delete(string path)
    {
        File.Delete(PathOf(path));
        return this;
    }

    /// <summary>Renames a file or a folder and keeps its write time.</summary>
    public Consumer Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(to))!);
        Directory.Move(PathOf(from), PathOf(to));
        return this;
    }

    /// <summary>Runs <c>dotnet</c> in the project, and returns its output.</summary>
    public (int ExitCode, string Output) Run(params string[] arguments)
    {
        using Process process = Start(arguments);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    /// <summary>
    /// Builds the project. The output has the detail that <paramref name="verbosity"/> selects. The project uses the same
    /// packages in all builds, so that only the first one restores them.
    /// </summary>
    public (int ExitCode, string Output) Build(string verbosity = "quiet", params string[] options)
    {
        string[] restore = _isRestored ? ["--no-restore"] : [];
        (int ExitCode, string Output) built = Run([
            "build",
            "-nologo",
            "-v",
            verbosity,
            "-nodeReuse:false",
            .. restore,
            .. options,
        ]);
        _isRestored |= built.ExitCode == 0;
        return built;
    }

    /// <summary>Builds the project, which must succeed, and returns true if the build ran the compiler.</summary>
    public bool Compiles(params string[] options)
    {
        (int exitCode, string output) = Build("detailed", options);
        Assert.True(exitCode == 0, output);
        return !output.Contains(
            "Skipping target \"CoreCompile\" because all output files are up-to-date",
            StringComparison.Ordinal
        );
    }

    /// <summary>Runs the built program, and returns the keys and titles of its talks.</summary>
    public string Talks(string framework = "net10.0")
    {
        (int exitCode, string output) = Run(Path.Combine("bin", "Debug", framework, "Consumer.dll"));
        Assert.True(exitCode == 0, output);
        return string.Join(
            ' ',
            output
                .Split('\n')
                .Where(line => line.Contains('|', StringComparison.Ordinal))
                .Select(line => line.Split('|'))
                .Select(talk => $"{talk[0]}={talk[1]}")
        );
    }

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

        // The test runner sets variables with the paths of its own SDK. The project must find its SDK without them.
        foreach (
            string name in start
                .Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                .ToArray()
        )
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // A build ends before the profile of its code pays.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
