using Spectre.Console;

namespace Summit.Cli.Output;

/// <summary>The heading of a section in rich output.</summary>
internal static class Heading
{
    /// <summary>Creates a horizontal rule with <paramref name="title"/>.</summary>
    public static Rule Create(string title) =>
        new(Markup.Escape(title)) { Justification = Justify.Left, Style = Palette.Accent };
}
