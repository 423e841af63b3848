namespace Summit;

/// <summary>Requires that a text is an absolute URI.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UriAttribute : Attribute;
