using System.CommandLine;
using Summit.Cli.Checking;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.Files;
using Summit.Cli.Findings;
using Summit.Cli.Formatting;
using Summit.Cli.Input;
using Summit.Cli.Notation;
using Summit.Cli.Output;
using Summit.Cli.Usage;
using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Commands;

/// <summary><c>summit fmt</c>: formats YAML without changing its content.</summary>
internal static class FmtCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "The folders and files to format; a compiled schema, if found, gives the order of fields",
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = _ => ["."],
        };
        Option<CorpusName> corpus = CorpusOption.CreateForSchema();
        var check = new Option<bool>("--check")
        {
            Description = "List the files that would change without writing them, and return 1 if there are any",
        };
        var diff = new Option<bool>("--diff") { Description = "Show the changes without writing them" };

        var command = new ExampleCommand(
            "fmt",
            "Format the YAML of a corpus; content and comments are kept",
            "summit fmt corpus --diff"
        )
        {
            paths,
            corpus,
            check,
            diff,
        };
        command.RunsNoCode = true;
        command.SetAction(arguments =>
        {
            string[] named = [.. arguments.GetRequiredValue(paths).Select(Existing)];
            var format = new CorpusFormat(path => SchemasOf(path, arguments.GetValue(corpus)));
            bool isDry = arguments.GetValue(check) || arguments.GetValue(diff);
            FileLayout[] files = [.. named.SelectMany(format.Run)];
            bool isBad = false;
            foreach (FileLayout file in files.Where(file => file.IsChanged))
            {
                if (!isDry && !TryWrite(file, terminal))
                {
                    isBad = true;
                    continue;
                }

                terminal.Out.Write(
                    arguments.GetValue(diff)
                        ? UnifiedDiff.Of(ShownPath.Of(file.Path), file.Before, file.After.Text)
                        : VisibleText.OnOneLine(ShownPath.Of(file.Path)) + "\n"
                );
            }

            foreach (FileLayout file in files.Where(file => file.IsLeftAlone))
                ReportLeftAlone(file, terminal);
            isBad |= Array.Exists(files, file => file.IsLeftAlone || (file.IsChanged && arguments.GetValue(check)));
            return isBad ? ExitCode.Errors : ExitCode.Success;
        });
        return command;
    }

    private static string Existing(string path) =>
        Path.Exists(path)
            ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))
            : throw new UsageException($"There is no folder or file '{path}': name a corpus or a file in it.");

    /// <summary>
    /// Finds the schemas for a path. Formatting needs none, so a missing schema is an error only if a corpus is named.
    /// </summary>
    private static IReadOnlyList<CompiledSchema> SchemasOf(string path, CorpusName corpus)
    {
        var finder = new SchemaFinder(Directory.Exists(path) ? path : Path.GetDirectoryName(path)!, corpus);
        if (corpus != default)
            return finder.Find();
        try
        {
            return finder.Find();
        }
        catch (UsageException)
        {
            return [];
        }
    }

    /// <summary>Writes a file, or reports why it cannot be written. The other files are written nevertheless.</summary>
    private static bool TryWrite(FileLayout file, Terminal terminal)
    {
        try
        {
            CorpusFormat.Write(file);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"{ShownPath.Of(file.Path)}: error: The file is not written: {exception.Message}");
            return false;
        }
    }

    private static void ReportLeftAlone(FileLayout file, Terminal terminal)
    {
        foreach (DiagnosticSpec item in file.After.Diagnostics)
        {
            var finding = new Finding(item, Severity.Error);
            terminal.Error.WriteLine(PlainFindings.LineOf(finding));
        }

        if (file.After.Doubt is { } doubt)
        {
            terminal.Error.WriteLine(
                FormattableString.Invariant(
                    $"{ShownPath.Of(file.Path)}:{doubt.StartLine}:{doubt.StartColumn}: error: Formatting would change the content here, so the file is not changed; write this more simply."
                )
            );
        }
    }
}
