using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Compiler.Format;

/// <summary>Compares the content of YAML files, ignoring how it is written.</summary>
internal static class SemanticComparison
{
    /// <summary>
    /// Returns the span in <paramref name="first"/> of the first difference, or null if both files have the same
    /// content.
    /// </summary>
    /// <param name="first">A well-formed file.</param>
    /// <param name="second">The other file. A malformed file differs from every other.</param>
    /// <param name="inOrder">True if the order of the pairs in a mapping must be equal.</param>
    public static SourceSpan? FirstDifference(YamlFile first, YamlFile second, bool inOrder)
    {
        if (first.Documents.Count == second.Documents.Count && second.Diagnostics.Count == 0)
            return FirstDifference(first.Documents, second.Documents, inOrder);
        return StartOf(first);
    }

    /// <summary>Returns the span of the first document.</summary>
    public static SourceSpan StartOf(YamlFile file) =>
        file.Documents.Count > 0 ? file.Documents[0].Span : SourceSpan.FileStart;

    private static SourceSpan? FirstDifference(
        IEnumerable<YamlNode> first,
        IEnumerable<YamlNode> second,
        bool inOrder
    ) =>
        first
            .Zip(second, (one, other) => FirstDifference(one, other, inOrder))
            .FirstOrDefault(span => span is not null);

    private static SourceSpan? FirstDifference(YamlNode first, YamlNode second, bool inOrder) =>
        (first, second) switch
        {
            (YamlScalar one, YamlScalar other)
                when one.Value == other.Value && one.IsNull == other.IsNull && one.IsMerge == other.IsMerge => null,
            (YamlSequence one, YamlSequence other) when one.Items.Count == other.Items.Count => FirstDifference(
                one.Items,
                other.Items,
                inOrder
            ),
            (YamlMapping one, YamlMapping other) when one.Pairs.Count == other.Pairs.Count => FirstDifference(
                Nodes(one, inOrder),
                Nodes(other, inOrder),
                inOrder
            ),
            _ => first.Span,
        };

    private static IEnumerable<YamlNode> Nodes(YamlMapping mapping, bool inOrder)
    {
        IEnumerable<KeyValuePair<YamlNode, YamlNode>> pairs = inOrder
            ? mapping.Pairs
            : mapping.Pairs.OrderBy(pair => pair.Key is YamlScalar name ? name.Value : "", StringComparer.Ordinal);
        return pairs.SelectMany(pair => new[] { pair.Key, pair.Value });
    }
}
