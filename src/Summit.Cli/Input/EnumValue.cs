using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Summit.Cli.Notation;

namespace Summit.Cli.Input;

/// <summary>Options and arguments whose value is a member of an enum, written in kebab-case as in YAML.</summary>
/// <param name="noun">What a member is called, in the help and in errors.</param>
internal readonly struct EnumValue<TEnum>(string noun)
    where TEnum : struct, Enum
{
    /// <summary>An option for one member; <paramref name="description"/> says what it does.</summary>
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

    /// <summary>An argument for one member; <paramref name="description"/> says what it is.</summary>
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
    /// Offers the members as they are written here, instead of their names in C#, which are there from the start.
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
