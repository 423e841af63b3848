namespace Summit;

/// <summary>How many records of a set fall on a record of another table.</summary>
/// <typeparam name="T">The type of the record that they fall on.</typeparam>
/// <param name="Record">The record that they fall on.</param>
/// <param name="Count">How many do.</param>
public readonly record struct FacetCount<T>(T Record, int Count)
    where T : struct, IRecord<T>
{
    /// <summary>The record and the count.</summary>
    public override string ToString() => $"{Record} ({Count})";
}
