using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Parse;

/// <summary>
/// Merges mappings into others, as YAML 1.1 has it: <c>&lt;&lt;: *base</c>, or <c>&lt;&lt;: [*one, *two]</c>. What a mapping gives
/// itself counts before what it merges, and of several the first that gives a field. Names are the same when the schema says
/// so, without regard to case, <c>-</c> and <c>_</c>.
/// </summary>
internal static class MergeKeys
{
    /// <summary>The mapping with what it merges, after its own pairs.</summary>
    /// <param name="mapping">The mapping as it is written.</param>
    /// <param name="reportIdle">Takes what stands after a <c>&lt;&lt;</c> and is no mapping.</param>
    public static YamlMapping Apply(YamlMapping mapping, Action<YamlNode> reportIdle)
    {
        if (!HasMerge(mapping))
            return mapping;

        var pairs = mapping.Pairs.Where(pair => !IsMerge(pair)).ToList();
        var names = new HashSet<string>(pairs.Select(NameOf), StringComparer.Ordinal);
        bool isPartial = mapping.IsPartial;
        foreach (YamlNode merged in mapping.Pairs.Where(IsMerge).SelectMany(pair => ItemsOf(pair.Value)))
        {
            if (merged is YamlMapping source)
            {
                pairs.AddRange(source.Pairs.Where(pair => names.Add(NameOf(pair))));
                isPartial |= source.IsPartial;
            }
            else if (merged is not YamlScalar { IsNull: true })
            {
                reportIdle(merged);
            }
        }

        return new YamlMapping(pairs, isPartial, mapping.Span);
    }

    /// <summary>Asked of every mapping: without an enumerator, which would be most of what it costs.</summary>
    private static bool HasMerge(YamlMapping mapping)
    {
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            if (IsMerge(mapping.Pairs[i]))
                return true;
        }

        return false;
    }

    private static bool IsMerge(KeyValuePair<YamlNode, YamlNode> pair) => pair.Key is YamlScalar { IsMerge: true };

    private static IReadOnlyList<YamlNode> ItemsOf(YamlNode value) =>
        value is YamlSequence sequence ? sequence.Items : [value];

    /// <summary>The folded name; one that is no scalar is the same as no other.</summary>
    private static string NameOf(KeyValuePair<YamlNode, YamlNode> pair) =>
        pair.Key is YamlScalar name ? Spelling.Fold(name.Value) : "\0" + pair.Key.Span.Start;
}
