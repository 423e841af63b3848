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
        Argument<ExportFormat?> format = new EnumValue<ExportFormat>("format").Argument(
            "The format, for a search cluster, as a database or as files"
        );
        var path = new Argument<string>("path")
        {
            Description = "Where to: a file for sqlite and json, a folder for bulk and csv",
            HelpName = "path",
        };
        Option<string?> corpus = CorpusOption.Create();
        Option<bool> force = new("--force") { Description = "Replace files that are there already" };

        var command = new ExampleCommand(
            "export",
            "Writes a corpus for an engine that exists: OpenSearch or Elasticsearch, SQLite with FTS5, CSV, JSON",
            "summit export sqlite helsinki.db",
            "summit export bulk cluster/ --corpus bin/Release/net10.0/Conference.dll",
            "summit export csv tables/ --force"
        )
        {
            format,
            path,
            force,
            corpus,
        };
        command.AnswerOn(terminal, arguments => new ExportReport(
            Exporter.Write(
                CorpusOption.Open(arguments, corpus),
                arguments.GetRequiredValue(format)!.Value,
                arguments.GetRequiredValue(path),
                arguments.GetValue(force)
            )
        ));
        return command;
    }
}
