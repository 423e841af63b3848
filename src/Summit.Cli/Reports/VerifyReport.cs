using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.Output;
using Summit.Compiler.Verify;

namespace Summit.Cli.Reports;

/// <summary>Reports whether the tables of a compiled corpus are sound.</summary>
/// <param name="schema">The corpus.</param>
/// <param name="literals">The number of literals that were decoded.</param>
/// <param name="finding">The first invariant that fails; null if all hold.</param>
internal sealed class VerifyReport(CompiledSchema schema, int literals, VerifyFinding? finding) : IReport
{
    /// <summary>True if every invariant holds.</summary>
    public bool IsSound => finding is null;

    /// <summary>Writes the corpus and a sentence.</summary>
    public void WriteRich(IAnsiConsole console)
    {
        console.Write(new Paragraph(schema.ClassName, Palette.Strong).Append($" {Sentence}"));
        console.WriteLine();
    }

    /// <summary>
    /// Writes a line: the corpus and <c>sound</c>, or the corpus, <c>damaged</c>, record type, class, table, page,
    /// element, expected and found value.
    /// </summary>
    public void WritePlain(PlainWriter plain)
    {
        if (finding is null)
        {
            plain.Line(schema.ClassName, "sound");
            return;
        }

        plain.Line(
            schema.ClassName,
            "damaged",
            finding.Record,
            finding.Class,
            finding.Table,
            finding.Page?.ToString(CultureInfo.InvariantCulture),
            finding.Element?.ToString(CultureInfo.InvariantCulture),
            finding.Expected,
            finding.Found
        );
    }

    /// <summary>Writes an object with the corpus, whether it is sound, and the finding.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("corpus", schema.ClassName);
        json.WriteBoolean("sound", IsSound);
        if (finding is not null)
            WriteFinding(json, finding);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, VerifyFinding finding)
    {
        json.WriteStartObject("finding");
        json.WriteString("record", finding.Record);
        json.WriteString("class", finding.Class);
        json.WriteString("table", finding.Table);
        if (finding.Page is { } page)
            json.WriteNumber("page", page);
        if (finding.Element is { } element)
            json.WriteNumber("element", element);
        json.WriteString("expected", finding.Expected);
        json.WriteString("found", finding.Found);
        json.WriteEndObject();
    }

    private string Sentence =>
        finding is null
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"is sound: {literals} tables were decoded, and every invariant holds."
            )
            : $"is damaged. {finding.Sentence}";
}
