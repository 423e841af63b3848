using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>Tells whether mappings are records of one type, by the names that they give.</summary>
internal static class Likeness
{
    private const double MinShared = 0.6;

    private const int FewestShared = 4;

    /// <summary>The names, folded, that at least half of the mappings give.</summary>
    public static HashSet<string> UsualNames(IReadOnlyCollection<YamlMapping> mappings)
    {
        int half = Math.Max(Math.Min(2, mappings.Count), (mappings.Count + 1) / 2);
        return
        [
            .. mappings
                .SelectMany(NamesOf)
                .GroupBy(name => name)
                .Where(group => group.Count() >= half)
                .Select(group => group.Key),
        ];
    }

    /// <summary>True where most of what the mappings give is what half of them give.</summary>
    public static bool AreAlike(IReadOnlyCollection<YamlMapping> mappings)
    {
        HashSet<string> usual = UsualNames(mappings);
        int all = mappings.Sum(mapping => mapping.Pairs.Count);
        return usual.Count > 0 && mappings.Sum(mapping => NamesOf(mapping).Count(usual.Contains)) * 2 >= all;
    }

    /// <summary>True for two sets of names that share most.</summary>
    public static bool IsSame(HashSet<string> one, HashSet<string> other)
    {
        int shared = one.Count(other.Contains);
        return shared >= FewestShared && shared >= MinShared * (one.Count + other.Count - shared);
    }

    /// <summary>
    /// True where the names of mappings are data rather than fields: all are numbers or dates, or there are many, of which each is
    /// rare or leads to a mapping like all the others.
    /// </summary>
    public static bool IsOpen(IReadOnlyCollection<YamlMapping> mappings)
    {
        const int maxFields = 12;
        const double rarest = 0.15;
        string[] names = [.. mappings.SelectMany(NamesOf)];
        int distinct = names.Distinct().Count();
        if (distinct > 1 && Array.TrueForAll(names, name => name.All(char.IsAsciiDigit)))
            return true;
        return distinct > maxFields
            && (
                names.Length < rarest * distinct * mappings.Count
                || AreOfOneType([.. mappings.SelectMany(mapping => mapping.Pairs).Select(pair => pair.Value)])
            );
    }

    private static bool AreOfOneType(IReadOnlyCollection<YamlNode> nodes)
    {
        if (!nodes.All(node => node is YamlMapping))
            return false;
        YamlMapping[] mappings = [.. nodes.Cast<YamlMapping>()];
        HashSet<string> usual = UsualNames(mappings);
        return mappings.SelectMany(NamesOf).All(usual.Contains);
    }

    private static IEnumerable<string> NamesOf(YamlMapping mapping) =>
        mapping
            .Pairs.Select(pair => pair.Key)
            .OfType<YamlScalar>()
            .Select(name => MemberNames.Fold(name.Value))
            .Distinct();
}
