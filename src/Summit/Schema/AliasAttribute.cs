namespace Summit;

/// <summary>
/// Marks a text or text list whose values resolve like the key.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AliasAttribute : Attribute;
