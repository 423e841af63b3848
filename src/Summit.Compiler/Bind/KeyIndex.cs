using System.Globalization;
using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Bind;

/// <summary>The keys and aliases of a table, composed and compared letter by letter.</summary>
internal sealed class KeyIndex
{
    private readonly Dictionary<string, PendingRecord> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PendingRecord> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private WordList? _words;

    /// <summary>Every key and alias with its record.</summary>
    public IEnumerable<KeyValuePair<string, PendingRecord>> Names => _keys.Concat(_aliases);

    /// <summary>Every key and alias. Ask for it when all are in.</summary>
    public WordList Words => _words ??= new WordList(_keys.Keys.Concat(_aliases.Keys));

    /// <summary>The record of that key or alias, or null.</summary>
    public PendingRecord? Find(string name) =>
        _keys.TryGetValue(name, out PendingRecord? record) || _aliases.TryGetValue(name, out record) ? record : null;

    /// <summary>The record of that key, or null.</summary>
    public PendingRecord? FindKey(string key) => _keys.TryGetValue(key, out PendingRecord? record) ? record : null;

    /// <summary>The key, or, where it is taken, the key with the first number from 2 on that is free.</summary>
    public string Free(string key)
    {
        if (!_keys.ContainsKey(key))
            return key;
        int number = _numbers.TryGetValue(key, out int last) ? last + 1 : 2;
        while (_keys.ContainsKey(Numbered(key, number)))
            number++;
        _numbers[key] = number;
        return Numbered(key, number);
    }

    /// <summary>
    /// Adds the key of <paramref name="record"/>, and returns the record that has it: another one if it is taken.
    /// </summary>
    public PendingRecord AddKey(PendingRecord record) => Add(_keys, record.Key, record);

    /// <summary>Adds an alias, and returns the record that has it. Ask when all keys are in.</summary>
    public PendingRecord AddAlias(string alias, PendingRecord record) =>
        _keys.TryGetValue(alias, out PendingRecord? holder) ? holder : Add(_aliases, alias, record);

    private static PendingRecord Add(Dictionary<string, PendingRecord> names, string name, PendingRecord record)
    {
        if (names.TryGetValue(name, out PendingRecord? holder))
            return holder;
        names.Add(name, record);
        return record;
    }

    private static string Numbered(string key, int number) => key + "-" + number.ToString(CultureInfo.InvariantCulture);
}
