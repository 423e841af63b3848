namespace Summit.Catalog;

/// <summary>An order of records by a field. Records without a value come last, and ties are in table order.</summary>
/// <param name="Field">The name of the field, in any case, with or without hyphens.</param>
/// <param name="IsDescending">Whether the greatest value comes first.</param>
public sealed record CatalogSort(string Field, bool IsDescending = false)
{
    /// <summary>Parses <c>field</c>, or <c>-field</c> for the descending order.</summary>
    public static CatalogSort Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool isDescending = text.StartsWith('-');
        return new CatalogSort(isDescending ? text[1..].Trim() : text.Trim(), isDescending);
    }
}
