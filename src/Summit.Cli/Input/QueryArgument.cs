using System.CommandLine;
using System.CommandLine.Parsing;
using Summit.Cli.Usage;

namespace Summit.Cli.Input;

/// <summary>An argument that is a query: all words of the command line that are no options.</summary>
internal static class QueryArgument
{
    /// <summary>The argument; its value is the words.</summary>
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

    /// <summary>The query: shells have split what was not quoted.</summary>
    public static string Read(ParseResult arguments, Argument<string[]> argument) =>
        string.Join(' ', arguments.GetRequiredValue(argument));

    /// <summary>An option that is misspelt would be searched for otherwise. No word of a query begins with two hyphens.</summary>
    private static void RefuseOptions(ArgumentResult result)
    {
        if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } option)
            result.AddError(UsageError.DescribeUnmatched(option.Value, ((CommandResult)result.Parent!).Command));
    }
}
