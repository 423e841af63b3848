using System.CommandLine;
using Summit.Lookup;

namespace Summit.Cli.Usage;

/// <summary>Says in one sentence what is wrong with a command line, and what to do.</summary>
internal static class UsageError
{
    /// <summary>The sentence for a command line that does not parse.</summary>
    public static string Describe(ParseResult result)
    {
        Command command = result.CommandResult.Command;
        string sentence =
            result.UnmatchedTokens is [string token, ..] && !IsExplained(result)
                ? DescribeUnmatched(token, command)
                : result.Errors[0].Message;
        return Describe(result, sentence);
    }

    /// <summary>A sentence that was found when the command line was answered, and where to read on.</summary>
    public static string Describe(ParseResult result, string sentence) =>
        $"{sentence} See '{PathOf(result.CommandResult.Command)} --help'.";

    /// <summary>True where a value was found wrong, which matters more than a token too many.</summary>
    private static bool IsExplained(ParseResult result) =>
        result.Errors[0].SymbolResult is not System.CommandLine.Parsing.CommandResult;

    /// <summary>The sentence for an option or an argument that a command has not.</summary>
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
