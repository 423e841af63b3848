using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.StartUp;

/// <summary>Collects every string of the corpus.</summary>
internal sealed class StringCollector : TableVisitor
{
    private readonly List<string> _strings = [];

    /// <summary>The strings, in the order of tables, records and fields.</summary>
    public static string[] AllStrings()
    {
        var collector = new StringCollector();
        Helsinki2018.VisitTables(ref collector);
        return [.. collector._strings];
    }

    public override void VisitTable<T>(string name, Table<T> table)
    {
        var fields = new Fields(_strings);
        foreach (T record in table)
            record.Visit(ref fields);
    }

    private sealed class Fields(List<string> strings) : FieldVisitor
    {
        public override void VisitText(string field, string? value)
        {
            if (value is not null)
                strings.Add(value);
        }

        public override void VisitTexts(string field, TextList values) => strings.AddRange(values);
    }
}
