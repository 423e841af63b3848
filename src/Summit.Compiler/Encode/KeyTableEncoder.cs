using Summit.Compiler.Index;
using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>Encodes the data of a table that belongs to no column: the number of records and the key table.</summary>
internal static class KeyTableEncoder
{
    /// <summary>Encodes the data of a table.</summary>
    /// <param name="keys">The key table; null for records without keys.</param>
    /// <param name="recordCount">The number of records.</param>
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

    /// <summary>Returns how emitted code looks up names in <paramref name="keys"/>.</summary>
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
