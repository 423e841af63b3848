using Spectre.Console;

namespace Summit.Cli.Output;

/// <summary>
/// The few styles of the tool. They are made of the terminal's own foreground and of one colour of its theme, so that they
/// can be read on a dark and on a light background.
/// </summary>
internal static class Palette
{
    /// <summary>What leads the eye: headings, times, counts, bars.</summary>
    public static Style Accent { get; } = new(Color.Teal);

    /// <summary>What is read first: names and headlines.</summary>
    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    /// <summary>What matches a query.</summary>
    public static Style Match { get; } = new(Color.Teal, decoration: Decoration.Bold);

    /// <summary>What is looked up only when needed: ids, field names, lines.</summary>
    public static Style Quiet { get; } = new(decoration: Decoration.Dim);
}
