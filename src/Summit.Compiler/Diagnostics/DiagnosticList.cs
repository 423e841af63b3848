using Summit.Compiler.Parse;

namespace Summit.Compiler.Diagnostics;

/// <summary>Collects diagnostics.</summary>
internal sealed class DiagnosticList
{
    private const int LongestArgument = 200;

    private readonly List<DiagnosticSpec> _items = [];

    /// <summary>Adds one.</summary>
    public void Add(DiagnosticInfo info, string path, SourceSpan span, params string[] arguments) =>
        _items.Add(new DiagnosticSpec(info.Id, path, span, new(Array.ConvertAll(arguments, OnOneLine))));

    /// <summary>Adds those of a file.</summary>
    public void Add(EquatableArray<DiagnosticSpec> diagnostics) => _items.AddRange(diagnostics);

    /// <summary>All, by path, position and id. What a YAML alias repeats is in it once.</summary>
    public DiagnosticSpec[] Sorted() =>
        _items.Distinct()
            .OrderBy(item => item.Path, StringComparer.Ordinal)
            .ThenBy(item => item.Span.Start)
            .ThenBy(item => item.Id, StringComparer.Ordinal)
            .ToArray();

    /// <summary>A message is one line of a build log, whatever the YAML holds.</summary>
    private static string OnOneLine(string argument)
    {
        if (argument.Length > LongestArgument) argument = argument.Substring(0, LongestArgument) + "…";
        return argument.Any(char.IsControl)
            ? new string(Array.ConvertAll(argument.ToCharArray(), letter => char.IsControl(letter) ? ' ' : letter))
            : argument;
    }
}
