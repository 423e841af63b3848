using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>Decides whether a node gives a value, and whether two nodes are equal.</summary>
internal static class GivenNodes
{
    /// <summary>
    /// Returns true if a node gives no value. A null gives no value, and neither does an empty text, unless the field
    /// keeps empty texts.
    /// </summary>
    public static bool IsMissing(FieldShape field, YamlNode? node) =>
        field is TextualField { KeepsEmpty: true }
            ? node is null or YamlScalar { IsNull: true }
            : YamlNode.IsNothing(node);

    /// <summary>Returns true if two nodes have the same content.</summary>
    public static bool AreSame(YamlNode node, YamlNode? other) =>
        ReferenceEquals(node, other)
        || (node, other) switch
        {
            (YamlScalar x, YamlScalar y) => x.Value == y.Value && x.IsNull == y.IsNull,
            (YamlSequence x, YamlSequence y) => x.Items.Count == y.Items.Count
                && x.Items.Zip(y.Items, AreSame).All(isSame => isSame),
            (YamlMapping x, YamlMapping y) => x.Pairs.Count == y.Pairs.Count
                && x.Pairs.Zip(y.Pairs, (p, q) => AreSame(p.Key, q.Key) && AreSame(p.Value, q.Value))
                    .All(isSame => isSame),
            _ => false,
        };
}
