using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Cli.Output;
using Summit.Cli.Statistics;

namespace Summit.Cli.Reports;

/// <summary>Shows the results of a search, table by table.</summary>
/// <param name="request">The search.</param>
/// <param name="answers">The results.</param>
internal sealed class SearchReport(SearchRequest request, IReadOnlyList<SearchPage> answers) : IReport
{
    /// <summary>
    /// Writes, for each table, remarks about the query, then below a rule with the total the hits (label, id, score,
    /// best passage and, if requested, terms), then the facets as bar charts.
    /// </summary>
    public void WriteRich(IAnsiConsole console)
    {
        foreach (SearchPage answer in answers)
        {
            string total = string.Create(CultureInfo.InvariantCulture, $"{answer.Total} found");
            string shown =
                answer.Hits.Count < answer.Total
                    ? string.Create(CultureInfo.InvariantCulture, $", the best {answer.Hits.Count}")
                    : "";
            console.Write(Heading.Create($"{PascalName.ToWords(answer.Table.Name)}: {total}{shown}"));
            foreach (string sentence in SentencesOn(answer))
                console.Write(new StyledText(sentence + "\n", Palette.Quiet));
            foreach (CatalogHit hit in answer.Hits)
                console.Write(RowsOf(hit));
            foreach (Chart facet in answer.Facets.Select(FacetChart.Of))
            {
                console.Write(new StyledText(facet.Title + "\n", Palette.Strong));
                console.Write(
                    new BarChart().AddItems(facet.Bars, bar => new BarChartItem(
                        bar.Label,
                        bar.Count,
                        Palette.Accent.Foreground
                    ))
                );
                console.WriteLine();
            }
        }
    }

    /// <summary>
    /// Writes lines whose first field is their kind (<c>total</c>, <c>read</c>, <c>unknown</c>, <c>correction</c>,
    /// <c>hit</c>, <c>term</c> or <c>facet</c>) and whose second field is the table.
    /// </summary>
    public void WritePlain(PlainWriter plain)
    {
        foreach (SearchPage answer in answers)
        {
            string table = answer.Table.Id;
            plain.Line("total", table, Text(answer.Total));
            if (IsReadingShown(answer))
                plain.Line("read", table, answer.Reading.Text);
            foreach (PartReading part in answer.Reading.Parts.Where(part => part.IsUnknown))
                plain.Line("unknown", table, part.Text);
            if (answer.Correction is not null)
                plain.Line("correction", table, answer.Correction);
            foreach (CatalogHit hit in answer.Hits)
                Write(plain, table, hit);
            foreach (Chart facet in answer.Facets.Select(FacetChart.Of))
            {
                foreach (Bar bar in facet.Bars)
                    plain.Line("facet", table, facet.Name, bar.Id, Text(bar.Count), bar.Label);
            }
        }
    }

    /// <summary>Writes an object with the query and an object for each table.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("query", request.Query);
        json.WriteStartArray("tables");
        foreach (SearchPage answer in answers)
            SearchJson.Write(json, answer, request);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>
    /// Returns whether to show how the query was read: if it was not read as written, or if hits are explained.
    /// </summary>
    private bool IsReadingShown(SearchPage answer) => request.WithTerms || !answer.Reading.IsAsWritten;

    private IEnumerable<string> SentencesOn(SearchPage answer)
    {
        string table = PascalName.ToWords(answer.Table.Name).ToLowerInvariant();
        if (IsReadingShown(answer))
            yield return $"Read as: {answer.Reading.Text}";
        foreach (PartReading part in answer.Reading.Parts)
        {
            if (part.UnknownField is { } field)
                yield return $"The table {table} has no searched field '{field}': it is read as a word.";
            if (part.IsUnknown)
                yield return $"No record in {table} has '{part.Text}'.";
            if (part.IsTruncated)
                yield return $"'{part.Text}' stands for too many words: only the most frequent are searched.";
        }

        if (answer.Reading.IsTruncated)
            yield return "The query is too long: its end is ignored.";
        if (answer.Correction is { } correction)
            yield return $"Did you mean: {correction}";
    }

    private static Grid RowsOf(CatalogHit hit)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        grid.AddRow(Marked(hit.Label, Palette.Strong));
        grid.AddRow(
            new StyledText(
                string.Create(CultureInfo.InvariantCulture, $"{hit.Record.Key}  {hit.Score:0.00}"),
                Palette.Quiet
            )
        );
        if (hit.Snippet is { } snippet)
            grid.AddRow(Marked(snippet.Text, Style.Plain));
        if (hit.Terms.Count > 0)
            grid.AddRow(TableOf(hit.Terms));
        grid.AddRow(StyledText.Empty);
        return grid;
    }

    private static Paragraph Marked(MarkedText text, Style style)
    {
        var paragraph = new Paragraph();
        foreach (TextRun run in text.Runs)
            paragraph.Append(run.Text.ReplaceLineEndings(" ").Replace('\t', ' '), run.IsMatch ? Palette.Match : style);
        return paragraph;
    }

    private static Grid TableOf(IReadOnlyList<TermScore> terms)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().PadLeft(2).PadRight(2));
        for (int i = 0; i < 4; i++)
            grid.AddColumn(new GridColumn().RightAligned().PadLeft(0).PadRight(2));
        grid.AddRow([
            .. ((string[])["term", "records", "rarity", "impact", "score"]).Select(title => new StyledText(
                title,
                Palette.Quiet
            )),
        ]);
        foreach (TermScore term in terms)
        {
            grid.AddRow(
                new StyledText(NameOf(term)),
                new StyledText(Text(term.Records)),
                new StyledText(Text(term.Rarity)),
                new StyledText(Text(term.Impact)),
                new StyledText(Text(term.Score), Palette.Accent)
            );
        }

        return grid;
    }

    /// <summary>Returns the indexed word, after the word of the query if it is different.</summary>
    private static string NameOf(TermScore term)
    {
        if (term.Asked.Length == 0)
            return $"{term.Word} (added)";
        string name = string.Equals(term.Word, term.Asked, StringComparison.OrdinalIgnoreCase)
            ? term.Word
            : $"{term.Asked}: {term.Word}";
        return term.HasAskedForm ? name : $"{name} (another form)";
    }

    private static void Write(PlainWriter plain, string table, CatalogHit hit)
    {
        plain.Line("hit", table, hit.Record.Key, Text(hit.Score), hit.Label.Text, hit.Snippet?.Text.ToString());
        foreach (TermScore term in hit.Terms)
        {
            plain.Line(
                "term",
                table,
                hit.Record.Key,
                term.Asked,
                term.Word,
                Text(term.Records),
                Text(term.Rarity),
                Text(term.Impact),
                term.HasAskedForm ? "asked" : "other",
                Text(term.Score)
            );
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(float number) => number.ToString("0.000", CultureInfo.InvariantCulture);
}
