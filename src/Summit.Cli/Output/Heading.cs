using Spectre.Console;

namespace Summit.Cli.Output;

/// <summary>What stands above a part of a rich answer.</summary>
internal static class Heading
{
    /// <summary>A rule across the terminal that bears <paramref name="title"/>.</summary>
    public static Rule Create(string title) =>
        new(Markup.Escape(title)) { Justification = Justify.Left, Style = Palette.Accent };
}
