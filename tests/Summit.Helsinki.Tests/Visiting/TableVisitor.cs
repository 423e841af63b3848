namespace Summit.Helsinki.Tests.Visiting;

/// <summary>A visitor to which a table with keys is a table like any other, unless it overrides that.</summary>
internal abstract class TableVisitor : ITableVisitor
{
    public virtual void VisitKeyedTable<T>(string name, Table<T> table)
        where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

    public abstract void VisitTable<T>(string name, Table<T> table)
        where T : struct, IVisitableRecord<T>;
}
