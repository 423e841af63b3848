namespace Summit;

/// <summary>Marks a record type of which every record is referred to by another; an orphan is a warning.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class ReferencedAttribute : Attribute;
