namespace Summit;

/// <summary>Marks a list of references to the record's own type that always go both ways.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SymmetricAttribute : Attribute;
