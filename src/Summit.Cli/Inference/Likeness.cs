using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>Decides by their names whether mappings are records of the same type.</summary>
internal static class Likeness
{
    private const double MinShared = 0.6;

    private const int MinSharedNames = 4;

    /// <summary>Returns the folded names that at least half of the mappings have.</summary>
    public static HashSet<string> CommonNames(IReadOnlyCollection<YamlMapping> mappings)
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

    /// <summary>Returns whether most names of the mappings are names that half of them have.</summary>
    public static bool AreAlike(IReadOnlyCollection<YamlMapping> mappings)
    {
        HashSet<string> common = CommonNames(mappings);
        int all = mappings.Sum(mapping => mapping.Pairs.Count);
        return common.Count > 0 && mappings.Sum(mapping => NamesOf(mapping).Count(common.Contains)) * 2 >= all;
    }

    /// <summary>Returns whether two sets share most of their names.</summary>
    public static bool IsSame(HashSet<string> one, HashSet<string> other)
    {
        int shared = one.Count(other.Contains);
        return shared >= MinSharedNames && shared >= MinShared * (one.Count + other.Count - shared);
    }

    /// <summary>
    /// Returns whether the names of mappings are data rather than fields. The names are data if all are numbers or
    /// dates, or if there are many names and each is rare or leads to a mapping like all the others.
    /// </summary>
    public static bool IsOpen(IReadOnlyCollection<YamlMapping> mappings)
    {
        const int maxFields = 12;
        const double rareShare = 0.15;
        string[] names = [.. mappings.SelectMany(NamesOf)];
        int distinct = names.Distinct().Count();
        if (distinct > 1 && Array.TrueForAll(names, name => name.All(char.IsAsciiDigit)))
            return true;
        return distinct > maxFields
            && (
                names.Length < rareShare * distinct * mappings.Count
                || AreOfOneType([.. mappings.SelectMany(mapping => mapping.Pairs).Select(pair => pair.Value)])
            );
    }

    private static bool AreOfOneType(IReadOnlyCollection<YamlNode> nodes)
    {
        if (!nodes.All(node => node is YamlMapping))
            return false;
        YamlMapping[] mappings = [.. nodes.Cast<YamlMapping>()];
        HashSet<string> common = CommonNames(mappings);
        return mappings.SelectMany(NamesOf).All(common.Contains);
    }

    private static IEnumerable<string> NamesOf(YamlMapping mapping) =>
        mapping
            .Pairs.Select(pair => pair.Key)
            .OfType<YamlScalar>()
            .Select(name => MemberNames.Fold(name.Value))
            .Distinct();
}
