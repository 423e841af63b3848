using System.CommandLine;
using System.CommandLine.Parsing;
using Summit.Cli.Usage;

namespace Summit.Cli.Input;

/// <summary>A query argument: all words of the command line that are not options.</summary>
internal static class QueryArgument
{
    /// <summary>Creates the argument. Its value is an array of words.</summary>
    public static Argument<string[]> Create(string name, string description)
    {
        var argument = new Argument<string[]>(name)
        {
            Description = description,
            HelpName = name,
            Arity = ArgumentArity.OneOrMore,
        };
        argument.Validators.Add(RefuseOptions);
        return argument;
    }

    /// <summary>Returns the query. The shell splits a query that is not quoted, so its words are joined.</summary>
    public static string Read(ParseResult arguments, Argument<string[]> argument) =>
        string.Join(' ', arguments.GetRequiredValue(argument));

    /// <summary>
    /// Rejects misspelled options, which would be taken for an argument otherwise. Words of a query and names do not
    /// begin with two hyphens.
    /// </summary>
    public static void RefuseOptions(ArgumentResult result)
    {
        if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } option)
            result.AddError(UsageError.DescribeUnmatched(option.Value, ((CommandResult)result.Parent!).Command));
    }
}
