using System.CommandLine;
using System.Globalization;
using Summit.Cli.Checking;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.Findings;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Usage;

namespace Summit.Cli.Commands;

/// <summary><c>summit check</c>: reports the diagnostics of a corpus without a build.</summary>
internal static class CheckCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        var corpora = new CorpusOptions();
        var warnAsError = new Option<bool>("--warnaserror") { Description = "Treat warnings as errors" };
        var watch = new Option<bool>("--watch")
        {
            Description = "Check again whenever a file changes, until interrupted",
        };
        var plain = new Option<bool>("--plain")
        {
            Description = "Write plain text: file:line:column: severity id: message",
        };
        var json = new Option<bool>("--json") { Description = "Write JSON, as described in docs/reference/json.md" };
        Option<FindingFormat?> format = new EnumValue<FindingFormat>("format").Option(
            "--format",
            "Write in the format of another program"
        );

        var command = new ExampleCommand(
            "check",
            "Report the diagnostics of a corpus without a build, using its compiled schema",
            "summit check corpus --watch"
        );
        command.RunsNoCode = true;
        corpora.AddTo(command);
        foreach (Option option in (Option[])[warnAsError, watch, plain, json, format])
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (
                new Option[] { plain, json, format }.Count(option => result.GetResult(option) is { Implicit: false })
                > 1
            )
                result.AddError("--plain, --json and --format exclude each other: use only one.");
        });
        command.SetAction(arguments =>
        {
            string folder = SchemaFinder.Slashes(corpora.FolderOf(arguments));
            IFindingForm form = FormOf(
                arguments.GetValue(format),
                arguments.GetValue(json),
                arguments.GetValue(plain) || terminal.Form == OutputForm.Plain
            );
            var files = new CorpusFiles();
            if (ProjectFolders.IsPart(folder) && Directory.Exists(folder))
                files.Begin(folder);
            CorpusCheck Open() => new(corpora.SchemasOf(arguments), files, folder, arguments.GetValue(warnAsError));
            CheckResult result = arguments.GetValue(watch)
                ? Watch(Open, form, terminal)
                : Check(Open(), form, terminal);
            return result.IsGood ? ExitCode.Success : ExitCode.Errors;
        });
        return command;
    }

    private static CheckResult Check(CorpusCheck check, IFindingForm form, Terminal terminal)
    {
        CheckResult result = check.Run();
        form.Write(result, terminal);
        return result;
    }

    private static CheckResult Watch(Func<CorpusCheck> open, IFindingForm form, Terminal terminal)
    {
        using var watch = new CheckWatch(open, result =>
        {
            form.Write(result, terminal);
            terminal.Out.Flush();
            terminal.Error.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{ToolCommand.Name}: {result.Findings.Count} found, {result.Parsed} of {result.Files} files parsed; waiting for changes"
                )
            );
        });
        return watch.Run();
    }

    private static IFindingForm FormOf(FindingFormat? format, bool json, bool plain) =>
        format switch
        {
            FindingFormat.Sarif => new SarifFindings(),
            FindingFormat.Github => new GitHubFindings(),
            FindingFormat.Azure => new AzureFindings(),
            FindingFormat.Gitlab => new GitLabFindings(),
            _ => json ? new JsonFindings()
            : plain ? new PlainFindings()
            : new RichFindings(),
        };
}
