using Summit.Cli.Files;
using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Checking;

/// <summary>
/// The severities of diagnostics in a project. The defaults come from the catalogue; lines such as
/// <c>dotnet_diagnostic.SUM0034.severity = error</c> in the <c>.globalconfig</c> files of the project folder and its
/// parents override them, as in a build.
/// </summary>
internal sealed class SeveritySettings
{
    private const string FileName = ".globalconfig";
    private const string KeyStart = "dotnet_diagnostic.";
    private const string KeyEnd = ".severity";

    /// <summary>The default level of a file with this name.</summary>
    private const int DefaultLevel = 100;

    private readonly Dictionary<string, (int Level, Severity? Severity)> _settings = new(
        StringComparer.OrdinalIgnoreCase
    );
    private readonly bool _warningsAreErrors;

    private SeveritySettings(bool warningsAreErrors) => _warningsAreErrors = warningsAreErrors;

    /// <summary>Reads the settings of the project in a folder.</summary>
    /// <param name="project">The folder.</param>
    /// <param name="warningsAreErrors">True to treat warnings as errors.</param>
    public static SeveritySettings Of(string project, bool warningsAreErrors)
    {
        var settings = new SeveritySettings(warningsAreErrors);
        for (string? folder = project; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string path = Path.Combine(folder, FileName);
            if (RegularFile.Exists(path))
                settings.Add(RegularFile.ReadText(path).ReplaceLineEndings("\n").Split('\n'));
        }

        return settings;
    }

    /// <summary>Returns the severity of a kind of diagnostic.</summary>
    public Severity Of(DiagnosticInfo info)
    {
        Severity severity =
            _settings.TryGetValue(info.Id, out (int Level, Severity? Severity) set) && set.Severity is { } given ? given
            : info.IsError ? Severity.Error
            : Severity.Warning;
        return severity == Severity.Warning && _warningsAreErrors ? Severity.Error : severity;
    }

    /// <summary>Adds the lines of a file up to its first section. Sections apply to C# files only.</summary>
    private void Add(string[] lines)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string line in lines.Select(WithoutComment).TakeWhile(line => !line.StartsWith('[')))
        {
            if (line.AsSpan().IndexOfAny('=', ':') is > 0 and var separator)
                values[line[..separator].Trim()] = line[(separator + 1)..].Trim();
        }

        int level =
            values.TryGetValue("global_level", out string? written) && int.TryParse(written, out int given)
                ? given
                : DefaultLevel;
        foreach ((string key, string value) in values)
        {
            if (IdOf(key) is { } id)
                Set(id, level, Parse(value));
        }
    }

    private static string WithoutComment(string line) => line.Split('#', ';')[0].Trim();

    private static string? IdOf(string key) =>
        key.StartsWith(KeyStart, StringComparison.OrdinalIgnoreCase)
        && key.EndsWith(KeyEnd, StringComparison.OrdinalIgnoreCase)
        && key.Length > KeyStart.Length + KeyEnd.Length
            ? key[KeyStart.Length..^KeyEnd.Length]
            : null;

    /// <summary>
    /// Sets a severity. The file with the higher level wins; two settings of equal level cancel each other out, as in
    /// the compiler.
    /// </summary>
    private void Set(string id, int level, Severity? severity)
    {
        if (!_settings.TryGetValue(id, out (int Level, Severity? Severity) other) || level > other.Level)
            _settings[id] = (level, severity);
        else if (level == other.Level)
            _settings[id] = (level, null);
    }

    private static Severity? Parse(string value) =>
        value.ToLowerInvariant() switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "suggestion" => Severity.Note,
            "silent" or "none" => Severity.None,
            _ => null,
        };
}
