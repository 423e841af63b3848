using System.Globalization;

namespace Summit.Catalog.Fields;

/// <summary>Reads the value of a field by which records are sorted.</summary>
internal sealed class SortKeyReader : FieldVisitor
{
    /// <summary>The value; null if the record has none.</summary>
    private object? _key;

    /// <summary>Compares two values of one field: texts by letter without regard to case, other values by size.</summary>
    public static int Compare(object left, object right) =>
        left is string text ? Compare(text, (string)right) : ((IComparable)left).CompareTo(right);

    /// <summary>Returns the value of a field of <paramref name="record"/>; null if the record has none.</summary>
    public object? Read<T>(T record, int field)
        where T : struct, IVisitableRecord<T>
    {
        _key = null;
        SortKeyReader self = this;
        record.VisitField(field, ref self);
        return _key;
    }

    /// <inheritdoc/>
    public override void VisitText(string field, string? value) => _key = value;

    /// <inheritdoc/>
    public override void VisitBoolean(string field, bool? value) => _key = value;

    /// <inheritdoc/>
    public override void VisitInteger(string field, long? value) => _key = value;

    /// <inheritdoc/>
    public override void VisitUnsigned(string field, ulong? value) => _key = value;

    /// <inheritdoc/>
    public override void VisitDouble(string field, double? value) => _key = value;

    /// <inheritdoc/>
    public override void VisitDecimal(string field, decimal? value) => _key = value;

    /// <inheritdoc/>
    public override void VisitEnum<TEnum>(string field, TEnum? value) =>
        _key = value is { } given ? Convert.ToDecimal(given, CultureInfo.InvariantCulture) : null;

    /// <inheritdoc/>
    public override void VisitDate(string field, DateOnly? value) => _key = value;

    /// <inheritdoc/>
    public override void VisitInstant(string field, DateTimeOffset? value) => _key = value;

    /// <inheritdoc/>
    public override void VisitDuration(string field, TimeSpan? value) => _key = value;

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record) => _key = record?.ToString();

    /// <inheritdoc/>
    public override void VisitParent<T>(string field, T record) => _key = record.Ordinal;

    private static int Compare(string left, string right)
    {
        int order = string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }
}
