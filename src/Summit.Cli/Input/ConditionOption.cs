using System.CommandLine;
using System.CommandLine.Parsing;
using Summit.Cli.Search;

namespace Summit.Cli.Input;

/// <summary>The option that says what records must satisfy.</summary>
internal static class ConditionOption
{
    /// <summary>The option; it is given once for each condition.</summary>
    public static Option<Condition[]> Create() => new("--where")
    {
        Description = "Only records of this: speakers=Putin, kind!=report, position=1..10 (10 left out), summary= (not given). "
            + "A record above others in a hierarchy stands for those too. Given several times, all must hold",
        HelpName = "field=value",
        DefaultValueFactory = _ => [],
        CustomParser = Parse,
    };

    private static Condition[] Parse(ArgumentResult result)
    {
        var conditions = new List<Condition>();
        foreach (Token token in result.Tokens)
        {
            if (Condition.Parse(token.Value) is { } condition)
                conditions.Add(condition);
            else
                result.AddError($"'{token.Value}' is no condition: write field=value or field!=value.");
        }

        return [.. conditions];
    }
}
