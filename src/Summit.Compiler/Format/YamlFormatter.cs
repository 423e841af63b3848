using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Format;

/// <summary>
/// Formats YAML files. Blocks are indented by two blanks, including lists below their key. One blank follows <c>:</c>,
/// <c>-</c> and <c>,</c>, and precedes a comment. Unnecessary quotes, consecutive blank lines and blanks at the end of
/// lines are removed. Lines end with <c>\n</c>. With a schema, fields are sorted into schema order. Comments and line
/// breaks are kept. Every result is parsed again to verify that the content has not changed.
/// </summary>
public static class YamlFormatter
{
    /// <summary>Formats a file. Never throws.</summary>
    /// <param name="path">
    /// The path of the file, which must start with the folder of <paramref name="shape"/> for its fields to be sorted.
    /// </param>
    /// <param name="text">The text of the file.</param>
    /// <param name="shape">The schema, or null to keep the order of the fields.</param>
    /// <returns>The formatted text, or the original text with the reason why it cannot be formatted.</returns>
    public static FormattedFile Format(string path, string text, CorpusShape? shape = null)
    {
        YamlFile file = YamlParser.Parse(path, text);
        if (file.Diagnostics.Count > 0)
            return new FormattedFile(text, file.Diagnostics);
        try
        {
            return LayOut(file, text, shape);
        }
        catch (Exception)
        {
            // A text that the layout does not understand stays as it is. No exception may escape, because one file must
            // not stop the formatting of the others.
            return new FormattedFile(text, default) { Doubt = SemanticComparison.StartOf(file) };
        }
    }

    /// <summary>Formats a well-formed file. A test calls this method to find exceptions that no text should cause.</summary>
    internal static FormattedFile LayOut(YamlFile file, string text, CorpusShape? shape)
    {
        string path = file.Path;
        (string laidOut, IReadOnlyList<LaidOutNode> documents) = new YamlLayout(Unified(text)).Run();
        SourceSpan? doubt = SemanticComparison.FirstDifference(file, YamlParser.Parse(path, laidOut), inOrder: true);
        if (doubt is not null)
            return new FormattedFile(text, default) { Doubt = doubt };
        if (shape is null || RecordLocation.Of(shape, path) is not { } location)
            return new FormattedFile(laidOut, default);

        // An anchor must precede its aliases, so sorting can change the content of some records. In that case the
        // fields stay unsorted.
        string ordered = new FieldOrder(shape, laidOut).Apply(documents, location);
        bool isSame =
            ordered == laidOut
            || SemanticComparison.FirstDifference(file, YamlParser.Parse(path, ordered), inOrder: false) is null;
        return new FormattedFile(isSame ? ordered : laidOut, default);
    }

    /// <summary>
    /// Returns the text without a byte order mark and with <c>\n</c> as line breaks. The YAML content stays the same.
    /// </summary>
    private static string Unified(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n');
}

/// <summary>The result of formatting a file.</summary>
/// <param name="Text">The formatted text, or the original text if the file cannot be formatted.</param>
/// <param name="Diagnostics">The diagnostics of a file that cannot be formatted because it is malformed.</param>
public sealed record FormattedFile(string Text, EquatableArray<DiagnosticSpec> Diagnostics)
{
    /// <summary>
    /// The span where formatting would change the content, so that the text is left as it was; null if the text is
    /// formatted or malformed.
    /// </summary>
    public SourceSpan? Doubt { get; init; }
}
