using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Catalog;
using Summit.Cli.Output;
using Summit.Cli.Search;

namespace Summit.Cli.Reports;

/// <summary>Lists completions and corrections of a query.</summary>
/// <param name="suggestions">The completions and corrections.</param>
internal sealed class SuggestReport(QuerySuggestions suggestions) : IReport
{
    /// <summary>Writes a row for each suggestion with the number of records that it finds.</summary>
    public void WriteRich(IAnsiConsole console)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().RightAligned().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (QuerySuggestion completion in suggestions.Completions)
            grid.AddRow(
                new StyledText(CountOf(completion), Palette.Accent),
                new StyledText(completion.Text, Palette.Strong)
            );
        foreach (QuerySuggestion correction in suggestions.Corrections)
            grid.AddRow(
                new StyledText(CountOf(correction), Palette.Accent),
                new Paragraph("Did you mean ", Palette.Quiet).Append(correction.Text, Palette.Strong)
            );
        console.Write(grid);
    }

    /// <summary>Writes a line for each suggestion: <c>completion</c> or <c>correction</c>, records, text.</summary>
    public void WritePlain(PlainWriter plain)
    {
        foreach (QuerySuggestion completion in suggestions.Completions)
            plain.Line("completion", CountOf(completion), completion.Text);
        foreach (QuerySuggestion correction in suggestions.Corrections)
            plain.Line("correction", CountOf(correction), correction.Text);
    }

    /// <summary>Writes an object with an array of completions and an array of corrections.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Write(json, "completions", suggestions.Completions);
        Write(json, "corrections", suggestions.Corrections);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<QuerySuggestion> suggestions)
    {
        json.WriteStartArray(name);
        foreach (QuerySuggestion suggestion in suggestions)
        {
            json.WriteStartObject();
            json.WriteString("text", suggestion.Text);
            json.WriteNumber("records", suggestion.Records);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string CountOf(QuerySuggestion suggestion) =>
        suggestion.Records.ToString(CultureInfo.InvariantCulture);
}
