using System.Diagnostics;

namespace Summit.Cli.Tests.Harness;

/// <summary>Files that only Unix has. Tests that need them are skipped on Windows.</summary>
internal static class Unix
{
    /// <summary>Skips the test on Windows.</summary>
    public static void Require() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs Unix.");

    /// <summary>Skips the test for a user whom permissions do not stop.</summary>
    public static void RequirePermissions()
    {
        Require();
        Assert.SkipWhen(Environment.UserName == "root", "Permissions do not stop root.");
    }

    /// <summary>Creates a named pipe.</summary>
    public static void MakePipe(string path)
    {
        using Process process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>Runs a command of the shell, with the tool as <c>$1</c>, and returns its exit code and outputs.</summary>
    public static (int ExitCode, string Output, string Error) Shell(string folder, string command)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", command, "sh", typeof(SummitTool).Assembly.Location])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), command);
        return (process.ExitCode, output, error.Result);
    }
}
