using System.Globalization;

namespace Summit.Compiler.Diagnostics;

/// <summary>Collects diagnostics.</summary>
internal sealed class DiagnosticList
{
    private const int LongestArgument = 200;

    private const int MaxReported = 1000;

    private readonly List<DiagnosticSpec> _items = [];

    /// <summary>The number of diagnostics so far.</summary>
    public int Count => _items.Count;

    /// <summary>Adds one.</summary>
    public void Add(DiagnosticInfo info, string path, SourceSpan span, params string[] arguments) =>
        _items.Add(new DiagnosticSpec(info.Id, path, span, new(Array.ConvertAll(arguments, OnOneLine))));

    /// <summary>Adds those of a file.</summary>
    public void Add(EquatableArray<DiagnosticSpec> diagnostics) => _items.AddRange(diagnostics);

    /// <summary>All, by path, position and id. What a YAML alias repeats is in it once.</summary>
    public DiagnosticSpec[] Sorted() =>
        _items
            .Distinct()
            .OrderBy(item => item.Path, StringComparer.Ordinal)
            .ThenBy(item => item.Span.Start)
            .ThenBy(item => item.Id, StringComparer.Ordinal)
            .ToArray();

    /// <summary>
    /// As many of <see cref="Sorted"/> as people and their editors can take, errors before warnings, and one more that counts
    /// the rest and stands at the first of it.
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

    /// <summary>A message is one line of a build log, whatever the YAML holds.</summary>
    private static string OnOneLine(string argument)
    {
        if (argument.Length > LongestArgument)
            argument = argument.Substring(0, LongestArgument) + "…";
        return Surrogates.Remove(
            argument.Any(IsBreak)
                ? new string(Array.ConvertAll(argument.ToCharArray(), letter => IsBreak(letter) ? ' ' : letter))
                : argument
        );
    }

    private static bool IsBreak(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029';
}
