using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>Decides whether the names of mappings are data, such as ids, months or languages, rather than fields.</summary>
internal static class OpenNames
{
    private const int MaxFields = 12;

    private const double RareShare = 0.15;

    /// <summary>The largest share of the mappings that may have a name if the names are data.</summary>
    private const double MaxPresence = 0.7;

    /// <summary>Returns whether the names are data.</summary>
    /// <param name="field">The name of the mappings in YAML.</param>
    /// <param name="mappings">The mappings.</param>
    public static bool AreData(string field, IReadOnlyCollection<YamlMapping> mappings)
    {
        string[] names = [.. mappings.SelectMany(Likeness.NamesOf)];
        string[] distinct = [.. names.Distinct()];
        if (distinct.Length < 2)
            return false;
        if (Array.TrueForAll(names, name => name.All(char.IsAsciiDigit)) || AreLanguages(mappings))
            return true;
        double presence = (double)names.Length / (distinct.Length * mappings.Count);
        return AreRecords(field, mappings, distinct.Length, presence)
            || (distinct.Length > MaxFields && presence < RareShare);
    }

    private static bool AreLanguages(IReadOnlyCollection<YamlMapping> mappings) =>
        LanguageCodes.Are([
            .. mappings
                .SelectMany(mapping => mapping.Pairs)
                .Select(pair => pair.Key)
                .OfType<YamlScalar>()
                .Select(name => name.Value),
        ]);

    /// <summary>
    /// Returns whether the values are records of one type. Few names that every mapping has are fields, such as the
    /// start and the end of a journey.
    /// </summary>
    private static bool AreRecords(
        string field,
        IReadOnlyCollection<YamlMapping> mappings,
        int distinct,
        double presence
    )
    {
        const int minNames = 3;
        YamlNode[] values = [.. mappings.SelectMany(mapping => mapping.Pairs).Select(pair => pair.Value)];
        if (!Array.TrueForAll(values, value => value is YamlMapping))
            return false;
        YamlMapping[] records = [.. values.Cast<YamlMapping>()];
        HashSet<string> common = Likeness.CommonNames(records);
        bool isOneType = records.SelectMany(Likeness.NamesOf).All(common.Contains);
        if (distinct > MaxFields)
            return isOneType || (presence < MaxPresence && Likeness.AreAlike(records));
        bool isPlural = MemberNames.Singular(field) != field;
        return Likeness.AreAlike(records)
            && (mappings.Count > 1 ? presence < MaxPresence : isPlural || (isOneType && distinct >= minNames))
            && (isPlural || presence < MaxPresence / 2 || mappings.Count == 1);
    }
}
