namespace Summit;

/// <summary>Receives the tables of a corpus one by one, each with the name of its property.</summary>
public interface ITableVisitor
{
    /// <summary>Visits a table whose records have keys.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="name">The name of the property.</param>
    /// <param name="table">The table.</param>
    void VisitKeyedTable<T>(string name, Table<T> table)
        where T : struct, IKeyedRecord<T>, IVisitableRecord<T>;

    /// <summary>Visits a table whose records have no key.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="name">The name of the property.</param>
    /// <param name="table">The table.</param>
    void VisitTable<T>(string name, Table<T> table)
        where T : struct, IVisitableRecord<T>;
}
