using System.Text.Json;
using Spectre.Console;

namespace Summit.Cli.Output;

/// <summary>
/// Writes a report in one of its forms. Each form has a method of its own, so that a run loads what it needs alone.
/// </summary>
internal static class ReportWriter
{
    /// <summary>Writes <paramref name="report"/> to <paramref name="terminal"/>.</summary>
    public static void Write(IReport report, OutputForm form, Terminal terminal)
    {
        switch (form)
        {
            case OutputForm.Json:
                WriteJson(report, terminal);
                break;
            case OutputForm.Plain:
                report.WritePlain(new PlainWriter(terminal.Out));
                break;
            default:
                WriteRich(report, terminal);
                break;
        }
    }

    private static void WriteJson(IReport report, Terminal terminal)
    {
        terminal.Out.Flush();
        using (var json = new Utf8JsonWriter(terminal.Output, JsonForm.Indented))
            report.WriteJson(json);
        terminal.Out.WriteLine();
    }

    private static void WriteRich(IReport report, Terminal terminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            // The sixteen colours of the terminal's own theme: they suit a dark and a light background.
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Out),
        });
        if (terminal.Width is { } width)
            console.Profile.Width = width;
        report.WriteRich(console);
    }
}
