namespace Summit;

/// <summary>
/// Marks a <c>readonly partial struct</c> as a record type. Its partial properties are the fields.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class RecordAttribute : Attribute
{
    /// <summary>
    /// True, as it is unless said otherwise, where each record with a key and a place of its own is a member of the type, such as
    /// <c>Speaker.VladimirPutin</c>, if a table has no more than 10,000. False where records are found by key alone.
    /// </summary>
    public bool WellKnown { get; init; } = true;
}
