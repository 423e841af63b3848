namespace Summit;

/// <summary>
/// The number of records of a set that belong to one record of another table, for example the number of talks of a
/// speaker.
/// </summary>
/// <typeparam name="T">The type of the record that is counted for.</typeparam>
/// <param name="Record">The record that is counted for.</param>
/// <param name="Count">The number of records.</param>
public readonly record struct FacetCount<T>(T Record, int Count)
    where T : struct, IRecord<T>
{
    /// <summary>Returns the record and the count.</summary>
    public override string ToString() => $"{Record} ({Count})";
}
