using Spectre.Console;

namespace Summit.Cli.Output;

/// <summary>What rich answers are set out on.</summary>
internal static class RichConsole
{
    /// <summary>The console of <paramref name="terminal"/>.</summary>
    public static IAnsiConsole Open(Terminal terminal)
    {
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                // The sixteen colours of the terminal's own theme: they suit a dark and a light background.
                ColorSystem = ColorSystemSupport.Standard,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(terminal.Out),
            }
        );
        if (terminal.Width is { } width)
            console.Profile.Width = width;
        return console;
    }
}
