using System.CommandLine;
using Summit.Cli.Output;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests;

public sealed class HelpTests
{
    public static TheoryData<string> Names => CommandLines.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Help_lists_every_option_and_argument_with_a_description_and_an_example(string name)
    {
        var terminal = new Terminal(Stream.Null, Stream.Null, OutputForm.Plain);
        Command command = SummitCommand.Create(terminal).Subcommands.Single(subcommand => subcommand.Name == name);

        string help = ToolRun.Piped(name, "--help").Output;

        Assert.Contains($"  summit {name}", help, StringComparison.Ordinal);
        foreach (Symbol symbol in command.Options.Concat<Symbol>(command.Arguments).Append(command))
        {
            Assert.Contains(symbol.Name, help, StringComparison.Ordinal);
            Assert.False(string.IsNullOrEmpty(symbol.Description), $"{symbol.Name} is not described.");
        }

        Assert.Matches("Examples?:\n  ", help);
    }

    [Fact]
    public void Root_help_lists_every_command_and_links_to_the_JSON_reference()
    {
        ToolRun run = ToolRun.Piped("--help");

        foreach (
            string name in (string[])
                [
                    "timeline",
                    "show",
                    "speakers",
                    "topics",
                    "stats",
                    "search",
                    "suggest",
                    "export",
                    "init",
                    "check",
                    "explain",
                    "schema",
                    "inspect",
                    "fmt",
                    "completion",
                ]
        )
            Assert.Contains($"\n  {name}", run.Output, StringComparison.Ordinal);
        Assert.Contains("docs/reference/json.md", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, ToolRun.Piped().Output);
    }

    [Fact]
    public void Help_is_shown_even_if_other_arguments_are_invalid()
    {
        ToolRun run = ToolRun.Piped("timeline", "--speaker", "nobody-at-all", "--help");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal("", run.Error);
    }
}
