namespace Summit;

/// <summary>
/// Marks names whose words are spelled in all prose of the corpus as they are spelled here: <c>Niinisto</c> for
/// <c>Niinistö</c> is a warning. Keys, aliases and URIs are not prose.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ConsistentAttribute : Attribute;
