using System.Globalization;
using Summit.Catalog;
using Summit.Site.Notation;

namespace Summit.Site.Content;

/// <summary>Reads nested records whose type has no table: they have no pages, and their parent shows their values.</summary>
internal sealed class NestedReader : FieldVisitor
{
    private readonly CorpusCatalog _catalog;
    private readonly List<NestedValues> _records = [];

    private NestedReader(CorpusCatalog catalog) => _catalog = catalog;

    /// <summary>Returns the nested records of a field.</summary>
    public static IReadOnlyList<NestedValues> Read(CatalogRecord record, CatalogField field)
    {
        var reader = new NestedReader(record.Table.Catalog);
        FieldVisit.Run(record, field, reader);
        return reader._records;
    }

    /// <inheritdoc/>
    public override void VisitNested<T>(string field, RecordList<T> records)
    {
        foreach (T record in records)
        {
            var values = new ValueReader(_catalog);
            record.Visit(ref values);
            _records.Add(new NestedValues(values.Values));
        }
    }

    /// <summary>Reads the values of one nested record, except for its parent.</summary>
    private sealed class ValueReader(CorpusCatalog catalog) : FieldVisitor
    {
        private readonly List<NestedValue> _values = [];

        public IReadOnlyList<NestedValue> Values => _values;

        public override void VisitText(string field, string? value) => Add(field, value);

        public override void VisitTexts(string field, TextList values)
        {
            foreach (string value in values)
                Add(field, value);
        }

        public override void VisitBoolean(string field, bool? value) =>
            Add(field, value is { } given ? (given ? "Yes" : "No") : null);

        public override void VisitInteger(string field, long? value) => Add(field, value);

        public override void VisitUnsigned(string field, ulong? value) => Add(field, value);

        public override void VisitDouble(string field, double? value) => Add(field, value);

        public override void VisitDecimal(string field, decimal? value) => Add(field, value);

        public override void VisitEnum<TEnum>(string field, TEnum? value) =>
            Add(field, value is { } given ? NameText.Of(given.ToString()) : null);

        public override void VisitDate(string field, DateOnly? value) =>
            Add(field, value is { } given ? Moment.Of(given).Full : null);

        public override void VisitInstant(string field, DateTimeOffset? value) =>
            Add(field, value is { } given ? Moment.Of(given).Full : null);

        public override void VisitDuration(string field, TimeSpan? value) =>
            Add(field, value is { } given ? DurationText.Of(given) : null);

        public override void VisitReference<T>(string field, T? record)
        {
            if (record is { IsNull: false } given)
                Add(field, given);
        }

        public override void VisitReferences<T>(string field, RecordList<T> records)
        {
            foreach (T record in records)
                Add(field, record);
        }

        public override void VisitNested<T>(string field, RecordList<T> records) => VisitReferences(field, records);

        private void Add<T>(string field, T record)
            where T : struct, IVisitableRecord<T> =>
            _values.Add(new NestedValue(field, record.ToString()!, catalog.Find(typeof(T))?.At(record.Ordinal)));

        private void Add(string field, IFormattable? number) =>
            Add(field, number?.ToString(null, CultureInfo.InvariantCulture));

        private void Add(string field, string? text)
        {
            if (text is not null)
                _values.Add(new NestedValue(field, text, null));
        }
    }
}
