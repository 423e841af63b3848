namespace Summit;

/// <summary>
/// Marks a <c>readonly partial struct</c> as a record type. Its partial properties are the fields.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class RecordAttribute : Attribute;
