using System.Globalization;

namespace Summit.Helsinki.Tests.IndependentReader;

/// <summary>
/// The corpus, read independently with little code: YamlDotNet's object model, dictionaries and LINQ. It shares no code
/// with the compiler, so that tables that agree with it are correct.
/// </summary>
internal static class YamlCorpus
{
    /// <summary>The tables of nested records whose field and table have different names.</summary>
    private static readonly Dictionary<string, string> TablesByField = new()
    {
        ["also-in"] = "appearances",
        ["related"] = "related-stories",
        ["translations"] = "topic-translations",
    };

    private static readonly Dictionary<string, List<YamlRecord>> Tables = ReadTables();

    /// <summary>The names of all tables, including those of nested records.</summary>
    public static IReadOnlyCollection<string> TableNames => Tables.Keys;

    /// <summary>Returns the records of a table, in the order of the compiled table.</summary>
    public static IReadOnlyList<YamlRecord> Table(string name) => Tables[name];

    private static Dictionary<string, List<YamlRecord>> ReadTables()
    {
        Dictionary<string, List<YamlRecord>> tables = YamlFile
            .All.SelectMany(file => file.Records, (file, node) => (file.Table, Record: YamlRecord.InFile(file, node)))
            .GroupBy(read => read.Table, read => read.Record)
            .ToDictionary(table => table.Key, table => InOrder(table).ToList());

        foreach (YamlRecord record in tables.Values.SelectMany(table => table).ToList())
            AddNested(tables, record);

        return tables;
    }

    private static void AddNested(Dictionary<string, List<YamlRecord>> tables, YamlRecord record)
    {
        foreach ((string field, YamlRecord[] records) in record.AllNested)
        {
            string table = TablesByField.GetValueOrDefault(field, field);
            tables.TryAdd(table, []);
            tables[table].AddRange(records);
            foreach (YamlRecord nested in records)
                AddNested(tables, nested);
        }
    }

    /// <summary>
    /// Orders entries by time and position, and all other records by id, like the order fields of the schema.
    /// </summary>
    private static IEnumerable<YamlRecord> InOrder(IGrouping<string, YamlRecord> table) =>
        table.Key == "entries"
            ? table
                .OrderBy(entry => DateTime.Parse(entry.Text("published")!, CultureInfo.InvariantCulture))
                .ThenBy(entry => int.Parse(entry.Text("position")!, CultureInfo.InvariantCulture))
            : table.OrderBy(record => record.Id, StringComparer.Ordinal);
}
