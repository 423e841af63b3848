using Spectre.Console;

namespace Summit.Cli.Output;

/// <summary>Opens the console for rich output.</summary>
internal static class RichConsole
{
    /// <summary>Returns the console of <paramref name="terminal"/>.</summary>
    public static IAnsiConsole Open(Terminal terminal)
    {
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                // The sixteen colours of the terminal's own theme, which suit dark and light backgrounds.
                ColorSystem = ColorSystemSupport.Standard,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(terminal.Out),
            }
        );
        console.Pipeline.Attach(new VisibleRendering());
        if (terminal.Width is { } width)
            console.Profile.Width = width;
        return console;
    }
}
