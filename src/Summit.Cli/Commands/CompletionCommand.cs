using System.CommandLine;
using Summit.Cli.Completion;
using Summit.Cli.Input;
using Summit.Cli.Output;

namespace Summit.Cli.Commands;

/// <summary><c>summit completion</c>: prints a shell completion script.</summary>
internal static class CompletionCommand
{
    /// <summary>Creates the command. It writes to <paramref name="terminal"/>.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<Shell?> shell = new EnumValue<Shell>("shell").Argument("The shell");

        var command = new ExampleCommand(
            "completion",
            "Print a script that completes commands, options and ids in a shell",
            "source <(summit completion bash)"
        )
        {
            shell,
        };
        command.SetAction(arguments =>
            terminal.Out.Write(CompletionScript.Of(arguments.GetRequiredValue(shell)!.Value))
        );
        return command;
    }
}
