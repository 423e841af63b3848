using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Summit.Cli.Input;

/// <summary>Options whose value is a number of records.</summary>
internal static class CountOption
{
    /// <summary>Creates an option.</summary>
    /// <param name="name">The name of the option.</param>
    /// <param name="description">The description of the option.</param>
    /// <param name="least">The lowest valid number.</param>
    public static Option<int?> Create(string name, string description, int least) =>
        new(name)
        {
            Description = description,
            HelpName = "number",
            CustomParser = result => Parse(result, name, least),
        };

    private static int? Parse(ArgumentResult result, string name, int least)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count >= least)
            return count;
        result.AddError(
            string.Create(CultureInfo.InvariantCulture, $"'{text}' is no number for {name}: write {least} or more.")
        );
        return null;
    }
}
