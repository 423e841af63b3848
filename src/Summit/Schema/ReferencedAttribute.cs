namespace Summit;

/// <summary>Warns about each record of the type that no other record refers to.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class ReferencedAttribute : Attribute;
