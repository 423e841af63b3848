using System.Globalization;

namespace Summit.Compiler.Diagnostics;

/// <summary>Collects diagnostics.</summary>
internal sealed class DiagnosticList
{
    private const int MaxArgumentLength = 200;

    private const int MaxReported = 1000;

    private readonly List<DiagnosticSpec> _items = [];

    /// <summary>The number of diagnostics so far.</summary>
    public int Count => _items.Count;

    /// <summary>Adds a diagnostic.</summary>
    /// <param name="info">The descriptor.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="span">The offending token.</param>
    /// <param name="arguments">
    /// The values of the placeholders in the message. Line breaks become spaces, and long values are truncated.
    /// </param>
    public void Add(DiagnosticInfo info, string path, SourceSpan span, params string[] arguments) =>
        _items.Add(new DiagnosticSpec(info.Id, path, span, new(Array.ConvertAll(arguments, OnOneLine))));

    /// <summary>Adds existing diagnostics.</summary>
    public void Add(EquatableArray<DiagnosticSpec> diagnostics) => _items.AddRange(diagnostics);

    /// <summary>
    /// Returns the diagnostics in the order of path, position and id, without duplicates. A node that YAML aliases
    /// repeat causes duplicates.
    /// </summary>
    public DiagnosticSpec[] Sorted() =>
        _items
            .Distinct()
            .OrderBy(item => item.Path, StringComparer.Ordinal)
            .ThenBy(item => item.Span.Start)
            .ThenBy(item => item.Id, StringComparer.Ordinal)
            .ToArray();

    /// <summary>
    /// Returns up to 1,000 diagnostics of <see cref="Sorted"/>; errors take precedence over warnings. If diagnostics
    /// are left out, one more is added at the position of the first of them, with their number.
    /// </summary>
    public DiagnosticSpec[] Reported()
    {
        DiagnosticSpec[] all = Sorted();
        if (all.Length <= MaxReported)
            return all;

        var reported = new HashSet<DiagnosticSpec>(
            all.OrderByDescending(item => DiagnosticCatalogue.InfoOf(item).IsError).Take(MaxReported)
        );
        DiagnosticSpec[] rest = Array.FindAll(all, item => !reported.Contains(item));
        string count = rest.Length.ToString(CultureInfo.InvariantCulture);
        string files = rest.Select(item => item.Path).Distinct().Count().ToString(CultureInfo.InvariantCulture);
        Add(DiagnosticCatalogue.TooMany, rest[0].Path, rest[0].Span, count, files);
        reported.Add(_items[_items.Count - 1]);
        return Array.FindAll(Sorted(), reported.Contains);
    }

    /// <summary>Removes line breaks and limits the length, because a message is one line of a build log.</summary>
    private static string OnOneLine(string argument)
    {
        if (argument.Length > MaxArgumentLength)
            argument = argument.Substring(0, MaxArgumentLength) + "…";
        return Surrogates.Remove(
            argument.Any(IsBreak)
                ? new string(Array.ConvertAll(argument.ToCharArray(), letter => IsBreak(letter) ? ' ' : letter))
                : argument
        );
    }

    /// <summary>True for controls, line separators, and characters that change the direction of the text.</summary>
    private static bool IsBreak(char letter) =>
        char.IsControl(letter)
        || letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
