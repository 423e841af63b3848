using Summit.Compiler.Parse;

namespace Summit.Compiler.Tests.Harness;

/// <summary>Writes nodes on one line.</summary>
internal static class NodeText
{
    public static string Of(YamlNode node) =>
        node switch
        {
            YamlScalar scalar => scalar.Value,
            YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Of))}]",
            YamlMapping mapping => $"{{{string.Join(", ", mapping.Pairs.Select(Of))}}}",
            _ => throw new ArgumentException(node.Kind, nameof(node)),
        };

    private static string Of(KeyValuePair<YamlNode, YamlNode> pair) => $"{Of(pair.Key)}: {Of(pair.Value)}";
}
