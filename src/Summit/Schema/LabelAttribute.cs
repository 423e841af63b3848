namespace Summit;

/// <summary>
/// Marks the <c>string</c> field that names a record to people: its <c>ToString()</c>, and the first line of the doc comment
/// of a well-known record.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LabelAttribute : Attribute;
