namespace Summit;

/// <summary>
/// Marks the <c>string</c> field that names a record for people. <c>ToString()</c> returns it, the doc comment of a
/// well-known record begins with it, and search finds a reference by it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LabelAttribute : Attribute;
