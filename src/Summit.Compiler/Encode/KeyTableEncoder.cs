using Summit.Compiler.Index;
using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>Lays out what a table has beside its columns: the number of its records, and its key table.</summary>
internal static class KeyTableEncoder
{
    /// <summary>Encodes a table of <paramref name="recordCount"/> records with <paramref name="keys"/>, which are null for records without keys.</summary>
    public static StoredData Encode(KeyTable? keys, int recordCount)
    {
        var numbers = new List<NumberData>
        {
            new(KeyTables.RecordCount, recordCount),
            new(KeyTables.LayoutVersion, TableLayout.Version),
        };
        var tables = new List<TableData>();
        if (keys is not null)
        {
            numbers.Add(new NumberData(KeyTables.MaxNameBytes, keys.MaxNameBytes));
            if (keys.FoldedNames is { } folded)
                tables.Add(TableBytes.Utf8(KeyTables.FoldedNames, [folded]));
            tables.Add(TableBytes.Of(KeyTables.Slots, keys.Hash.Slots));
            AddHash(keys.Hash, numbers, tables);
        }

        return new StoredData(new EquatableArray<NumberData>([.. numbers]), new EquatableArray<TableData>([.. tables]));
    }

    /// <summary>How <paramref name="keys"/> are read.</summary>
    public static KeyLookup LookupOf(KeyTable keys) =>
        new(
            keys.Hash is DirectTable ? KeyHashKind.Direct : KeyHashKind.Pilot,
            keys.FoldedNames is not null,
            keys.IsAscii
        );

    private static void AddHash(KeyHashTable hash, List<NumberData> numbers, List<TableData> tables)
    {
        switch (hash)
        {
            case DirectTable direct:
                numbers.Add(new NumberData(KeyTables.Multiplier, (long)direct.Multiplier));
                numbers.Add(new NumberData(KeyTables.Shift, direct.Shift));
                tables.Add(TableBytes.Of(KeyTables.Indexes, direct.Indexes));
                break;
            case PilotTable pilot:
                numbers.Add(new NumberData(KeyTables.Seed, (long)pilot.Seed));
                numbers.Add(new NumberData(KeyTables.HashedPart, (long)pilot.Part));
                tables.Add(TableBytes.Of(KeyTables.Pilots, pilot.Pilots.AsSpan()));
                break;
            default:
                throw new InvalidOperationException($"There is no encoder for {hash.GetType().Name}.");
        }
    }
}
