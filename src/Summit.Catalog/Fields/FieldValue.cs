namespace Summit.Catalog;

/// <summary>A value of a field as text.</summary>
/// <param name="Id">The value as requests and JSON write it; the key of a record.</param>
/// <param name="Label">The value for readers; the label of a record.</param>
public readonly record struct FieldValue(string Id, string Label);
