using System.Globalization;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Tests.Harness;

/// <summary>Writes bound records as text, so that tests can compare them.</summary>
internal static class BoundText
{
    /// <summary>Returns the whole corpus, one line per record.</summary>
    public static string Of(BoundCorpus corpus)
    {
        IEnumerable<string> records = corpus.Tables.SelectMany(table =>
            table.Records.Select(record => $"{table.Shape.Name} {Of(table.Shape, record)}")
        );
        IEnumerable<string> diagnostics = corpus.Diagnostics.Select(item =>
            $"{item.Id} {item.Path} {item.Span} {string.Join('|', item.Arguments)}"
        );
        return string.Join('\n', records.Concat(diagnostics));
    }

    /// <summary>Returns the keys of a table, in order.</summary>
    public static string Keys(this BoundCorpus corpus, string record) => Keys(corpus.Table(record).Records);

    /// <summary>Returns the record with that key.</summary>
    public static BoundRecord Record(this BoundCorpus corpus, string record, string key) =>
        corpus.Table(record).Records.Single(item => item.Key == key);

    /// <summary>Returns a value as text; empty if the value is missing.</summary>
    public static string Value(this BoundCorpus corpus, string record, string key, string field) =>
        Of(corpus.Table(record).Shape.Field(field)!, corpus.Record(record, key));

    private static string Of(RecordShape shape, BoundRecord record) =>
        $"#{record.Ordinal} {record.Key} in {record.Parent?.Key} at {record.Path}:{record.Span.StartLine} "
        + string.Join("; ", shape.Fields.Select(field => $"{field.Name}={Of(field, record)}"));

    private static string Of(FieldShape field, BoundRecord record)
    {
        FieldValue value = record.Values[field.Index];
        return !value.IsGiven
            ? ""
            : field switch
            {
                StringField => value.Text,
                TextListField => string.Join(", ", value.Texts),
                DoubleField => BitConverter.Int64BitsToDouble(value.Number).ToString(CultureInfo.InvariantCulture),
                DecimalField => value.Decimal.ToString(CultureInfo.InvariantCulture),
                EnumField choice => choice.Members.Single(member => member.Value == value.Number).Name,
                DateField => DateOnly.FromDayNumber((int)value.Number).ToString("O", CultureInfo.InvariantCulture),
                DurationField => TimeSpan.FromTicks(value.Number).ToString("c", CultureInfo.InvariantCulture),
                InstantField => InstantOf(value).ToString("O", CultureInfo.InvariantCulture),
                ReferringField or NestedListField => Keys(value.Records),
                _ => value.Number.ToString(CultureInfo.InvariantCulture),
            };
    }

    private static DateTimeOffset InstantOf(FieldValue value) =>
        new DateTimeOffset(value.Number, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(value.OffsetMinutes));

    private static string Keys(IEnumerable<BoundRecord> records) =>
        string.Join(", ", records.Select(record => record.Key));
}
