using System.CommandLine;
using Summit.Cli.Checking;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.Files;
using Summit.Cli.Findings;
using Summit.Cli.JsonSchemas;
using Summit.Cli.Output;
using Summit.Cli.Reports;
using Summit.Cli.Usage;
using Summit.Compiler.Diagnostics;

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
        command.RunsNoCode = true;
        corpora.AddTo(command);
        command.Add(output);
        IReadOnlyList<DiagnosticSpec> problems = [];
        command.AnswerOn(
            terminal,
            arguments =>
            {
                CompiledSchema schema = Only(corpora.SchemasOf(arguments));
                CorpusContent content = new CorpusFiles().Read(schema.Shape.Folder, schema.Project);
                problems = content.Problems;
                foreach (DiagnosticSpec problem in problems)
                    terminal.Error.WriteLine(PlainFindings.LineOf(new Finding(problem, Severity.Error)));
                return new SchemaReport(
                    SchemaFiles.Write(schema, content, FolderOf(schema, arguments.GetValue(output)))
                );
            },
            _ => problems.Count > 0 ? ExitCode.Errors : ExitCode.Success
        );
        return command;
    }

    private static string FolderOf(CompiledSchema schema, string? named) =>
        named == OutputPath.StandardOutput
            ? throw new UsageException("'-' is the standard output, which takes a single file: name a folder.")
            : Path.GetFullPath(named ?? Path.Combine(schema.Shape.Folder, SchemaFiles.UsualFolder));

    private static CompiledSchema Only(IReadOnlyList<CompiledSchema> schemas) =>
        schemas is [var schema]
            ? schema
            : throw new UsageException(
                $"There are several corpora: {string.Join(", ", schemas.Select(item => item.ClassName))}. Name one, as in --corpus '{CorpusName.Mark}{schemas[0].Shape.Name}'."
            );
}
