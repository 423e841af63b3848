using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Parse;

/// <summary>
/// Applies the merge keys of YAML 1.1: <c>&lt;&lt;: *base</c> or <c>&lt;&lt;: [*one, *two]</c>. The pairs of the
/// mapping itself take precedence, then those of earlier merged mappings. Names are compared like the names of fields,
/// ignoring case, blanks, <c>-</c> and <c>_</c>.
/// </summary>
internal static class MergeKeys
{
    /// <summary>Returns the mapping with the merged pairs after its own.</summary>
    /// <param name="mapping">The mapping as written.</param>
    /// <param name="reportIdle">Called for each value of a <c>&lt;&lt;</c> that is not a mapping.</param>
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

    /// <summary>
    /// True if the mapping has a merge key. It runs for every mapping, so it avoids the cost of an enumerator.
    /// </summary>
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

    /// <summary>
    /// Returns the folded name of a pair. A name that is not a scalar gets a unique text, so that it equals no other
    /// name.
    /// </summary>
    private static string NameOf(KeyValuePair<YamlNode, YamlNode> pair) =>
        pair.Key is YamlScalar name ? Spelling.Fold(name.Value) : "\0" + pair.Key.Span.Start;
}
