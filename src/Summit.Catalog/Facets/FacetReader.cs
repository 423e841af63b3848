using System.Globalization;
using Summit.Catalog.Notation;

namespace Summit.Catalog.Facets;

/// <summary>Reads the values of one field, which is a reference, a parent, an enum or a truth value.</summary>
/// <param name="field">The position of the field.</param>
internal sealed class FacetReader(int field) : FieldVisitor
{
    /// <summary>The code of a value in the order of appearance, by the position of the value in its order.</summary>
    private readonly Dictionary<decimal, int> _codes = [];
    private readonly List<Func<(string Id, string Label)>> _values = [];
    private readonly List<int> _found = [];
    private int _start;

    /// <summary>Reads a field of all records of a table.</summary>
    public static FacetColumn ReadColumn<T>(int field)
        where T : struct, IVisitableRecord<T>
    {
        Table<T> table = default;
        var reader = new FacetReader(field);
        int[] starts = new int[table.Count + 1];
        foreach (T record in table)
        {
            reader._start = starts[record.Ordinal] = reader._found.Count;
            record.VisitField(reader.Field, ref reader);
        }

        starts[^1] = reader._found.Count;
        return reader.ToColumn(starts);
    }

    private int Field => field;

    /// <inheritdoc/>
    public override void VisitBoolean(string field, bool? value)
    {
        if (value is { } given)
            Add(given ? 1 : 0, () => given ? ("true", "Yes") : ("false", "No"));
    }

    /// <inheritdoc/>
    public override void VisitEnum<TEnum>(string field, TEnum? value)
    {
        if (value is { } given)
            Add(Convert.ToDecimal(given, CultureInfo.InvariantCulture), () =>
                (ValueText.Of(given), PascalName.ToWords(given.ToString()))
            );
    }

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record)
    {
        if (record is { IsNull: false } given)
            Add(given.Ordinal, () => (IdOf(given), given.ToString()!));
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

    private void Add(decimal order, Func<(string Id, string Label)> value)
    {
        if (!_codes.TryGetValue(order, out int code))
        {
            code = _values.Count;
            _codes.Add(order, code);
            _values.Add(value);
        }

        // A record that has a value twice counts once.
        if (_found.IndexOf(code, _start) < 0)
            _found.Add(code);
    }

    /// <summary>Returns the column with codes in the order of the values instead of their appearance.</summary>
    private FacetColumn ToColumn(int[] starts)
    {
        decimal[] orders = [.. _codes.Keys];
        int[] appearances = [.. _codes.Values];
        Array.Sort(orders, appearances);
        int[] codes = new int[appearances.Length];
        for (int code = 0; code < codes.Length; code++)
            codes[appearances[code]] = code;
        return new FacetColumn(
            starts,
            [.. _found.Select(appearance => codes[appearance])],
            [.. appearances.Select(appearance => _values[appearance])]
        );
    }
}
