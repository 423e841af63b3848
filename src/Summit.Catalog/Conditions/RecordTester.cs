namespace Summit.Catalog.Conditions;

/// <summary>Tests fields of records. A record passes if all tests pass.</summary>
/// <param name="tests">The tests.</param>
internal sealed class RecordTester(IReadOnlyList<FieldTest> tests) : FieldVisitor
{
    private FieldTest _test = null!;
    private bool _passes;

    /// <summary>Returns whether <paramref name="record"/> passes.</summary>
    public bool Passes<T>(T record)
        where T : struct, IVisitableRecord<T>
    {
        RecordTester self = this;
        for (int i = 0; i < tests.Count; i++)
        {
            _test = tests[i];
            record.VisitField(_test.Field, ref self);
            if (!_passes)
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override void VisitText(string field, string? value)
    {
        if (value is null)
            TestNone<string>();
        else
            TestOne(value);
    }

    /// <inheritdoc/>
    public override void VisitTexts(string field, TextList values) => Test(values);

    /// <inheritdoc/>
    public override void VisitBoolean(string field, bool? value) => TestValue(value);

    /// <inheritdoc/>
    public override void VisitInteger(string field, long? value) => TestValue(value);

    /// <inheritdoc/>
    public override void VisitUnsigned(string field, ulong? value) => TestValue(value);

    /// <inheritdoc/>
    public override void VisitDouble(string field, double? value) => TestValue(value);

    /// <inheritdoc/>
    public override void VisitDecimal(string field, decimal? value) => TestValue(value);

    /// <inheritdoc/>
    public override void VisitEnum<TEnum>(string field, TEnum? value) => TestValue(value);

    /// <inheritdoc/>
    public override void VisitDate(string field, DateOnly? value) => TestValue(value);

    /// <inheritdoc/>
    public override void VisitInstant(string field, DateTimeOffset? value) => TestValue(value);

    /// <inheritdoc/>
    public override void VisitDuration(string field, TimeSpan? value) => TestValue(value);

    /// <inheritdoc/>
    public override void VisitReference<T>(string field, T? record) => TestValue(record?.Ordinal);

    /// <inheritdoc/>
    public override void VisitReferences<T>(string field, RecordList<T> records) =>
        Test(records.Select(record => record.Ordinal));

    /// <inheritdoc/>
    public override void VisitNested<T>(string field, RecordList<T> records) => VisitReferences(field, records);

    /// <inheritdoc/>
    public override void VisitParent<T>(string field, T record) => TestOne(record.Ordinal);

    /// <inheritdoc/>
    public override void VisitInverse<T>(string field, RecordSet<T> records) =>
        Test(records.Select(record => record.Ordinal));

    private void TestValue<TValue>(TValue? value)
        where TValue : struct
    {
        if (value is { } given)
            TestOne(given);
        else
            TestNone<TValue>();
    }

    private void TestOne<TValue>(TValue value)
    {
        Predicate<TValue>? matches = MatchesOf<TValue>();
        Set(matches is not null && matches(value));
    }

    private void TestNone<TValue>() => Set(MatchesOf<TValue>() is null);

    private void Test<TValue>(IEnumerable<TValue> values)
    {
        Predicate<TValue>? matches = MatchesOf<TValue>();
        Set(matches is null ? !values.Any() : values.Any(value => matches(value)));
    }

    private Predicate<TValue>? MatchesOf<TValue>() => ((FieldTest<TValue>)_test).Matches;

    private void Set(bool isSo) => _passes = isSo != _test.IsNegated;
}
