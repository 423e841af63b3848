using System.ComponentModel;
using System.Diagnostics;

namespace Summit.Cli.Serving;

/// <summary>Builds the project of a corpus with the .NET SDK.</summary>
/// <param name="project">The folder of the project.</param>
/// <param name="configuration">The configuration, such as <c>Debug</c>.</param>
internal sealed class ProjectBuild(string project, string configuration)
{
    /// <summary>Returns the configuration in whose output folder an assembly lies: <c>Release</c> or <c>Debug</c>.</summary>
    public static string ConfigurationOf(string assembly) =>
        assembly.Replace('\\', '/').Split('/').Contains("Release", StringComparer.OrdinalIgnoreCase)
            ? "Release"
            : "Debug";

    /// <summary>
    /// Runs the build. It ends with <paramref name="cancellation"/>, together with the processes that it started.
    /// </summary>
    /// <returns>Null if the build succeeded; otherwise why it failed, in one line.</returns>
    public async Task<string?> RunAsync(CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "build", project, "-c", configuration, "--nologo", "-v", "q", "-clp:NoSummary" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process process = Process.Start(start)!;
            await using CancellationTokenRegistration kill = cancellation.Register(() =>
                process.Kill(entireProcessTree: true)
            );
            Task<string> error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            string output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None).ConfigureAwait(false);
            await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            return process.ExitCode == 0 ? null : FirstError($"{output}\n{await error.ConfigureAwait(false)}");
        }
        catch (Win32Exception)
        {
            return "There is no command 'dotnet', so that the corpus cannot be built: build it on another way, or install the .NET SDK.";
        }
    }

    private static string FirstError(string output)
    {
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string? error = lines.FirstOrDefault(line => line.Contains(": error ", StringComparison.Ordinal));
        return $"The build failed: {error ?? lines.LastOrDefault() ?? "run 'dotnet build' to see why."}";
    }
}
