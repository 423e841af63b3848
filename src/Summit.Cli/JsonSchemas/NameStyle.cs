using Summit.Catalog.Notation;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Cli.JsonSchemas;

/// <summary>
/// The spelling of names with several words that a corpus uses: <c>other-names</c>, <c>other_names</c>,
/// <c>OtherNames</c> or <c>otherNames</c>. Editors complete names in this style.
/// </summary>
internal sealed class NameStyle
{
    private static readonly Func<string, string>[] Spellings =
    [
        PascalName.ToCamel,
        PascalName.ToKebab,
        name => PascalName.ToKebab(name).Replace('-', '_'),
        name => name,
    ];

    private readonly Func<string, string> _spelling;

    private NameStyle(Func<string, string> spelling) => _spelling = spelling;

    /// <summary>Returns the style of most <paramref name="used"/> words that are among the names.</summary>
    public static NameStyle Of(IEnumerable<string> names, IEnumerable<string> used)
    {
        var byFold = new Dictionary<string, string>();
        foreach (string name in names.Where(name => PascalName.ToKebab(name).Contains('-', StringComparison.Ordinal)))
            byFold.TryAdd(Spelling.Fold(name), name);

        int[] counts = new int[Spellings.Length];
        foreach (string word in used)
        {
            if (
                byFold.TryGetValue(Spelling.Fold(word), out string? name)
                && Array.FindIndex(Spellings, spelling => spelling(name) == word) is >= 0 and var style
            )
                counts[style]++;
        }

        return new NameStyle(Spellings[Array.IndexOf(counts, counts.Max())]);
    }

    /// <summary>Returns the scalars of a file, and whether each is the name of a field.</summary>
    public static IEnumerable<(bool IsName, string Word)> WordsOf(YamlFile file)
    {
        var open = new Stack<YamlNode>(file.Documents);
        while (open.TryPop(out YamlNode? node))
        {
            if (node is YamlScalar scalar)
                yield return (false, scalar.Value);
            foreach (YamlNode item in (node as YamlSequence)?.Items ?? [])
                open.Push(item);
            foreach ((YamlNode name, YamlNode value) in (node as YamlMapping)?.Pairs ?? [])
            {
                if (name is YamlScalar word)
                    yield return (true, word.Value);
                open.Push(value);
            }
        }
    }

    /// <summary>Returns a name of the schema in this style.</summary>
    public string Spell(string name) => _spelling(name);
}
