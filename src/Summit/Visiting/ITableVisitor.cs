namespace Summit;

/// <summary>Receives the tables of a corpus one by one, each with the name of its property.</summary>
public interface ITableVisitor
{
    /// <summary>A table whose records have keys.</summary>
    void VisitKeyedTable<T>(string name, Table<T> table)
        where T : struct, IKeyedRecord<T>, IVisitableRecord<T>;

    /// <summary>A table whose records have no key.</summary>
    void VisitTable<T>(string name, Table<T> table)
        where T : struct, IVisitableRecord<T>;
}
