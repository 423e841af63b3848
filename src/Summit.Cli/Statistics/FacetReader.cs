using System.Globalization;
using Summit.Cli.Notation;

namespace Summit.Cli.Statistics;

/// <summary>
/// Counts records by the values of fields with few values: references, parents, enums and truth values.
/// </summary>
internal sealed class FacetReader : FieldVisitor
{
    private const int MaxValues = 10;

    private readonly List<(string Field, Dictionary<decimal, ValueCount> Counts)> _facets = [];
    private int _record;

    /// <summary>Counts <paramref name="record"/>.</summary>
    public void Read<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        _record++;
        FacetReader self = this;
        record.Visit(ref self);
    }

    /// <summary>
    /// Returns a chart for each field with values, in the order of declaration. A chart has the ten most frequent
    /// values; equal counts are ordered by value.
    /// </summary>
    public IReadOnlyList<Chart> Charts() =>
        [
            .. _facets.Select(facet => new Chart(
                PascalName.ToCamel(facet.Field),
                PascalName.ToWords(facet.Field),
                [
                    .. facet
                        .Counts.OrderByDescending(value => value.Value.Count)
                        .ThenBy(value => value.Key)
                        .Take(MaxValues)
                        .Select(value => new Bar(value.Value.Id, value.Value.Label, value.Value.Count)),
                ]
            )),
        ];

    /// <inheritdoc/>
    public override void VisitBoolean(string field, bool? value)
    {
        if (value is { } given)
            Count(field, given ? 1 : 0, given ? "true" : "false", given ? "Yes" : "No");
    }

    /// <inheritdoc/>
    public override void VisitEnum<TEnum>(string field, TEnum? value)
    {
        if (value is { } given)
            Count(
                field,
                Convert.ToDecimal(given, CultureInfo.InvariantCulture),
                ValueText.Of(given),
                PascalName.ToWords(given.ToString())
            );
    }

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record)
    {
        if (record is { } given)
            Count(field, given.Ordinal, given.Key, given.ToString()!);
    }

    /// <inheritdoc/>
    public override void VisitReferences<T>(string field, RecordList<T> records)
    {
        foreach (T record in records)
            VisitReference<T>(field, record);
    }

    /// <inheritdoc/>
    public override void VisitParent<T>(string field, T record) => VisitReference<T>(field, record);

    private void Count(string field, decimal order, string id, string label)
    {
        Dictionary<decimal, ValueCount> counts = CountsOf(field);
        if (!counts.TryGetValue(order, out ValueCount? value))
            counts.Add(order, value = new ValueCount(id, label));
        value.Add(_record);
    }

    private Dictionary<decimal, ValueCount> CountsOf(string field)
    {
        foreach ((string name, Dictionary<decimal, ValueCount> counts) in _facets)
        {
            if (name == field)
                return counts;
        }

        var added = new Dictionary<decimal, ValueCount>();
        _facets.Add((field, added));
        return added;
    }

    /// <summary>The count of a value. A record that has the value twice counts once.</summary>
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
