extern alias Compiler;

using Compiler::Summit.Compiler.Encode;
using Compiler::Summit.Compiler.Index;
using Summit.Lookup;

namespace Summit.Tests.Lookup;

/// <summary>
/// A key table built in the test, and the look-ups that emitted code would have over it. Emitted data is static; here it is
/// that of the table which the thread asks.
/// </summary>
internal sealed class BuiltKeys
{
    [ThreadStatic]
    private static BuiltKeys? _asked;

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

    /// <summary>Builds the table of <paramref name="names"/>, of which the first has row 1.</summary>
    public static BuiltKeys Of(IReadOnlyList<string> names) =>
        new(names, KeyTableBuilder.Build(names.Select((name, i) => (name, i + 1))));

    /// <summary>The same, without regard to case and accents.</summary>
    public static BuiltKeys Folded(IReadOnlyList<string> names) =>
        new(names, KeyTableBuilder.BuildFolded(names.Select((name, i) => (name, i + 1))));

    public int Find(ReadOnlySpan<byte> name)
    {
        _asked = this;
        return (IsDirect, _table.Folded is not null) switch
        {
            (true, false) => DirectKeys<Direct>.Find(name),
            (true, true) => DirectKeys<Direct>.FindFolded(name),
            (false, false) => PilotKeys<Pilot>.Find(name),
            (false, true) => PilotKeys<Pilot>.FindFolded(name),
        };
    }

    public int Find(ReadOnlySpan<char> name)
    {
        _asked = this;
        return (IsDirect, _table.Folded is not null) switch
        {
            (true, false) => DirectKeys<Direct>.Find(name),
            (true, true) => DirectKeys<Direct>.FindFolded(name),
            (false, false) => PilotKeys<Pilot>.Find(name),
            (false, true) => PilotKeys<Pilot>.FindFolded(name),
        };
    }

    /// <summary>All names with their rows, as a suggestion looks at them.</summary>
    public List<(string Name, int Row)> All()
    {
        _asked = this;
        var all = new List<(string, int)>();
        KeyNames.Of<Direct>().ForEach((name, row) => all.Add((System.Text.Encoding.UTF8.GetString(name), row)));
        return all;
    }

    private readonly struct Direct : IDirectKeyData
    {
        public static ReadOnlySpan<byte> Names => _asked!._names;

        public static ReadOnlySpan<ulong> Slots => _asked!._slots;

        public static int Longest => _asked!._table.Longest;

        public static bool IsAscii => _asked!._table.IsAscii;

        public static ReadOnlySpan<ulong> Indexes => _asked!._parts;

        public static ulong Multiplier => ((DirectHashData)_asked!._table.Hash).Multiplier;

        public static int Shift => ((DirectHashData)_asked!._table.Hash).Shift;
    }

    private readonly struct Pilot : IPilotKeyData
    {
        public static ReadOnlySpan<byte> Names => _asked!._names;

        public static ReadOnlySpan<ulong> Slots => _asked!._slots;

        public static int Longest => _asked!._table.Longest;

        public static bool IsAscii => _asked!._table.IsAscii;

        public static ReadOnlySpan<ulong> Pilots => _asked!._parts;

        public static ulong Seed => ((PilotHashData)_asked!._table.Hash).Seed;
    }
}
