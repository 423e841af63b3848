using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Summit.Catalog.Notation;

namespace Summit.Cli.Input;

/// <summary>Options and arguments whose value is an enum member, written in kebab-case as in YAML.</summary>
/// <param name="noun">The noun for a member in the help and in errors.</param>
internal readonly struct EnumValue<TEnum>(string noun)
    where TEnum : struct, Enum
{
    /// <summary>
    /// Creates an option for one member. The list of members is appended to <paramref name="description"/>.
    /// </summary>
    public Option<TEnum?> Option(string name, string description)
    {
        string self = noun;
        var option = new Option<TEnum?>(name)
        {
            Description = $"{description}: {Members}",
            HelpName = noun,
            CustomParser = result => Find(result, self),
        };
        Complete(option.CompletionSources);
        return option;
    }

    /// <summary>
    /// Creates an argument for one member. The list of members is appended to <paramref name="description"/>.
    /// </summary>
    public Argument<TEnum?> Argument(string description)
    {
        string self = noun;
        var argument = new Argument<TEnum?>(noun)
        {
            Description = $"{description}: {Members}",
            HelpName = noun,
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = result => Find(result, self),
        };
        Complete(argument.CompletionSources);
        return argument;
    }

    private static string Members => string.Join(", ", Enum.GetValues<TEnum>().Select(ValueText.Of));

    /// <summary>
    /// Makes shell completion offer members in kebab-case instead of their C# names, which are the default.
    /// </summary>
    private static void Complete(List<Func<CompletionContext, IEnumerable<CompletionItem>>> sources)
    {
        sources.Clear();
        sources.Add(_ => Enum.GetValues<TEnum>().Select(member => new CompletionItem(ValueText.Of(member))));
    }

    private static TEnum? Find(ArgumentResult result, string noun)
    {
        string name = result.Tokens[0].Value;
        foreach (TEnum member in Enum.GetValues<TEnum>())
        {
            if (ValueText.Of(member) == name)
                return member;
        }

        result.AddError($"There is no {noun} '{name}': it is one of {Members}.");
        return null;
    }
}
