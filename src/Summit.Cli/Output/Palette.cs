using Spectre.Console;

namespace Summit.Cli.Output;

/// <summary>
/// The styles of rich output. All use the terminal's foreground or one colour of its theme, so that they are legible on
/// dark and light backgrounds.
/// </summary>
internal static class Palette
{
    /// <summary>For headings, times, counts and bars.</summary>
    public static Style Accent { get; } = new(Color.Teal);

    /// <summary>For names and headlines.</summary>
    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    /// <summary>For words that match a query.</summary>
    public static Style Match { get; } = new(Color.Teal, decoration: Decoration.Bold);

    /// <summary>For ids, field names and lines.</summary>
    public static Style Quiet { get; } = new(decoration: Decoration.Dim);
}
