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
                JsonForm.Write(terminal, report.WriteJson);
                break;
            case OutputForm.Plain:
                report.WritePlain(new PlainWriter(terminal.Out));
                break;
            default:
                report.WriteRich(RichConsole.Open(terminal));
                break;
        }
    }
}
