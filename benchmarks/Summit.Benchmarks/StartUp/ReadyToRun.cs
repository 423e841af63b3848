using System.Diagnostics;
using System.Runtime.InteropServices;
using Summit.Benchmarks.Recording;

namespace Summit.Benchmarks.StartUp;

/// <summary>
/// Publishes the programs as users who need a fast start do: compiled ahead of time for this machine, with the runtime
/// of the machine (<c>PublishReadyToRun</c>). The JIT then has almost nothing to do before the first answer.
/// </summary>
internal static class ReadyToRun
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Artifacts, "startup", "readytorun");

    /// <summary>Publishes a program of <c>benchmarks/StartUp</c>, and returns the file to run.</summary>
    public static string Publish(string program, string configuration)
    {
        string project = Path.Combine(RepositoryFolder.Benchmarks, "StartUp", program);
        string[] arguments =
        [
            "publish",
            project,
            "-c",
            configuration,
            "-r",
            RuntimeInformation.RuntimeIdentifier,
            "--self-contained",
            "false",
            "-p:PublishReadyToRun=true",
            "-o",
            Path.Combine(Folder, program),
            "-v:quiet",
        ];
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        return Path.Combine(Folder, program, StartUpProgram.FileName(program));
    }
}
