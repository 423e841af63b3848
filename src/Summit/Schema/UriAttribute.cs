namespace Summit;

/// <summary>
/// Marks a text field that must be an absolute URI.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UriAttribute : Attribute;
