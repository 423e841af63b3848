namespace Summit.Cli.Search;

/// <summary>What a field must be.</summary>
/// <param name="field">The name of the field.</param>
/// <param name="isNegated">True where it must not be so.</param>
internal abstract class FieldTest(string field, bool isNegated)
{
    /// <summary>The name of the field.</summary>
    public string Field => field;

    /// <summary>True where it must not be so.</summary>
    public bool IsNegated => isNegated;
}

/// <summary>What one of the values of a field must be.</summary>
/// <param name="field">The name of the field.</param>
/// <param name="isNegated">True where none of its values must be so.</param>
/// <param name="matches">What a value must be; null where the field must have none.</param>
internal sealed class FieldTest<TValue>(string field, bool isNegated, Predicate<TValue>? matches)
    : FieldTest(field, isNegated)
{
    /// <summary>What a value must be; null where the field must have none.</summary>
    public Predicate<TValue>? Matches => matches;
}
