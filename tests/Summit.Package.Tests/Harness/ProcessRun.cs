using System.Collections.Concurrent;
using System.Diagnostics;

namespace Summit.Package.Tests.Harness;

/// <summary>A program that ran to its end: its exit code, and the lines of both outputs.</summary>
internal sealed record ProcessRun(int ExitCode, IReadOnlyList<string> Lines)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>All output as one text.</summary>
    public string Output => string.Join('\n', Lines);

    /// <summary>The distinct errors and warnings of a build, without the project in brackets at the end.</summary>
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

    /// <summary>Runs a program in a folder. Restored packages go to <see cref="Workplace.Packages"/>.</summary>
    public static ProcessRun Of(string program, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // MSBuild and the test platform set variables for their child processes, which would disturb another build.
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
        // A build ends before the profile of its code pays.
        start.Environment["DOTNET_TieredPGO"] = "0";
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

    /// <summary>Returns this run if it succeeded; otherwise fails the test with the output.</summary>
    public ProcessRun Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
