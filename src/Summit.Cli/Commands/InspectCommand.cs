using System.CommandLine;
using Summit.Cli.CompiledData;
using Summit.Cli.Output;
using Summit.Cli.Reports;
using Summit.Cli.Usage;
using Summit.Compiler.Verify;

namespace Summit.Cli.Commands;

/// <summary><c>summit inspect</c>: lists and verifies the tables in a compiled corpus.</summary>
internal static class InspectCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        var assembly = new Argument<string?>("assembly")
        {
            Description =
                "The compiled assembly; path#Name selects one of several corpora [default: the newest build around the current folder, or else the Helsinki corpus]",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "assembly",
        };
        var verify = new Option<bool>("--verify")
        {
            Description = "Decode every table, check every invariant, and report the first that fails",
        };

        var command = new ExampleCommand(
            "inspect",
            "List the tables in a compiled corpus with bytes, counts and samples, or verify them",
            "summit inspect bin/Release/net10.0/Conference.dll",
            "summit inspect bin/Release/net10.0/Conference.dll --verify",
            "summit inspect --json"
        )
        {
            assembly,
            verify,
        };
        command.RunsNoCode = true;
        command.AnswerOn(
            terminal,
            arguments =>
                arguments.GetValue(verify)
                    ? Verify(StoredCorpus.Open(arguments.GetValue(assembly)))
                    : Inspect(StoredCorpus.Open(arguments.GetValue(assembly))),
            static report => report is VerifyReport { IsSound: false } ? ExitCode.Errors : ExitCode.Success
        );
        return command;
    }

    private static VerifyReport Verify(StoredCorpus corpus) =>
        new(
            corpus.Schema,
            corpus.Classes.Sum(stored => stored.Literals.Count),
            CorpusVerifier.FindFirst(corpus.Schema.Shape, corpus.Classes)
        );

    private static InspectReport Inspect(StoredCorpus corpus)
    {
        try
        {
            return new InspectReport(corpus.Schema, CorpusInspector.Inspect(corpus.Schema.Shape, corpus.Classes));
        }
        catch (DamagedDataException exception)
        {
            throw new UsageException($"'{corpus.Schema.Assembly}' is damaged. {exception.Message} Build it again.");
        }
    }
}
