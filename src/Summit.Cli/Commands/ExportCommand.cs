using System.CommandLine;
using Summit.Cli.Export;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Reports;

namespace Summit.Cli.Commands;

/// <summary><c>summit export</c>: a corpus for engines that are no library.</summary>
internal static class ExportCommand
{
    /// <summary>The command, answering on <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<ExportFormat?> format = new EnumValue<ExportFormat>("format").Argument(
            "The format, for a search cluster, as a database or as files"
        );
        var path = new Argument<string>("path")
        {
            Description = "Where to: a file for sqlite, json and jsonld, a folder for bulk, csv and convokit",
            HelpName = "path",
        };
        Option<string?> corpus = CorpusOption.Create();
        Option<bool> force = new("--force") { Description = "Replace files that are there already" };
        Option<string?> start = new("--base")
        {
            Description = "The start of the IRIs of jsonld, such as https://example.org/corpus/",
            HelpName = "iri",
        };

        var command = new ExampleCommand(
            "export",
            "Writes a corpus for an engine that exists: OpenSearch or Elasticsearch, SQLite with FTS5, CSV, JSON, JSON-LD, "
                + "ConvoKit",
            "summit export sqlite helsinki.db",
            "summit export bulk cluster/ --corpus bin/Release/net10.0/Conference.dll",
            "summit export csv tables/ --force",
            "summit export jsonld helsinki.jsonld --base https://example.org/helsinki/"
        )
        {
            format,
            path,
            force,
            start,
            corpus,
        };
        command.AnswerOn(terminal, arguments => new ExportReport(
            Exporter.Write(
                CorpusOption.Open(arguments, corpus),
                arguments.GetRequiredValue(format)!.Value,
                arguments.GetRequiredValue(path),
                arguments.GetValue(force),
                arguments.GetValue(start)
            )
        ));
        return command;
    }
}
