using System.CommandLine;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Input;
using Summit.Cli.Output;
using Summit.Cli.Usage;
using Summit.Mcp;

namespace Summit.Cli.Commands;

/// <summary><c>summit mcp</c>: serves a corpus to an assistant by the Model Context Protocol.</summary>
internal static class McpCommand
{
    /// <summary>
    /// Creates the command. Messages pass through standard input and output; what is read and what is wrong is written to
    /// the errors of <paramref name="terminal"/>.
    /// </summary>
    public static Command Create(Terminal terminal)
    {
        var corpus = new CorpusOption(terminal);
        var command = new ExampleCommand(
            "mcp",
            "Serve a corpus to an assistant by the Model Context Protocol, over standard input and output",
            "summit mcp",
            "summit mcp --corpus bin/Release/net10.0/Conference.dll"
        )
        {
            corpus.Option,
        };
        command.SetAction(
            async (arguments, cancellation) =>
            {
                Corpus opened = corpus.Open(arguments);
                await new CorpusMcpServer(opened.CreateBoundedCatalog()).RunAsync(cancellation).ConfigureAwait(false);
                return ExitCode.Success;
            }
        );
        return command;
    }
}
