using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Summit.Cli.Checking;
using Summit.Cli.Files;
using Summit.Cli.Findings;
using Summit.Cli.Inference;
using Summit.Cli.Notation;
using Summit.Cli.Output;
using Summit.Cli.Reports;
using Summit.Cli.Usage;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Cli.Commands;

/// <summary><c>summit init</c>: generates a C# schema from existing YAML.</summary>
internal static partial class InitCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "The folder with the YAML files" };
        var output = new Option<string?>("--out")
        {
            Description = "Write the schema to this file, which must not exist, instead of printing it",
            HelpName = "file",
        };
        var space = new Option<string?>("--namespace")
        {
            Description = "Set the namespace of the schema [default: none]",
            HelpName = "name",
        };
        var name = new Option<string?>("--name")
        {
            Description = "Set the name of the corpus class [default: from the name of the folder]",
            HelpName = "name",
        };

        var command = new ExampleCommand(
            "init",
            "Generate a C# schema from existing YAML: tables, record types, fields, keys and references",
            "summit init data --out Schema.cs --namespace Talks"
        )
        {
            folder,
            output,
            space,
            name,
        };
        command.RunsNoCode = true;
        command.SetAction(arguments =>
        {
            Check(arguments.GetValue(space), "--namespace", Namespace());
            Check(arguments.GetValue(name), "--name", Identifier());
            string path = Existing(arguments.GetRequiredValue(folder));
            string? file = arguments.GetValue(output);
            if (file == OutputPath.StandardOutput || (file is not null && OutputPath.Of(file).IsStandardOutput))
                file = null;
            if (file is not null && OutputPath.Of(file) is { IsStream: false, Status.Kind: not FileKind.Missing })
                throw new UsageException($"'{file}' exists already: name another file with --out, or delete it.");

            (YamlFile[] files, DiagnosticSpec[] problems) = Read(path);
            Report(problems, path, terminal);
            if (files.Length == 0)
                throw new UsageException(
                    $"There is no YAML in '{arguments.GetValue(folder)}': name a folder with files whose names end with .yaml, .yml or .json."
                );
            DiagnosticSpec[] errors =
            [
                .. files
                    .SelectMany(item => item.Diagnostics.Concat(item.UnknownTags))
                    .Where(item => DiagnosticCatalogue.InfoOf(item).IsError),
            ];
            Report(errors, path, terminal);
            InferredSchema schema = SchemaInference.Infer(Path.GetFileName(path), arguments.GetValue(name), files);
            if (schema.Tables.Count == 0)
                throw new UsageException(
                    $"No file in '{arguments.GetValue(folder)}' contains a record: write a record as a mapping of its fields, or write a list of records."
                );

            Write(SchemaWriter.Write(schema, FolderIn(path, file), arguments.GetValue(space)), file, terminal);
            terminal.Error.Write(InferenceReport.Write(schema, path, FolderIn(path, file), file));
            return errors.Length + problems.Length > 0 ? ExitCode.Errors : ExitCode.Success;
        });
        return command;
    }

    private static void Check(string? value, string option, Regex names)
    {
        if (value is not null && !names.IsMatch(value))
            throw new UsageException(
                $"'{value}' is not a name for {option}: write letters and digits, with a capital first."
            );
    }

    private static string Existing(string folder) =>
        Directory.Exists(folder)
            ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))
            : throw new UsageException($"There is no folder '{folder}': name the folder that contains the YAML.");

    /// <summary>
    /// Parses the files of a folder, ordered by path. Also returns the diagnostics of files that cannot be read.
    /// </summary>
    private static (YamlFile[] Files, DiagnosticSpec[] Problems) Read(string folder)
    {
        FoundFiles found = FolderSearch.Run(folder);
        (YamlFile? File, DiagnosticSpec? Problem)[] read =
        [
            .. found
                .Paths.Select(path => (Full: path, Relative: Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .OrderBy(path => path.Relative, StringComparer.Ordinal)
                .AsParallel()
                .AsOrdered()
                .Select(path => Parse(path.Full, path.Relative)),
        ];
        return (
            [.. read.Select(item => item.File).OfType<YamlFile>()],
            [.. found.Problems, .. read.Select(item => item.Problem).OfType<DiagnosticSpec>()]
        );
    }

    private static (YamlFile? File, DiagnosticSpec? Problem) Parse(string path, string name)
    {
        CorpusText read = CorpusText.Read(path);
        return (read.Text is { } text ? YamlParser.Parse(name, text) : null, read.Problem);
    }

    private static void Report(DiagnosticSpec[] errors, string folder, Terminal terminal)
    {
        foreach (DiagnosticSpec error in errors)
        {
            string absolute = Path.Combine(folder, error.Path);
            terminal.Error.WriteLine(PlainFindings.LineOf(new Finding(error with { Path = absolute }, Severity.Error)));
        }

        if (errors.Length > 0)
            terminal.Error.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The schema is generated from the YAML that could be read; correct the {(errors.Length == 1 ? "error" : $"{errors.Length} errors")} above and run the command again."
                )
            );
    }

    /// <summary>Returns the path of the corpus folder relative to the project that will contain the schema.</summary>
    private static string FolderIn(string folder, string? file)
    {
        string project = file is null ? Path.GetDirectoryName(folder)! : Path.GetDirectoryName(Path.GetFullPath(file))!;
        return Path.GetRelativePath(project, folder).Replace('\\', '/');
    }

    private static void Write(string schema, string? file, Terminal terminal)
    {
        if (file is null)
        {
            terminal.Out.Write(schema);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        OutputFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(schema)));
        terminal.Out.WriteLine(VisibleText.OnOneLine(file));
    }

    [GeneratedRegex(@"\A\p{Lu}\w*(\.\p{Lu}\w*)*\z")]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\A\p{Lu}\w*\z")]
    private static partial Regex Identifier();
}
