using Summit.Helsinki.Tests.IndependentReader;
using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.FieldByField;

/// <summary>
/// Compares a table with its YAML: the number of records, their order by key, and every field of each.
/// </summary>
internal sealed class TableComparison : TableVisitor
{
    public override void VisitKeyedTable<T>(string name, Table<T> table)
    {
        Assert.Equal(HelsinkiTables.YamlOf<T>().Select(record => record.Id), table.Select(record => record.Key));
        VisitTable(name, table);
    }

    public override void VisitTable<T>(string name, Table<T> table)
    {
        IReadOnlyList<YamlRecord> yaml = HelsinkiTables.YamlOf<T>();
        Assert.Equal(yaml.Count, table.Count);
        Assert.Empty(
            Enumerable.Range(0, table.Count).SelectMany(ordinal => Differences(yaml[ordinal], table[ordinal]))
        );
    }

    private static IEnumerable<string> Differences<T>(YamlRecord yaml, T record)
        where T : struct, IVisitableRecord<T>
    {
        var comparison = new FieldComparison(yaml, typeof(T));
        record.Visit(ref comparison);
        return comparison.Differences;
    }
}
