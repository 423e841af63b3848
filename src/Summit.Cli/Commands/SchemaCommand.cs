using System.CommandLine;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.JsonSchemas;
using Summit.Cli.Output;
using Summit.Cli.Reports;
using Summit.Cli.Usage;

namespace Summit.Cli.Commands;

/// <summary><c>summit schema</c>: writes JSON Schemas of the YAML of a corpus, for editors.</summary>
internal static class SchemaCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        var corpora = new CorpusOptions();
        var output = new Option<string?>("--out")
        {
            Description =
                $"Write the schemas to this folder instead of {SchemaFiles.UsualFolder} in the folder of the corpus",
            HelpName = "folder",
        };

        var command = new ExampleCommand(
            "schema",
            "Write JSON Schemas with which editors complete, explain and check the YAML of a corpus",
            "summit schema corpus --json > .vscode/settings.json"
        );
        corpora.AddTo(command);
        command.Add(output);
        command.AnswerOn(terminal, arguments => new SchemaReport(
            Write(corpora.SchemasOf(arguments), arguments.GetValue(output))
        ));
        return command;
    }

    private static IReadOnlyList<SchemaFile> Write(IReadOnlyList<CompiledSchema> schemas, string? folder) =>
        schemas is [var schema]
            ? SchemaFiles.Write(
                schema,
                Path.GetFullPath(folder ?? Path.Combine(schema.Shape.Folder, SchemaFiles.UsualFolder))
            )
            : throw new UsageException(
                $"There are several corpora: {string.Join(", ", schemas.Select(item => item.ClassName))}. Name one, as in --corpus '{CorpusName.Mark}{schemas[0].Shape.Name}'."
            );
}
