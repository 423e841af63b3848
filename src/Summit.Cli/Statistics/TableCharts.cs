using Summit.Cli.CompiledCorpora;
using Summit.Cli.Notation;

namespace Summit.Cli.Statistics;

/// <summary>The charts of any corpus: how many records its tables have, and how those fall on what they refer to.</summary>
internal static class TableCharts
{
    /// <summary>The tables, and for each table the ten most frequent values of each field that refers to records or has few values.</summary>
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
