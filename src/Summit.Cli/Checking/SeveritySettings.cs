using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Checking;

/// <summary>
/// The severities of diagnostics in a project, as its build has them: those of the catalogue, changed by the lines
/// <c>dotnet_diagnostic.SUM0034.severity = error</c> of the files <c>.globalconfig</c> in the folder of the project and above.
/// </summary>
internal sealed class SeveritySettings
{
    private const string FileName = ".globalconfig";
    private const string KeyStart = "dotnet_diagnostic.";
    private const string KeyEnd = ".severity";

    /// <summary>The level of a file of this name that gives none.</summary>
    private const int UsualLevel = 100;

    private readonly Dictionary<string, (int Level, Severity? Severity)> _settings = new(
        StringComparer.OrdinalIgnoreCase
    );
    private readonly bool _warningsAreErrors;

    private SeveritySettings(bool warningsAreErrors) => _warningsAreErrors = warningsAreErrors;

    /// <summary>Those of the project in a folder.</summary>
    /// <param name="project">The folder.</param>
    /// <param name="warningsAreErrors">True to make errors of warnings.</param>
    public static SeveritySettings Of(string project, bool warningsAreErrors)
    {
        var settings = new SeveritySettings(warningsAreErrors);
        for (string? folder = project; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string path = Path.Combine(folder, FileName);
            if (File.Exists(path))
                settings.Add(File.ReadAllLines(path));
        }

        return settings;
    }

    /// <summary>The severity of a kind of diagnostic.</summary>
    public Severity Of(DiagnosticInfo info)
    {
        Severity severity =
            _settings.TryGetValue(info.Id, out (int Level, Severity? Severity) set) && set.Severity is { } given ? given
            : info.IsError ? Severity.Error
            : Severity.Warning;
        return severity == Severity.Warning && _warningsAreErrors ? Severity.Error : severity;
    }

    /// <summary>Adds the lines of a file. What stands below a section is for C# files that the section names.</summary>
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
                : UsualLevel;
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

    /// <summary>The file of the higher level counts; two of the same level cancel each other out, as in the compiler.</summary>
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
