namespace Summit;

/// <summary>Marks the field that refers from a nested record to the record that contains it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ParentAttribute : Attribute;
