namespace Summit;

/// <summary>
/// Marks a reference to the record's own type as the parent of the record in a hierarchy. A cycle is an error.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HierarchyAttribute : Attribute;
