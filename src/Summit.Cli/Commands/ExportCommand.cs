using System.CommandLine;
using Summit.Cli.Export;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Reports;

namespace Summit.Cli.Commands;

/// <summary><c>summit export</c>: writes a corpus for other programs.</summary>
internal static class ExportCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<ExportFormat?> format = new EnumValue<ExportFormat>("format").Argument("The format");
        var path = new Argument<string>("path")
        {
            Description =
                "The file (sqlite, postgres, json, jsonld), - for the standard output, or the folder (bulk, csv, convokit) to write",
            HelpName = "path",
        };
        var corpus = new CorpusOption(terminal);
        Option<bool> force = new("--force")
        {
            Description = "Replace existing files; links, pipes and devices are written through",
        };
        Option<string?> start = new("--base")
        {
            Description = "Start the IRIs of jsonld with this IRI, such as https://example.org/corpus/",
            HelpName = "iri",
        };
        Option<string?> schema = new("--schema")
        {
            Description = "Name the schema of postgres; the default is the name of the corpus",
            HelpName = "name",
        };
        Option<bool> spreadsheet = new("--spreadsheet")
        {
            Description = "Put ' before texts of csv that a spreadsheet would calculate, such as =1+1",
        };

        var command = new ExampleCommand(
            "export",
            "Export a corpus to PostgreSQL, SQLite, OpenSearch or Elasticsearch, CSV, JSON, JSON-LD or ConvoKit",
            "summit export sqlite helsinki.db",
            "summit export postgres helsinki.sql",
            "summit export bulk cluster/ --corpus bin/Release/net10.0/Conference.dll",
            "summit export csv tables/ --force",
            "summit export jsonld helsinki.jsonld --base https://example.org/helsinki/"
        )
        {
            format,
            path,
            force,
            start,
            schema,
            spreadsheet,
            corpus.Option,
        };
        command.AnswerOn(terminal, arguments =>
        {
            IReadOnlyList<ExportedFile> files = Exporter.Write(
                corpus.Open(arguments),
                arguments.GetRequiredValue(format)!.Value,
                arguments.GetRequiredValue(path),
                new ExportOptions
                {
                    IsForced = arguments.GetValue(force),
                    Start = arguments.GetValue(start),
                    Schema = arguments.GetValue(schema),
                    IsForSpreadsheets = arguments.GetValue(spreadsheet),
                },
                terminal.Output
            );
            // The standard output holds the export and nothing else.
            return files.Count > 0 ? new ExportReport(files) : null;
        });
        return command;
    }
}
