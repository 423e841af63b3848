using System.CommandLine;
using System.CommandLine.Parsing;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Notation;

namespace Summit.Cli.Input;

/// <summary>Options whose value is an instant.</summary>
internal static class InstantOption
{
    /// <summary>Creates an option for one instant.</summary>
    /// <param name="name">The name of the option.</param>
    /// <param name="description">The description of the option.</param>
    public static Option<DateTimeOffset?> Create(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "time",
            CustomParser = Parse,
        };

    private static DateTimeOffset? Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!InstantText.TryParse(text, Corpus.Flagship.Day, out DateTimeOffset instant))
            result.AddError($"'{text}' is not a time: write 15:30, 2018-07-16 or 2018-07-16T15:30:00Z.");
        return instant;
    }
}
