using System.Globalization;
using Summit.Catalog.Notation;

namespace Summit.Catalog.Facets;

/// <summary>Counts records by the values of one field, which is a reference, a parent, an enum or a truth value.</summary>
/// <param name="field">The field.</param>
internal sealed class FacetReader(CatalogField field) : FieldVisitor
{
    private readonly Dictionary<decimal, ValueCount> _counts = [];
    private int _record;

    /// <summary>Counts <paramref name="record"/>.</summary>
    public void Read<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        _record++;
        FacetReader self = this;
        record.VisitField(field.Index, ref self);
    }

    /// <summary>Returns the facet with its most frequent values; equal counts are ordered by value.</summary>
    public Facet ToFacet(int maxValues) =>
        new(
            field,
            [
                .. _counts
                    .OrderByDescending(value => value.Value.Count)
                    .ThenBy(value => value.Key)
                    .Take(maxValues)
                    .Select(value => new FacetValue(value.Value.Id, value.Value.Label, value.Value.Count)),
            ],
            _counts.Count
        );

    /// <inheritdoc/>
    public override void VisitBoolean(string field, bool? value)
    {
        if (value is { } given && !TryCount(given ? 1 : 0))
            Add(given ? 1 : 0, given ? "true" : "false", given ? "Yes" : "No");
    }

    /// <inheritdoc/>
    public override void VisitEnum<TEnum>(string field, TEnum? value)
    {
        if (value is not { } given)
            return;
        decimal order = Convert.ToDecimal(given, CultureInfo.InvariantCulture);
        if (!TryCount(order))
            Add(order, ValueText.Of(given), PascalName.ToWords(given.ToString()));
    }

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record)
    {
        if (record is { IsNull: false } given && !TryCount(given.Ordinal))
            Add(given.Ordinal, IdOf(given), given.ToString()!);
    }

    /// <inheritdoc/>
    public override void VisitReferences<T>(string field, RecordList<T> records)
    {
        foreach (T record in records)
            VisitReference<T>(field, record);
    }

    /// <inheritdoc/>
    public override void VisitParent<T>(string field, T record) => VisitReference<T>(field, record);

    private static string IdOf<T>(T record)
        where T : struct, IVisitableRecord<T> =>
        record.Key.Length > 0 ? record.Key : record.Ordinal.ToString(CultureInfo.InvariantCulture);

    /// <summary>Counts a value that an earlier record has; returns false for a new value.</summary>
    private bool TryCount(decimal order)
    {
        if (!_counts.TryGetValue(order, out ValueCount? value))
            return false;
        value.Add(_record);
        return true;
    }

    private void Add(decimal order, string id, string label)
    {
        var value = new ValueCount(id, label);
        value.Add(_record);
        _counts.Add(order, value);
    }

    /// <summary>The count of a value.</summary>
    private sealed class ValueCount(string id, string label)
    {
        private int _last;

        public string Id => id;

        public string Label => label;

        public int Count { get; private set; }

        public void Add(int record)
        {
            Count += record == _last ? 0 : 1;
            _last = record;
        }
    }
}
