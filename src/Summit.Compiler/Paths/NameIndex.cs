using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Paths;

/// <summary>
/// Finds names of the schema by their spelling in YAML, ignoring case, blanks, <c>-</c> and <c>_</c>.
/// </summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, int> _folded = new(StringComparer.Ordinal);

    /// <summary>A cache of the spellings found so far. A corpus repeats few spellings very often.</summary>
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);

    /// <summary>
    /// Indexes <paramref name="names"/>, spelled as in YAML. Among names with the same folded form, the first counts.
    /// </summary>
    public NameIndex(IReadOnlyList<string> names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            string folded = Spelling.Fold(names[i]);
            if (!_folded.ContainsKey(folded))
                _folded.Add(folded, i);
        }

        Words = new WordList(names);
    }

    /// <summary>The names, for suggestions.</summary>
    public WordList Words { get; }

    /// <summary>Returns the position of <paramref name="name"/> among the names, or -1.</summary>
    public int Find(string name)
    {
        if (_spellings.TryGetValue(name, out int index))
            return index;
        if (!_folded.TryGetValue(Spelling.Fold(name), out index))
            return -1;
        _spellings.Add(name, index);
        return index;
    }
}
