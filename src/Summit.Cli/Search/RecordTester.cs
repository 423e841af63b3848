namespace Summit.Cli.Search;

/// <summary>Tests fields of records. A record passes if all tests pass.</summary>
/// <param name="tests">The tests.</param>
internal sealed class RecordTester(IReadOnlyList<FieldTest> tests) : FieldVisitor
{
    private bool _passes;

    /// <summary>Returns whether <paramref name="record"/> passes.</summary>
    public bool Passes<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        _passes = true;
        RecordTester self = this;
        record.Visit(ref self);
        return _passes;
    }

    /// <inheritdoc/>
    public override void VisitText(string field, string? value) => Test<string>(field, value is null ? [] : [value]);

    /// <inheritdoc/>
    public override void VisitTexts(string field, TextList values) => Test(field, values);

    /// <inheritdoc/>
    public override void VisitBoolean(string field, bool? value) => TestValue(field, value);

    /// <inheritdoc/>
    public override void VisitInteger(string field, long? value) => TestValue(field, value);

    /// <inheritdoc/>
    public override void VisitUnsigned(string field, ulong? value) => TestValue(field, value);

    /// <inheritdoc/>
    public override void VisitDouble(string field, double? value) => TestValue(field, value);

    /// <inheritdoc/>
    public override void VisitDecimal(string field, decimal? value) => TestValue(field, value);

    /// <inheritdoc/>
    public override void VisitEnum<TEnum>(string field, TEnum? value) => TestValue(field, value);

    /// <inheritdoc/>
    public override void VisitDate(string field, DateOnly? value) => TestValue(field, value);

    /// <inheritdoc/>
    public override void VisitInstant(string field, DateTimeOffset? value) => TestValue(field, value);

    /// <inheritdoc/>
    public override void VisitDuration(string field, TimeSpan? value) => TestValue(field, value);

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record) => TestValue(field, record?.Ordinal);

    /// <inheritdoc/>
    public override void VisitReferences<T>(string field, RecordList<T> records) =>
        Test(field, records.Select(record => record.Ordinal));

    /// <inheritdoc/>
    public override void VisitNested<T>(string field, RecordList<T> records) => VisitReferences(field, records);

    /// <inheritdoc/>
    public override void VisitParent<T>(string field, T record) => TestValue<int>(field, record.Ordinal);

    /// <inheritdoc/>
    public override void VisitInverse<T>(string field, RecordSet<T> records) =>
        Test(field, records.Select(record => record.Ordinal));

    private void TestValue<TValue>(string field, TValue? value)
        where TValue : struct => Test<TValue>(field, value is { } given ? [given] : []);

    private void Test<TValue>(string field, IEnumerable<TValue> values)
    {
        for (int i = 0; _passes && i < tests.Count; i++)
        {
            if (tests[i].Field != field)
                continue;
            Predicate<TValue>? matches = ((FieldTest<TValue>)tests[i]).Matches;
            bool isSo = matches is null ? !values.Any() : values.Any(value => matches(value));
            _passes = isSo != tests[i].IsNegated;
        }
    }
}
