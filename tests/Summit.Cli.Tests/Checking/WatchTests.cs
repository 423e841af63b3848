using System.Diagnostics;
using System.Globalization;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests.Checking;

/// <summary>Watch mode, in a separate process that is interrupted as by a user.</summary>
public sealed class WatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_change_parses_only_the_changed_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals to interrupt it with.");
        using var corpus = new CorpusCopy();
        int files = corpus.Files.Count();
        using Process process = Start(corpus);
        try
        {
            await Watch(process, corpus, files);
        }
        finally
        {
            process.Kill();
        }
    }

    private static async Task Watch(Process process, CorpusCopy corpus, int files)
    {
        Assert.Equal(
            $"summit: 0 found, {files} of {files} files parsed; waiting for changes",
            await NextStatus(process)
        );

        corpus.Write("topics/extra.yaml", "label: Extra\nscope-note: A topic that nobody needs.\n");
        Assert.Contains(
            "extra.yaml:1:1: warning SUM0034",
            await NextLine(process.StandardOutput),
            StringComparison.Ordinal
        );
        Assert.Equal($"summit: 1 found, 1 of {files + 1} files parsed; waiting for changes", await NextStatus(process));

        File.Delete(Path.Combine(corpus.Folder, "topics/extra.yaml"));
        Assert.Equal($"summit: 0 found, 0 of {files} files parsed; waiting for changes", await NextStatus(process));

        corpus.Edit("events.yaml", "  name: Helsinki summit\n", "  nam: Helsinki summit\n");
        Assert.Contains("events.yaml", await NextLine(process.StandardOutput), StringComparison.Ordinal);
        Assert.EndsWith(
            $"1 of {files} files parsed; waiting for changes",
            await NextStatus(process),
            StringComparison.Ordinal
        );

        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process
            .WaitForExitAsync(TestContext.Current.CancellationToken)
            .WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Errors, process.ExitCode);
    }

    private static Process Start(CorpusCopy corpus) =>
        Process.Start(
            new ProcessStartInfo(
                Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet"
                    ? host
                    : "dotnet",
                [
                    Path.ChangeExtension(typeof(SummitTool).Assembly.Location, ".dll"),
                    "check",
                    corpus.Folder,
                    "--corpus",
                    CorpusCopy.Assembly,
                    "--watch",
                ]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;

    private static Task<string?> NextLine(StreamReader reader) =>
        reader
            .ReadLineAsync(TestContext.Current.CancellationToken)
            .AsTask()
            .WaitAsync(Patience, TestContext.Current.CancellationToken);

    private static Task<string?> NextStatus(Process process) => NextLine(process.StandardError);
}
