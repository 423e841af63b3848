namespace Summit.Catalog.Conditions;

/// <summary>A test of a field of a record.</summary>
/// <param name="field">The position of the field.</param>
/// <param name="isNegated">True to negate the test.</param>
internal abstract class FieldTest(int field, bool isNegated)
{
    /// <summary>The position of the field.</summary>
    public int Field => field;

    /// <summary>True to negate the test.</summary>
    public bool IsNegated => isNegated;
}

/// <summary>A test of the values of a field.</summary>
/// <param name="field">The position of the field.</param>
/// <param name="isNegated">True if no value may match.</param>
/// <param name="matches">Tests a value; null to require that the value is missing.</param>
internal sealed class FieldTest<TValue>(int field, bool isNegated, Predicate<TValue>? matches)
    : FieldTest(field, isNegated)
{
    /// <summary>Tests a value; null to require that the value is missing.</summary>
    public Predicate<TValue>? Matches => matches;
}
