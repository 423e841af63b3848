using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Summit.Cli.Input;

/// <summary>The option <c>--limit</c>, which bounds the number of results.</summary>
internal static class LimitOption
{
    private const int Default = 10;

    /// <summary>Creates the option.</summary>
    public static Option<int> Create(string description) =>
        new("--limit")
        {
            Description = description,
            HelpName = "number",
            DefaultValueFactory = _ => Default,
            CustomParser = Parse,
        };

    private static int Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) || limit == 0)
            result.AddError($"'{text}' is not a limit: write a number above 0.");
        return limit;
    }
}
