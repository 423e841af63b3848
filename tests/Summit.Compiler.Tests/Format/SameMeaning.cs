using Summit.Compiler.Format;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Format;

/// <summary>What must be true of every text that is laid out.</summary>
internal static class SameMeaning
{
    /// <summary>
    /// Lays a text out, and asserts that it says the same to the library and has the same comments, that nothing changes the
    /// second time, and that lines end as they should. A text that is malformed must stay as it is.
    /// </summary>
    public static string Format(string yaml)
    {
        FormattedFile file = YamlFormatter.Format("a.yaml", yaml);
        if (file.Diagnostics.Count > 0 || file.Doubt is not null)
        {
            Assert.Equal(yaml, file.Text);
            return file.Text;
        }

        Assert.Equal(YamlEvents.Of(yaml), YamlEvents.Of(file.Text));
        Assert.Equal(YamlEvents.Comments(yaml), YamlEvents.Comments(file.Text));
        Assert.Equal(file.Text, YamlFormatter.Format("a.yaml", file.Text).Text);
        Assert.DoesNotContain('\r', file.Text);
        Assert.True(file.Text.Length == 0 || file.Text.EndsWith('\n'));
        return file.Text;
    }
}
