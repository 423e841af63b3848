using Summit.Helsinki;

namespace Summit.Cli.Lookup;

/// <summary>The key of a record whose type is not known to have one, which is what a field visitor is given.</summary>
internal static class RecordKey
{
    /// <summary>The key of <paramref name="record"/>; its label where records of its type have no key.</summary>
    public static string Of<T>(T record)
        where T : struct, IRecord<T>
    {
        var reader = new Reader(typeof(T), record.Ordinal);
        Helsinki2018.VisitTables(ref reader);
        return reader.Key ?? record.ToString()!;
    }

    /// <summary>
    /// Reads the key where the type of the table proves that there is one. <paramref name="type"/> is compared, not a type
    /// parameter of the reader: that way it is compiled once, not once for every record type.
    /// </summary>
    private struct Reader(Type type, int ordinal) : ITableVisitor
    {
        public string? Key { get; private set; }

        public void KeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>
        {
            if (typeof(T) == type)
                Key = table[ordinal].Key;
        }

        public readonly void Table<T>(string name, Table<T> table)
            where T : struct, IRecord<T>
        {
        }
    }
}
