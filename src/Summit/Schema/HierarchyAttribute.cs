namespace Summit;

/// <summary>
/// Marks a reference to the record's own type that makes a hierarchy: a tree or a forest, in which a cycle is an error.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class HierarchyAttribute : Attribute;
