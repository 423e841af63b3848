using System.Globalization;
using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Bind;

/// <summary>The keys and aliases of a table, in composed form and compared by code unit.</summary>
internal sealed class KeyIndex
{
    private readonly Dictionary<string, PendingRecord> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PendingRecord> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private WordList? _words;

    /// <summary>Every key and alias with its record.</summary>
    public IEnumerable<KeyValuePair<string, PendingRecord>> Names => _keys.Concat(_aliases);

    /// <summary>
    /// Every key and alias. The list is built on first access, so read it only after all names are added.
    /// </summary>
    public WordList Words => _words ??= new WordList(_keys.Keys.Concat(_aliases.Keys));

    /// <summary>Returns the record with that key or alias, or null.</summary>
    public PendingRecord? Find(string name) =>
        _keys.TryGetValue(name, out PendingRecord? record) || _aliases.TryGetValue(name, out record) ? record : null;

    /// <summary>Returns the record with that key, or null.</summary>
    public PendingRecord? FindKey(string key) => _keys.TryGetValue(key, out PendingRecord? record) ? record : null;

    /// <summary>
    /// Returns <paramref name="key"/> if no record has it; otherwise the key with the first free number from 2, such as
    /// <c>key-2</c>.
    /// </summary>
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
    /// Adds the key of <paramref name="record"/>. Returns the record that holds the key, which is another record if the
    /// key is taken.
    /// </summary>
    public PendingRecord AddKey(PendingRecord record) => Add(_keys, record.Key, record);

    /// <summary>
    /// Adds an alias. Returns the record that holds the name, which is another record if the name is taken. Call it
    /// only after all keys are added.
    /// </summary>
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
