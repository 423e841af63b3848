namespace Summit.Catalog.Tables.Citations;

/// <summary>The terms and names by which a citation is found in a schema.</summary>
internal static class CitationTerms
{
    private const string Schema = "https://schema.org/";
    private const string Dublin = "http://purl.org/dc/terms/";
    private const string Bibo = "http://purl.org/ontology/bibo/";

    /// <summary>The terms of a field that refers to the whole, the document or the source of a record.</summary>
    private static readonly string[] Wholes =
    [
        $"{Schema}isPartOf",
        $"{Dublin}isPartOf",
        $"{Dublin}source",
        "http://www.w3.org/ns/prov#hadPrimarySource",
    ];

    /// <summary>The terms of a field that locates a record in its source.</summary>
    private static readonly string[] Locators =
    [
        $"{Bibo}locator",
        $"{Bibo}section",
        $"{Bibo}chapter",
        $"{Bibo}pages",
        $"{Bibo}pageStart",
        $"{Bibo}pageEnd",
        $"{Schema}pagination",
        $"{Schema}pageStart",
        $"{Schema}pageEnd",
    ];

    /// <summary>The names of fields that locate a record in its source, if no field has a term.</summary>
    private static readonly string[] LocatorNames =
    [
        "Locator",
        "Volume",
        "Chapter",
        "Section",
        "Page",
        "Pages",
        "Part",
        "Paragraph",
        "LastParagraph",
        "Verse",
        "Line",
        "Lines",
    ];

    /// <summary>
    /// Returns the field that leads from a record to its source: by term, as the parent of a nested record, or by the
    /// name <c>Source</c>. Returns null if there is none.
    /// </summary>
    public static CatalogField? WholeOf(CatalogTable table) =>
        Wholes
            .Select(term =>
                table.Fields.FirstOrDefault(field =>
                    field.Kind is FieldKind.Reference or FieldKind.Parent && field.HasTerm(term)
                )
            )
            .FirstOrDefault(field => field is not null)
        ?? table.Parent
        ?? table.Fields.FirstOrDefault(field => field is { Kind: FieldKind.Reference, Name: "Source" });

    /// <summary>
    /// Returns the fields that locate a record, in the order of declaration: by term, or by a name such as
    /// <c>Page</c> or <c>Paragraph</c>.
    /// </summary>
    public static IReadOnlyList<CatalogField> LocatorsOf(CatalogTable table)
    {
        CatalogField[] fields = [.. table.Fields.Where(field => field.Description.Terms.Any(Locators.Contains))];
        return fields.Length > 0
            ? fields
            : [.. table.Fields.Where(field => IsPlainValue(field) && LocatorNames.Contains(field.Name))];
    }

    /// <summary>Returns the field with the address of a record: by term, or the first URI.</summary>
    public static CatalogField? AddressOf(CatalogTable table) =>
        table.FindTerm($"{Schema}url") ?? table.Fields.FirstOrDefault(field => field.Description.IsUri);

    private static bool IsPlainValue(CatalogField field) => field is { IsSingle: true, RecordType: null };
}
