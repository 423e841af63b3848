using Summit.Compiler.Paths;

namespace Summit.Cli.Inference;

/// <summary>Reads the captures of a table from the paths of its records.</summary>
/// <param name="source">The table.</param>
internal sealed class PathValues(TableSource source)
{
    private readonly FilePattern[] _patterns =
    [
        .. source.Patterns.Where(pattern => pattern[0] != '!').Select(FilePattern.Parse),
    ];

    private readonly Dictionary<string, IReadOnlyDictionary<string, string>?> _captured = new(StringComparer.Ordinal);

    /// <summary>Returns the text of a capture, or null if the pattern of the file has no such capture.</summary>
    public string? Of(SourceRecord record, string capture)
    {
        if (!_captured.TryGetValue(record.Path, out IReadOnlyDictionary<string, string>? captured))
        {
            captured = _patterns
                .Select(pattern => pattern.Match(record.Path))
                .FirstOrDefault(match => match is not null);
            _captured.Add(record.Path, captured);
        }

        return captured is not null && captured.TryGetValue(capture, out string? text) ? text : null;
    }

    /// <summary>Returns the captures of a record, each with a slash. A missing capture is empty.</summary>
    public string Joined(SourceRecord record, IEnumerable<string> captures) =>
        string.Concat(captures.Select(capture => Of(record, capture) + "/"));
}
