namespace Summit;

/// <summary>Receives the tables of a corpus one by one, each with the name of its property.</summary>
public interface ITableVisitor
{
    /// <summary>A table whose records have keys.</summary>
    void KeyedTable<T>(string name, Table<T> table)
        where T : struct, IKeyedRecord<T>;

    /// <summary>A table whose records have no key.</summary>
    void Table<T>(string name, Table<T> table)
        where T : struct, IRecord<T>;
}
