using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Summit.Compiler.Parse;

/// <summary>
/// Splits a YAML text into tokens, and converts the tokens of <see cref="YamlScanner"/> to <see cref="YamlToken"/>.
/// </summary>
internal static class YamlTokens
{
    /// <summary>Returns the tokens of <paramref name="text"/>, which must be well-formed YAML.</summary>
    public static IReadOnlyList<YamlToken> Of(string text)
    {
        var tokens = new List<YamlToken>();
        var scanner = new YamlScanner(text, start: 0, line: 1, isForParser: false);
        while (scanner.MoveNext())
        {
            if (scanner.Current is not (null or StreamStart or StreamEnd))
                tokens.Add(Convert(scanner.Current));
        }

        return tokens;
    }

    private static YamlToken Convert(Token token)
    {
        (int start, int end) = ((int)token.Start.Index, (int)token.End.Index);
        if (token is Scalar scalar)
            return new YamlToken(YamlTokenKind.Scalar, start, end, StyleOf(scalar.Style), scalar.Value);

        YamlTokenKind kind = KindOf(token);

        // For these kinds, the end that the library reports is not usable.
        return kind switch
        {
            YamlTokenKind.FlowStart or YamlTokenKind.FlowEnd => new YamlToken(kind, start, start + 1),
            _ => new YamlToken(kind, start, end),
        };
    }

    private static YamlTokenKind KindOf(Token token) =>
        token switch
        {
            VersionDirective or TagDirective or ReservedDirective => YamlTokenKind.Directive,
            DocumentStart => YamlTokenKind.DocumentStart,
            DocumentEnd => YamlTokenKind.DocumentEnd,
            BlockMappingStart => YamlTokenKind.BlockMappingStart,
            BlockSequenceStart => YamlTokenKind.BlockSequenceStart,
            BlockEnd => YamlTokenKind.BlockEnd,
            FlowMappingStart or FlowSequenceStart => YamlTokenKind.FlowStart,
            FlowMappingEnd or FlowSequenceEnd => YamlTokenKind.FlowEnd,
            FlowEntry => YamlTokenKind.FlowEntry,
            BlockEntry => YamlTokenKind.BlockEntry,
            Key => YamlTokenKind.Key,
            Value => YamlTokenKind.Value,
            Anchor => YamlTokenKind.Anchor,
            AnchorAlias => YamlTokenKind.Alias,
            Tag => YamlTokenKind.Tag,
            _ => throw new ArgumentException(token.GetType().Name, nameof(token)),
        };

    private static YamlScalarStyle StyleOf(ScalarStyle style) =>
        style switch
        {
            ScalarStyle.SingleQuoted => YamlScalarStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlScalarStyle.DoubleQuoted,
            ScalarStyle.Literal or ScalarStyle.Folded => YamlScalarStyle.Block,
            _ => YamlScalarStyle.Plain,
        };
}
