namespace Summit.Helsinki.Tests.Visiting;

/// <summary>A visitor that treats tables with and without keys equally, unless it overrides that.</summary>
internal abstract class TableVisitor : ITableVisitor
{
    public virtual void VisitKeyedTable<T>(string name, Table<T> table)
        where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

    public abstract void VisitTable<T>(string name, Table<T> table)
        where T : struct, IVisitableRecord<T>;
}
