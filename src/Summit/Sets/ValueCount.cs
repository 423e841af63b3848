namespace Summit;

/// <summary>The number of records of a set that have a value of a field, for example the number of reports.</summary>
/// <typeparam name="T">The type of the field: an enum or <c>bool</c>.</typeparam>
/// <param name="Value">The value that is counted for.</param>
/// <param name="Count">The number of records.</param>
public readonly record struct ValueCount<T>(T Value, int Count)
    where T : struct
{
    /// <summary>Returns the value and the count.</summary>
    public override string ToString() => $"{Value} ({Count})";
}
