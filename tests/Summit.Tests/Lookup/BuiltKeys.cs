extern alias Compiler;

using Compiler::Summit.Compiler.Encode;
using Compiler::Summit.Compiler.Index;
using Summit.CompilerServices;
using Summit.Lookup;

namespace Summit.Tests.Lookup;

/// <summary>A key table built in the test, and the look-ups that emitted code has over it.</summary>
internal sealed class BuiltKeys
{
    private readonly byte[] _names;
    private readonly KeyTableData _table;
    private readonly ulong[] _slots;
    private readonly ulong[] _parts;

    private BuiltKeys(IReadOnlyList<string> names, KeyTableData table)
    {
        _names = table.Folded is { } folded ? [.. folded] : [.. names.SelectMany(Utf8.Of)];
        _table = table;
        _slots = [.. table.Hash.Slots];
        _parts = [.. table.Hash is DirectHashData direct ? direct.Indexes : ((PilotHashData)table.Hash).Pilots];
    }

    /// <summary>True where the table is a direct one.</summary>
    public bool IsDirect => _table.Hash is DirectHashData;

    /// <summary>What of a name the hash looks at, where the table is not a direct one.</summary>
    public HashedPart Part => (HashedPart)((PilotHashData)_table.Hash).Part;

    /// <summary>Builds the table of <paramref name="names"/>, of which the first has row 1.</summary>
    public static BuiltKeys Of(IReadOnlyList<string> names) =>
        new(names, KeyTableBuilder.Build(names.Select((name, i) => (name, i + 1))));

    /// <summary>The same, without regard to case and accents.</summary>
    public static BuiltKeys Folded(IReadOnlyList<string> names) =>
        new(names, KeyTableBuilder.BuildFolded(names.Select((name, i) => (name, i + 1))));

    public int Find(ReadOnlySpan<byte> name) =>
        _table.Folded is null ? FindStored(name) : FindStored(StoredKeys.Fold(name, stackalloc byte[_table.Longest]));

    public int Find(ReadOnlySpan<char> name)
    {
        Span<byte> utf8 = stackalloc byte[_table.Longest];
        if (_table.Folded is not null)
            return FindStored(StoredKeys.Fold(name, utf8));
        int row = FindStored(name);
        return row != 0 || _table.IsAscii ? row : FindStored(StoredKeys.Transcode(name, utf8));
    }

    /// <summary>All names with their rows, as a suggestion looks at them.</summary>
    public List<(string Name, int Row)> All()
    {
        var all = new List<(string, int)>();
        new KeyNames(_names, _slots).ForEach((name, row) => all.Add((System.Text.Encoding.UTF8.GetString(name), row)));
        return all;
    }

    private int FindStored(ReadOnlySpan<byte> name) => _table.Hash is DirectHashData direct
        ? UnsafeDirectKeys.Find(name, _names, _table.Longest, _slots, _parts, direct.Multiplier, direct.Shift)
        : UnsafePilotKeys.Find(name, _names, _table.Longest, _slots, _parts, ((PilotHashData)_table.Hash).Seed, Part);

    private int FindStored(ReadOnlySpan<char> name) => _table.Hash is DirectHashData direct
        ? UnsafeDirectKeys.Find(name, _names, _table.Longest, _table.IsAscii, _slots, _parts, direct.Multiplier, direct.Shift)
        : UnsafePilotKeys.Find(name, _names, _table.Longest, _table.IsAscii, _slots, _parts, ((PilotHashData)_table.Hash).Seed, Part);
}
