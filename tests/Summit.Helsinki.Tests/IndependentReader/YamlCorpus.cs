using System.Globalization;

namespace Summit.Helsinki.Tests.IndependentReader;

/// <summary>
/// The corpus read a second time, by as little code as will do: YamlDotNet's object model, dictionaries and LINQ. It shares
/// nothing with the compiler, so where the two agree, the tables say what the YAML says.
/// </summary>
internal static class YamlCorpus
{
    /// <summary>The tables of nested records whose field has another name than the table.</summary>
    private static readonly Dictionary<string, string> TablesByField = new()
    {
        ["also-in"] = "appearances",
        ["related"] = "related-stories",
        ["translations"] = "topic-translations",
    };

    private static readonly Dictionary<string, List<YamlRecord>> Tables = ReadTables();

    /// <summary>The names of the tables, those of nested records among them.</summary>
    public static IReadOnlyCollection<string> TableNames => Tables.Keys;

    /// <summary>The records of a table, in the order in which the compiled table must have them.</summary>
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

    /// <summary>Entries by time and then by position, all else by id; what the schema says with its order fields.</summary>
    private static IEnumerable<YamlRecord> InOrder(IGrouping<string, YamlRecord> table) =>
        table.Key == "entries"
            ? table
                .OrderBy(entry => DateTime.Parse(entry.Text("published")!, CultureInfo.InvariantCulture))
                .ThenBy(entry => int.Parse(entry.Text("position")!, CultureInfo.InvariantCulture))
            : table.OrderBy(record => record.Id, StringComparer.Ordinal);
}
