using Summit.Compiler.Format;
using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Harness;
using Summit.Compiler.Tests.Parse;

namespace Summit.Compiler.Tests.Format;

/// <summary>Asserts the invariants of formatted text.</summary>
internal static class SameMeaning
{
    /// <summary>
    /// Formats a text, and asserts that YamlDotNet reads the same events and comments, that a second run changes
    /// nothing, and that line endings are consistent. A malformed text must not change.
    /// </summary>
    public static string Format(string yaml)
    {
        FormattedFile file = YamlFormatter.Format("a.yaml", yaml);
        if (file.Diagnostics.Count > 0 || file.Doubt is not null)
        {
            Assert.Equal(yaml, file.Text);
            return file.Text;
        }

        YamlFile before = YamlParser.Parse("a.yaml", yaml);
        Assert.Equal(Flat.Of(before), Flat.Of(YamlParser.Parse("a.yaml", file.Text)));
        string[] values = [.. before.Documents.SelectMany(Values)];
        if (AreReadByLibrary(values, yaml) && AreReadByLibrary(values, file.Text))
        {
            Assert.Equal(YamlEvents.Of(yaml), YamlEvents.Of(file.Text));
            Assert.Equal(YamlEvents.Comments(yaml), YamlEvents.Comments(file.Text));
        }

        Assert.Equal(file.Text, YamlFormatter.Format("a.yaml", file.Text).Text);
        Assert.DoesNotContain('\r', file.Text);
        Assert.True(file.Text.Length == 0 || file.Text.EndsWith('\n'));
        return file.Text;
    }

    /// <summary>
    /// Returns true if YamlDotNet reads the text correctly. It misreads some texts, and says nothing about their
    /// formatting.
    /// </summary>
    private static bool AreReadByLibrary(string[] values, string yaml) =>
        YamlEvents.Values(yaml) is { } read && read.SequenceEqual(values);

    /// <summary>Returns the texts of the scalars as written. An alias has none.</summary>
    private static IEnumerable<string> Values(YamlNode node) =>
        node.Span.AnchorLine > 0
            ? []
            : node switch
            {
                YamlSequence list => list.Items.SelectMany(Values),
                YamlMapping mapping => mapping.Pairs.SelectMany(pair => Values(pair.Key).Concat(Values(pair.Value))),
                _ => [((YamlScalar)node).Value],
            };
}
