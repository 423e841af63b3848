using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Format;

/// <summary>
/// Lays YAML out by the rules: blocks are indented by two blanks, also lists below their key; one blank stands after
/// <c>:</c>, <c>-</c>, <c>,</c> and before a comment; quotes stand where they are needed; there is at most one blank line in a row;
/// lines end with <c>\n</c> and without blanks. With a schema the fields stand in its order. Comments are kept, lines are
/// neither broken nor joined, and what the text means does not change: that is checked, each time.
/// </summary>
public static class YamlFormatter
{
    /// <summary>
    /// Lays a file out. Never throws; the work grows with the length of the text.
    /// </summary>
    /// <param name="path">Its path, as the folder of <paramref name="shape"/> begins it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="shape">The schema, or null to keep the order of the fields.</param>
    /// <returns>The text laid out; for one that cannot be, its own text and why.</returns>
    public static FormattedFile Format(string path, string text, CorpusShape? shape = null)
    {
        YamlFile file = YamlParser.Parse(path, text);
        if (file.Diagnostics.Count > 0)
            return new FormattedFile(text, file.Diagnostics);

        (string laidOut, IReadOnlyList<LaidOutNode> documents) = new YamlLayout(Unified(text)).Run();
        SourceSpan? doubt = SemanticComparison.FirstDifference(file, YamlParser.Parse(path, laidOut), inOrder: true);
        if (doubt is not null)
            return new FormattedFile(text, default) { Doubt = doubt };
        if (shape is null || RecordLocation.Of(shape, path) is not { } place)
            return new FormattedFile(laidOut, default);

        // An anchor must stand before its aliases, so there are records that cannot be put in order.
        string ordered = new FieldOrder(shape, laidOut).Apply(documents, place);
        bool isSame =
            ordered == laidOut
            || SemanticComparison.FirstDifference(file, YamlParser.Parse(path, ordered), inOrder: false) is null;
        return new FormattedFile(isSame ? ordered : laidOut, default);
    }

    /// <summary>The text without a byte order mark and with <c>\n</c> at the end of its lines: YAML reads the same.</summary>
    private static string Unified(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n');
}

/// <summary>A file that was to be laid out.</summary>
/// <param name="Text">Its text, laid out; as it was where there are diagnostics.</param>
/// <param name="Diagnostics">Why it is left as it was.</param>
public sealed record FormattedFile(string Text, EquatableArray<DiagnosticSpec> Diagnostics)
{
    /// <summary>Where the text, laid out, would mean something else, so that it is left as it was; null where it would not.</summary>
    public SourceSpan? Doubt { get; init; }
}
