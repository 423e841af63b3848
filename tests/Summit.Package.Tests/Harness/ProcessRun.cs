using System.Collections.Concurrent;
using System.Diagnostics;

namespace Summit.Package.Tests.Harness;

/// <summary>A program that ran to its end: what it returned, and the lines that it wrote to both outputs.</summary>
internal sealed record ProcessRun(int ExitCode, IReadOnlyList<string> Lines)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>What it wrote.</summary>
    public string Output => string.Join('\n', Lines);

    /// <summary>The errors and warnings of a build, each once, without the project in brackets at the end.</summary>
    public IReadOnlyList<string> Diagnostics =>
        [
            .. Lines
                .Where(line =>
                    line.Contains(": error ", StringComparison.Ordinal)
                    || line.Contains(": warning ", StringComparison.Ordinal)
                )
                .Select(line =>
                    (
                        line.EndsWith("proj]", StringComparison.Ordinal)
                            ? line[..line.LastIndexOf(" [", StringComparison.Ordinal)]
                            : line
                    ).Trim()
                )
                .Distinct(),
        ];

    /// <summary>Runs a program in a folder; the packages it restores go to <see cref="Workplace.Packages"/>.</summary>
    public static ProcessRun Of(string program, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What MSBuild and the test platform tell their children is not meant for another build.
        foreach (
            string name in start
                .Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                .ToArray()
        )
            start.Environment.Remove(name);
        start.Environment["NUGET_PACKAGES"] = Workplace.Packages;
        start.Environment["SummitVersion"] = Repository.Version;
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        var lines = new ConcurrentQueue<string>();
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += Add;
        process.ErrorDataReceived += Add;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(
                $"{program} {string.Join(' ', arguments)} did not end:\n{string.Join('\n', lines)}"
            );
        }

        process.WaitForExit();
        return new ProcessRun(process.ExitCode, [.. lines]);

        void Add(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is { Length: > 0 } text)
                lines.Enqueue(text);
        }
    }

    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    public static ProcessRun Dotnet(string folder, params IEnumerable<string> arguments) =>
        Of("dotnet", folder, arguments);

    /// <summary>This run, where it went well; fails the test with all that it wrote, where not.</summary>
    public ProcessRun Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
