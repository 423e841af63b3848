extern alias Compiler;

using System.Runtime.InteropServices;
using Compiler::Summit.Compiler.Index;
using Summit.CompilerServices;
using Summit.Lookup;

namespace Summit.Tests.Lookup;

/// <summary>A key table that the test builds, with the look-ups that emitted code uses.</summary>
internal sealed class BuiltKeys
{
    private readonly byte[] _names;
    private readonly KeyTable _table;
    private readonly ulong[] _slots;
    private readonly ulong[] _parts;

    private BuiltKeys(IReadOnlyList<string> names, KeyTable table)
    {
        _names = table.FoldedNames is { } folded ? folded : [.. names.SelectMany(Utf8.Of)];
        _table = table;
        _slots = table.Hash.Slots;
        _parts = Words(
            table.Hash is DirectTable direct
                ? direct.Indexes
                : MemoryMarshal.AsBytes(((PilotTable)table.Hash).Pilots.AsSpan())
        );
    }

    /// <summary>Whether the table is a direct one.</summary>
    public bool IsDirect => _table.Hash is DirectTable;

    /// <summary>The part of a name that the hash reads. Valid only if the table is not direct.</summary>
    public HashedPart Part => (HashedPart)((PilotTable)_table.Hash).Part;

    /// <summary>Builds the table of <paramref name="names"/>. The first name has row 1.</summary>
    public static BuiltKeys Of(IReadOnlyList<string> names) =>
        new(names, KeyTableBuilder.Build(names.Select((name, i) => (name, i + 1))));

    /// <summary>Builds the table of <paramref name="names"/>, which ignores case and accents.</summary>
    public static BuiltKeys Folded(IReadOnlyList<string> names) =>
        new(names, KeyTableBuilder.BuildFolded(names.Select((name, i) => (name, i + 1))));

    public int Find(ReadOnlySpan<byte> name) =>
        _table.FoldedNames is null
            ? FindStored(name)
            : FindStored(StoredKeys.Fold(name, stackalloc byte[_table.MaxNameBytes]));

    public int Find(ReadOnlySpan<char> name)
    {
        Span<byte> utf8 = stackalloc byte[_table.MaxNameBytes];
        if (_table.FoldedNames is not null)
            return FindStored(StoredKeys.Fold(name, utf8));
        int row = FindStored(name);
        return row != 0 || _table.IsAscii ? row : FindStored(StoredKeys.Transcode(name, utf8));
    }

    /// <summary>Looks several names up at once. The table must neither be direct nor folded.</summary>
    /// <returns>The row of each ASCII name, or 0 if there is none.</returns>
    public int[] FindAll(ReadOnlySpan<string> names)
    {
        var rows = new int[names.Length];
        UnsafePilotKeys.FindAll(
            names,
            rows,
            _names,
            _table.MaxNameBytes,
            _table.IsAscii,
            _slots,
            _parts,
            ((PilotTable)_table.Hash).Seed,
            Part
        );
        return rows;
    }

    /// <summary>Returns all names with their rows, as suggestions read them.</summary>
    public List<(string Name, int Row)> All()
    {
        var all = new List<(string, int)>();
        new KeyNames(_names, _slots).ForEach((name, row) => all.Add((System.Text.Encoding.UTF8.GetString(name), row)));
        return all;
    }

    private static ulong[] Words(ReadOnlySpan<byte> bytes)
    {
        var words = new ulong[(bytes.Length + sizeof(ulong) - 1) / sizeof(ulong)];
        bytes.CopyTo(MemoryMarshal.AsBytes(words.AsSpan()));
        return words;
    }

    private int FindStored(ReadOnlySpan<byte> name) =>
        _table.Hash is DirectTable direct
            ? UnsafeDirectKeys.Find(name, _names, _table.MaxNameBytes, _slots, _parts, direct.Multiplier, direct.Shift)
            : UnsafePilotKeys.Find(
                name,
                _names,
                _table.MaxNameBytes,
                _slots,
                _parts,
                ((PilotTable)_table.Hash).Seed,
                Part
            );

    private int FindStored(ReadOnlySpan<char> name) =>
        _table.Hash is DirectTable direct
            ? UnsafeDirectKeys.Find(
                name,
                _names,
                _table.MaxNameBytes,
                _table.IsAscii,
                _slots,
                _parts,
                direct.Multiplier,
                direct.Shift
            )
            : UnsafePilotKeys.Find(
                name,
                _names,
                _table.MaxNameBytes,
                _table.IsAscii,
                _slots,
                _parts,
                ((PilotTable)_table.Hash).Seed,
                Part
            );
}
