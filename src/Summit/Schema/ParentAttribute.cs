namespace Summit;

/// <summary>
/// Marks the field that leads from a nested record to the record whose list it stands in.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ParentAttribute : Attribute;
