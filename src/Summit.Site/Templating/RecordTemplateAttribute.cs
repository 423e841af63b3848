namespace Summit.Site;

/// <summary>
/// Marks a Razor component that replaces the page of a record, or its summary in lists. The component has a parameter
/// <c>Record</c>, whose type is the record type or <see cref="Summit.Catalog.CatalogRecord"/>.
/// </summary>
/// <param name="table">The name of the table, in any case, with or without hyphens, such as <c>speakers</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RecordTemplateAttribute(string table) : Attribute
{
    /// <summary>The name of the table.</summary>
    public string Table { get; } = table;

    /// <summary>The part that the component replaces. The default is the page.</summary>
    public RecordPart Part { get; init; }
}
