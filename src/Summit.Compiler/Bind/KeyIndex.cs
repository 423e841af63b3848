using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Bind;

/// <summary>The keys and aliases of a table, compared letter by letter.</summary>
internal sealed class KeyIndex
{
    private readonly Dictionary<string, BoundRecord> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BoundRecord> _aliases = new(StringComparer.Ordinal);
    private WordList? _words;

    /// <summary>Every key and alias. Ask for it when all are in.</summary>
    public WordList Words => _words ??= new WordList(_keys.Keys.Concat(_aliases.Keys));

    /// <summary>The record of that key or alias, or null.</summary>
    public BoundRecord? Find(string name) =>
        _keys.TryGetValue(name, out BoundRecord? record) || _aliases.TryGetValue(name, out record) ? record : null;

    /// <summary>
    /// Adds the key of <paramref name="record"/>, and returns the record that has it: another one if it is taken.
    /// </summary>
    public BoundRecord AddKey(BoundRecord record) => Add(_keys, record.Key, record);

    /// <summary>Adds an alias, and returns the record that has it. Ask when all keys are in.</summary>
    public BoundRecord AddAlias(string alias, BoundRecord record) =>
        _keys.TryGetValue(alias, out BoundRecord? holder) ? holder : Add(_aliases, alias, record);

    private static BoundRecord Add(Dictionary<string, BoundRecord> names, string name, BoundRecord record)
    {
        if (names.TryGetValue(name, out BoundRecord? holder)) return holder;
        names.Add(name, record);
        return record;
    }
}
