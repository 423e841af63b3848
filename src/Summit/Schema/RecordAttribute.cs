namespace Summit;

/// <summary>
/// Declares a <c>readonly partial struct</c> as a record type. Its partial properties are the fields.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class RecordAttribute : Attribute
{
    /// <summary>
    /// Whether each record with a key is a static member of the type, such as <c>Speaker.VladimirPutin</c>. This is the
    /// default for tables of up to 10,000 records; the records of a larger table are found by key only. Nested records
    /// have no members.
    /// </summary>
    public bool WellKnown { get; init; } = true;
}
