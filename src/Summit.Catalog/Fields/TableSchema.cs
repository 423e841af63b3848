namespace Summit.Catalog.Fields;

/// <summary>The schema of a table, read from its record type.</summary>
/// <param name="record">The description of the record type.</param>
/// <param name="fields">The fields in the order of declaration.</param>
internal sealed class TableSchema(RecordDescription record, IReadOnlyList<CatalogField> fields)
{
    /// <summary>The description of the record type.</summary>
    public RecordDescription Record => record;

    /// <summary>The fields in the order of declaration.</summary>
    public IReadOnlyList<CatalogField> Fields => fields;

    /// <summary>The key, or null.</summary>
    public CatalogField? Key { get; } = fields.FirstOrDefault(field => field.Description.IsKey);

    /// <summary>The field that is the display name of a record, or null.</summary>
    public CatalogField? Label { get; } = fields.FirstOrDefault(field => field.Description.IsLabel);

    /// <summary>The first field that orders the table, or null.</summary>
    public CatalogField? Order { get; } = fields.FirstOrDefault(field => field.Description.IsOrder);

    /// <summary>The field that refers to the record above in a hierarchy, or null.</summary>
    public CatalogField? Hierarchy { get; } = fields.FirstOrDefault(field => field.Description.IsHierarchy);

    /// <summary>The record that contains a nested record, or null.</summary>
    public CatalogField? Parent { get; } = fields.FirstOrDefault(field => field.Kind == FieldKind.Parent);
}
