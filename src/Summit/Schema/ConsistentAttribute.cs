namespace Summit;

/// <summary>
/// Warns if the prose of the corpus spells a word of this field with other accents, apostrophes or hyphens, such as
/// <c>Niinisto</c> for <c>Niinistö</c>. Keys, aliases and URIs are not prose.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ConsistentAttribute : Attribute;
