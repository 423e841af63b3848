using Summit.Helsinki.Tests.IndependentReader;

namespace Summit.Helsinki.Tests.Visiting;

/// <summary>The tables of the corpus by name and by record type.</summary>
internal static class HelsinkiTables
{
    private static readonly Dictionary<Type, string> NamesByType = CollectNames();

    /// <summary>The names of the tables, as test data.</summary>
    public static TheoryData<string> Names => [.. NamesByType.Values];

    /// <summary>The record types.</summary>
    public static IEnumerable<Type> RecordTypes => NamesByType.Keys;

    /// <summary>Returns the YAML records of the records of type <typeparamref name="T"/>, in order.</summary>
    public static IReadOnlyList<YamlRecord> YamlOf<T>() => YamlOf(typeof(T));

    /// <inheritdoc cref="YamlOf{T}"/>
    public static IReadOnlyList<YamlRecord> YamlOf(Type recordType) =>
        YamlCorpus.Table(YamlName.Of(NamesByType[recordType]));

    /// <summary>Passes the table with a name to a visitor.</summary>
    public static void Visit(string name, TableVisitor visitor)
    {
        var one = new OneTable(name, visitor);
        Helsinki2018.VisitTables(ref one);
    }

    private static Dictionary<Type, string> CollectNames()
    {
        var collector = new NameCollector();
        Helsinki2018.VisitTables(ref collector);
        return collector.Names;
    }

    private sealed class NameCollector : TableVisitor
    {
        public Dictionary<Type, string> Names { get; } = [];

        public override void VisitTable<T>(string name, Table<T> table) => Names.Add(typeof(T), name);
    }

    private sealed class OneTable(string wanted, TableVisitor visitor) : ITableVisitor
    {
        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T>
        {
            if (name == wanted)
                visitor.VisitKeyedTable(name, table);
        }

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T>
        {
            if (name == wanted)
                visitor.VisitTable(name, table);
        }
    }
}
