using Summit.Compiler.Parse;

namespace Summit.Compiler.Format;

/// <summary>The blanks between tokens on a line: one or none.</summary>
internal static class Spacing
{
    /// <summary>True where a blank stands between two tokens that follow each other on a line.</summary>
    public static bool IsBetween(YamlToken first, YamlToken second) =>
        second.Kind switch
        {
            _ when first.Kind == YamlTokenKind.FlowStart => false,
            YamlTokenKind.FlowEnd or YamlTokenKind.FlowEntry => HoldsNothing(first),

            // After an alias, an anchor or a tag a colon would be part of its name.
            YamlTokenKind.Value => first.Kind is not (YamlTokenKind.Scalar or YamlTokenKind.FlowEnd),
            _ => true,
        };

    /// <summary>True where the node after <paramref name="token"/> is left out, so that a comma or a bracket would be read as part of it.</summary>
    private static bool HoldsNothing(YamlToken token) =>
        token.Kind is YamlTokenKind.Key or YamlTokenKind.Value or YamlTokenKind.Anchor or YamlTokenKind.Tag;
}
