namespace Summit.Cli.Output;

/// <summary>
/// Writes a report in one of its forms. Each form has its own method, so that a run loads only the assemblies that the
/// form needs.
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

    private static void WriteJson(IReport report, Terminal terminal) => JsonForm.Write(terminal, report.WriteJson);

    private static void WriteRich(IReport report, Terminal terminal) => report.WriteRich(RichConsole.Open(terminal));
}
