using System.CommandLine;
using System.CommandLine.Parsing;
using Summit.Lookup;

namespace Summit.Cli.Usage;

/// <summary>Describes an invalid command line in one sentence and refers to the help.</summary>
internal static class UsageError
{
    /// <summary>Describes a command line that does not parse.</summary>
    public static string Describe(ParseResult result)
    {
        Command command = result.CommandResult.Command;
        // A value that the parser rejected is more informative than an unmatched token.
        ParseError? rejected = result.Errors.FirstOrDefault(error => error.SymbolResult is not CommandResult);
        string sentence = rejected?.Message
            ?? (
                result.UnmatchedTokens is [string token, ..]
                    ? DescribeUnmatched(token, command)
                    : result.Errors[0].Message
            );
        return Describe(result, sentence);
    }

    /// <summary>Adds a reference to the help to <paramref name="sentence"/>.</summary>
    public static string Describe(ParseResult result, string sentence) =>
        $"{sentence} See '{PathOf(result.CommandResult.Command)} --help'.";

    /// <summary>Describes an option or argument that the command does not have.</summary>
    public static string DescribeUnmatched(string token, Command command)
    {
        string noun =
            token.StartsWith('-') ? "option"
            : command.Subcommands.Count > 0 ? "command"
            : "argument";
        string sentence = $"There is no {noun} '{token}' of '{PathOf(command)}'.";
        return Nearest(token, NamesIn(command)) is { } nearest ? $"{sentence} Did you mean '{nearest}'?" : sentence;
    }

    private static IEnumerable<string> NamesIn(Command command) =>
        command.Subcommands.Select(subcommand => subcommand.Name).Concat(command.Options.Select(option => option.Name));

    private static string? Nearest(string token, IEnumerable<string> names)
    {
        int bound = Math.Max(1, token.Length / 3);
        return names
            .Select(name => (Name: name, Distance: EditDistance.Within(token, name, bound)))
            .Where(candidate => candidate.Distance <= bound)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    private static string PathOf(Command command) =>
        command is RootCommand ? ToolCommand.Name : $"{ToolCommand.Name} {command.Name}";
}
