using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>Decides by their names whether mappings are records of the same type.</summary>
internal static class Likeness
{
    /// <summary>The share of names that records of the same type have in common.</summary>
    public const double MinShared = 0.6;

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
    public static bool IsSame(HashSet<string> one, HashSet<string> other) =>
        one.Count(other.Contains) >= MinSharedNames && Share(one, other) >= MinShared;

    /// <summary>Returns the number of shared names relative to the number of all names, from 0 to 1.</summary>
    public static double Share(HashSet<string> one, HashSet<string> other)
    {
        int shared = one.Count(other.Contains);
        return shared == 0 ? 0 : (double)shared / (one.Count + other.Count - shared);
    }

    /// <summary>
    /// Returns the share of the names of the smaller set that the larger set contains, from 0 to 1. One shared name of
    /// several is no evidence.
    /// </summary>
    public static double Overlap(HashSet<string> one, HashSet<string> other)
    {
        int shared = one.Count(other.Contains);
        int smaller = Math.Min(one.Count, other.Count);
        return shared == 0 || (shared == 1 && smaller > 1) ? 0 : (double)shared / smaller;
    }

    /// <summary>Returns the names that not every kind of record has; all names if there are no others.</summary>
    public static HashSet<string> Specific(HashSet<string> names)
    {
        HashSet<string> specific = [.. names.Except(General)];
        return specific.Count == 0 ? names : specific;
    }

    private static readonly string[] General =
    [
        "code",
        "date",
        "description",
        "id",
        "key",
        "link",
        "name",
        "note",
        "notes",
        "slug",
        "tags",
        "title",
        "type",
        "url",
        "website",
    ];

    /// <summary>Returns the folded names of a mapping.</summary>
    public static IEnumerable<string> NamesOf(YamlMapping mapping) =>
        mapping
            .Pairs.Select(pair => pair.Key)
            .OfType<YamlScalar>()
            .Select(name => MemberNames.Fold(name.Value))
            .Distinct();
}
