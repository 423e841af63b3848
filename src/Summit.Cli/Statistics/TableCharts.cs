using Summit.Cli.CompiledCorpora;
using Summit.Cli.Notation;

namespace Summit.Cli.Statistics;

/// <summary>
/// The charts of any corpus: the number of records in each table, and the most frequent values of fields.
/// </summary>
internal static class TableCharts
{
    /// <summary>
    /// Returns a chart of the tables, and for each table a chart of the ten most frequent values of each field that is
    /// a reference, an enum or a truth value.
    /// </summary>
    public static IReadOnlyList<Chart> Of(Corpus corpus)
    {
        var counter = new Counter([], []);
        corpus.VisitTables(ref counter);
        return [new Chart("records", "Records", counter.Tables), .. counter.Fields];
    }

    private readonly struct Counter(List<Bar> tables, List<Chart> fields) : ITableVisitor
    {
        public List<Bar> Tables => tables;

        public List<Chart> Fields => fields;

        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T>
        {
            tables.Add(new Bar(PascalName.ToKebab(name), PascalName.ToWords(name), table.Count));
            var facets = new FacetReader();
            foreach (T record in table)
                facets.Read(record);
            string prefix = PascalName.ToCamel(name);
            fields.AddRange(
                facets
                    .Charts()
                    .Select(chart =>
                        chart with
                        {
                            Name = $"{prefix}.{chart.Name}",
                            Title = $"{PascalName.ToWords(name)} by {chart.Title.ToLowerInvariant()}",
                        }
                    )
            );
        }
    }
}
