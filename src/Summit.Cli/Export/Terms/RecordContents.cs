namespace Summit.Cli.Export.Terms;

/// <summary>The values of a record, by field name. Fields without a value are not included.</summary>
/// <param name="link">The record.</param>
internal sealed class RecordContents(RecordLink link) : FieldVisitor
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    /// <summary>The record.</summary>
    public RecordLink Link => link;

    /// <summary>Reads <paramref name="record"/>.</summary>
    public static RecordContents Of<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        var contents = new RecordContents(RecordLink.To(record));
        record.Visit(ref contents);
        return contents;
    }

    /// <summary>
    /// Returns the value of a field, or null. A value is a <c>string</c>, a <c>bool</c>, a number, a time, an
    /// <see cref="EnumMember"/>, a <see cref="RecordLink"/>, an array of <c>string</c> or <see cref="RecordLink"/>, or
    /// an array of <see cref="RecordContents"/> for nested records.
    /// </summary>
    public object? Value(string? field) => field is null ? null : _values.GetValueOrDefault(field);

    /// <inheritdoc/>
    public override void VisitText(string field, string? value) => Add(field, value);

    /// <inheritdoc/>
    public override void VisitTexts(string field, TextList values) => Add(field, values.ToArray());

    /// <inheritdoc/>
    public override void VisitBoolean(string field, bool? value) => Add(field, value);

    /// <inheritdoc/>
    public override void VisitInteger(string field, long? value) => Add(field, value);

    /// <inheritdoc/>
    public override void VisitUnsigned(string field, ulong? value) => Add(field, value);

    /// <inheritdoc/>
    public override void VisitDouble(string field, double? value) => Add(field, value);

    /// <inheritdoc/>
    public override void VisitDecimal(string field, decimal? value) => Add(field, value);

    /// <inheritdoc/>
    public override void VisitEnum<TEnum>(string field, TEnum? value) =>
        Add(field, value is { } given ? new EnumMember(given.ToString()) : null);

    /// <inheritdoc/>
    public override void VisitDate(string field, DateOnly? value) => Add(field, value);

    /// <inheritdoc/>
    public override void VisitInstant(string field, DateTimeOffset? value) => Add(field, value);

    /// <inheritdoc/>
    public override void VisitDuration(string field, TimeSpan? value) => Add(field, value);

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record) =>
        Add(field, record is { IsNull: false } given ? RecordLink.To(given) : null);

    /// <inheritdoc/>
    public override void VisitReferences<T>(string field, RecordList<T> records) =>
        Add(field, records.Select(RecordLink.To).ToArray());

    /// <inheritdoc/>
    public override void VisitNested<T>(string field, RecordList<T> records) =>
        Add(field, records.Select(Of).ToArray());

    /// <inheritdoc/>
    public override void VisitParent<T>(string field, T record) => Add(field, RecordLink.To(record));

    /// <inheritdoc/>
    public override void VisitInverse<T>(string field, RecordSet<T> records) =>
        Add(field, records.Select(RecordLink.To).ToArray());

    private void Add(string field, object? value)
    {
        if (value is not null)
            _values.Add(field, value);
    }
}

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its C# name.</param>
internal sealed record EnumMember(string Name);
