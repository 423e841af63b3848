using System.Text;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Index;

/// <summary>
/// Names the members through which code reaches well-known records, such as <c>Speaker.VladimirPutin</c>.
/// </summary>
internal static class KnownRecords
{
    /// <summary>
    /// Member names that every record type uses, apart from its fields. <c>KnownK</c> is the name of an emitted group
    /// of records; C# forbids a member with the name of its enclosing type.
    /// </summary>
    private static readonly string[] Reserved =
    [
        "CompareTo",
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "IsNull",
        "KnownK",
        "MemberwiseClone",
        "Ordinal",
        "ReferenceEquals",
        "TableData",
        "ToString",
    ];

    /// <summary>
    /// The maximum number of characters of a name. The C# compiler accepts up to 1023 bytes of UTF-8.
    /// </summary>
    private const int MaxNameLength = 250;

    /// <summary>Returns the well-known records of a table in order; empty if the table has none or too many.</summary>
    public static EquatableArray<KnownRecord> Of(BoundTable table, CorpusShape corpus)
    {
        if (!table.Shape.IsWellKnown || table.Records.Count > RecordShape.MaxWellKnown)
            return default;

        HashSet<string> taken =
        [
            .. Reserved,
            table.Shape.Name,
            .. table.Shape.OtherMembers,
            .. table.Shape.Fields.SelectMany(Names),
        ];
        return new EquatableArray<KnownRecord>([
            .. table.Records.Select(record => Known(table.Shape, record, corpus, taken)),
        ]);
    }

    /// <summary>Returns the names of the members that are emitted for a field.</summary>
    private static IEnumerable<string> Names(FieldShape field) =>
        field.Queries().Concat([field.Name, field.Name + "Utf8", field.Name + "Column", field.Name + "Facet"]);

    private static KnownRecord Known(RecordShape shape, BoundRecord record, CorpusShape corpus, HashSet<string> taken)
    {
        string name = Identifier(record.Key);
        string free = name;
        for (int number = 2; !taken.Add(free); number++)
            free = name + "_" + number;
        return new KnownRecord(free, TableRows.Of(record), LabelOf(shape, record), Summary(shape, record, corpus));
    }

    /// <summary>
    /// Turns a key into an identifier: drops every character that an identifier cannot contain, and capitalises the
    /// letter after it.
    /// </summary>
    private static string Identifier(string key)
    {
        var name = new StringBuilder();
        bool startsPart = true;
        foreach (char character in key)
        {
            if (name.Length == MaxNameLength)
                break;
            if (!char.IsLetterOrDigit(character))
            {
                startsPart = true;
                continue;
            }

            if (name.Length == 0 && char.IsDigit(character))
                name.Append('_');
            name.Append(startsPart ? char.ToUpperInvariant(character) : character);
            startsPart = false;
        }

        return name.Length == 0 ? "_" : name.ToString();
    }

    private static string LabelOf(RecordShape shape, BoundRecord record) =>
        shape.Label is { } label && record.Values[label.Index].Text is { Length: > 0 } text ? text : record.Key;

    private static EquatableArray<string> Summary(RecordShape shape, BoundRecord record, CorpusShape corpus)
    {
        var lines = new List<string>();
        foreach (FieldShape field in shape.Fields)
        {
            FieldValue value = record.Values[field.Index];
            if (field is NestedListField { IsSummary: true } list)
                lines.AddRange(value.Records.Select(nested => LabelOf(corpus.Record(list.Target), nested)));
            else if (field is StringField { IsSummary: true } && value.Text.Length > 0)
                lines.Add(value.Text);
        }

        return new EquatableArray<string>([.. lines]);
    }
}
