using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>
/// Finds lists in records that hold records of the same type, such as the parts of a talk or the children of a topic.
/// </summary>
/// <param name="Names">The folded names of the lists.</param>
/// <param name="Records">The records, followed by the records in their lists at any depth.</param>
internal sealed record RecursiveLists(HashSet<string> Names, IReadOnlyList<(string Path, YamlNode Node)> Records)
{
    private const double MinShared = 0.6;

    private const double MinSharedOfOtherName = 0.8;

    private const int MinSharedNames = 2;

    /// <summary>Names of lists that usually hold records of the type that has them.</summary>
    private static readonly string[] OwnLists = ["children", "parts", "replies", "comments", "nodes", "items"];

    /// <summary>Finds the recursive lists in the records of a table.</summary>
    /// <param name="type">The name of the record type.</param>
    /// <param name="source">The table.</param>
    public static RecursiveLists In(string type, TableSource source)
    {
        (string Path, YamlNode Node)[] records = [.. source.Records.Select(record => (record.Path, record.Node))];
        YamlMapping[] mappings = [.. records.Select(record => record.Node).OfType<YamlMapping>()];
        HashSet<string> own = Likeness.CommonNames(mappings);
        HashSet<string> names =
        [
            .. mappings
                .SelectMany(mapping => mapping.Pairs)
                .Where(pair => pair is { Key: YamlScalar, Value: YamlSequence { Items.Count: > 0 } })
                .GroupBy(pair => MemberNames.Fold(((YamlScalar)pair.Key).Value), pair => pair.Value)
                .Where(lists => IsRecursive(type, lists.Key, own, [.. lists]))
                .Select(lists => lists.Key),
        ];
        if (names.Count == 0)
            return new RecursiveLists(names, records);

        var all = new List<(string Path, YamlNode Node)>(records);
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i].Node is YamlMapping mapping)
                all.AddRange(
                    ListsIn(mapping, names).SelectMany(list => list.Items).Select(item => (all[i].Path, item))
                );
        }

        return
            all.TrueForAll(record => record.Node is YamlMapping mapping && HoldsOnlyRecords(mapping, names))
            && KeepKeys(source, all)
            ? new RecursiveLists(names, all)
            : new RecursiveLists([], records);
    }

    private static bool HoldsOnlyRecords(YamlMapping mapping, HashSet<string> names) =>
        mapping
            .Pairs.Where(pair => pair.Key is YamlScalar name && names.Contains(MemberNames.Fold(name.Value)))
            .All(pair => YamlNode.IsNothing(pair.Value) || FileShape.IsListOfMappings(pair.Value));

    private static IEnumerable<YamlSequence> ListsIn(YamlMapping mapping, HashSet<string> names) =>
        mapping
            .Pairs.Where(pair => pair.Key is YamlScalar name && names.Contains(MemberNames.Fold(name.Value)))
            .Select(pair => pair.Value)
            .OfType<YamlSequence>();

    /// <summary>
    /// Returns whether lists hold records of the type that has the lists: their items have such a list themselves, or
    /// names that few other types have.
    /// </summary>
    private static bool IsRecursive(string type, string name, HashSet<string> own, YamlNode[] lists)
    {
        if (!Array.TrueForAll(lists, FileShape.IsListOfMappings))
            return false;
        YamlMapping[] items = [.. lists.Cast<YamlSequence>().SelectMany(list => list.Items).Cast<YamlMapping>()];
        HashSet<string> theirs = Likeness.CommonNames(items);
        HashSet<string> others = [.. own.Where(other => other != name)];
        theirs.Remove(name);
        string singular = MemberNames.Fold(MemberNames.Singular(name));
        bool isOfOwn =
            OwnLists.Contains(name)
            || singular == MemberNames.Fold(type)
            || name.StartsWith("sub", StringComparison.Ordinal)
            || Array.Exists(items, item => ListsIn(item, [name]).Any());
        if (isOfOwn)
            return Likeness.Share(others, theirs) >= MinShared;
        others = Likeness.Specific(others);
        theirs = Likeness.Specific(theirs);
        return others.Count(theirs.Contains) >= MinSharedNames
            && Likeness.Share(others, theirs) >= MinSharedOfOtherName;
    }

    /// <summary>
    /// Returns whether the records keep their keys if the records in their lists are of the same type. Keys that are
    /// made from the path of a file would repeat.
    /// </summary>
    private static bool KeepKeys(TableSource source, List<(string Path, YamlNode Node)> all)
    {
        YamlMapping[] records = [.. source.Records.Select(record => record.Node).OfType<YamlMapping>()];
        YamlMapping[] together = [.. all.Select(record => record.Node).OfType<YamlMapping>()];
        string[] ids =
        [
            .. Likeness
                .NamesOf(records[0])
                .Where(name => KeyInference.Ids.Contains(name) || name.EndsWith("id", StringComparison.Ordinal))
                .Where(name =>
                    TextsOf(name, records) is var texts && texts.Length == records.Length && KeyTexts.AreUnique(texts)
                ),
        ];
        bool isMade = source.Captures.Count > 0 || source.PathCaptures.Count > 0 || source.IsGrouped;
        return ids.Length == 0
            ? !isMade
            : ids.Any(name =>
                TextsOf(name, together) is var texts
                && KeyTexts.AreUnique(texts)
                && (texts.Length == together.Length || texts.Length == records.Length)
            );
    }

    private static string[] TextsOf(string name, YamlMapping[] mappings) =>
        [
            .. mappings
                .SelectMany(mapping => mapping.Pairs)
                .Where(pair => pair.Key is YamlScalar key && MemberNames.Fold(key.Value) == name)
                .Select(pair => pair.Value)
                .OfType<YamlScalar>()
                .Select(value => value.Value),
        ];
}
