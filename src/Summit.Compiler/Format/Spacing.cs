using Summit.Compiler.Parse;

namespace Summit.Compiler.Format;

/// <summary>Determines whether a blank separates two tokens on a line.</summary>
internal static class Spacing
{
    /// <summary>True if a blank separates two consecutive tokens on a line.</summary>
    public static bool IsBetween(YamlToken first, YamlToken second) =>
        second.Kind switch
        {
            _ when first.Kind == YamlTokenKind.FlowStart => false,
            YamlTokenKind.FlowEnd or YamlTokenKind.FlowEntry => HoldsNothing(first),

            // After an alias, an anchor or a tag, a colon without a blank would be part of its name.
            YamlTokenKind.Value => first.Kind is not (YamlTokenKind.Scalar or YamlTokenKind.FlowEnd),
            _ => true,
        };

    /// <summary>
    /// True if the node after <paramref name="token"/> is empty. Without a blank, a comma or bracket could be read as
    /// part of an anchor or a tag.
    /// </summary>
    private static bool HoldsNothing(YamlToken token) =>
        token.Kind is YamlTokenKind.Key or YamlTokenKind.Value or YamlTokenKind.Anchor or YamlTokenKind.Tag;
}
