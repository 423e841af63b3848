using Summit.Catalog;

namespace Summit.Site.Content;

/// <summary>The values of a nested record whose type has no table.</summary>
/// <param name="Values">The values in the order of the fields.</param>
internal sealed record NestedValues(IReadOnlyList<NestedValue> Values);

/// <summary>A value of a field of a nested record whose type has no table.</summary>
/// <param name="Field">The C# name of the field.</param>
/// <param name="Text">The value for readers.</param>
/// <param name="Record">The record that the value is; null for any other value.</param>
internal sealed record NestedValue(string Field, string Text, CatalogRecord? Record);
