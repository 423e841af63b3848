namespace Summit.Pages.Tests.Harness;

/// <summary>The installed browser: the program that <c>SUMMIT_CHROMIUM</c> names, or <c>chromium</c> on <c>PATH</c>.</summary>
internal static class InstalledChromium
{
    /// <summary>Why the tests cannot run.</summary>
    public const string Absence =
        "Chromium is not installed: install the package chromium of Debian, or name the program of a browser with SUMMIT_CHROMIUM.";

    /// <summary>The path of the program; null if there is none.</summary>
    public static string? Path { get; } = Candidates().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("SUMMIT_CHROMIUM") is { Length: > 0 } named)
            return [named];
        string name = OperatingSystem.IsWindows() ? "chromium.exe" : "chromium";
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => System.IO.Path.Combine(folder, name));
    }
}
