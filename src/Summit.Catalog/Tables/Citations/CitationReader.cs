using System.Globalization;
using System.Text;
using Summit.Catalog.Notation;

namespace Summit.Catalog.Tables.Citations;

/// <summary>Finds the citation of a record by the terms and roles of the schema.</summary>
internal static class CitationReader
{
    /// <summary>The maximum number of steps from a record to its source.</summary>
    private const int MaxSteps = 8;

    /// <summary>The name of a field whose value is a locator as a whole.</summary>
    private const string Locator = "Locator";

    /// <summary>The beginning of the name of a field that ends the range of another field.</summary>
    private const string LastOf = "Last";

    /// <summary>Returns the citation of <paramref name="record"/>.</summary>
    public static Citation Of(CatalogRecord record)
    {
        CatalogRecord source = record;
        string? locator = LocatorOf(record);
        for (int step = 0; step < MaxSteps && WholeOf(source) is { } whole; step++)
        {
            source = whole;
            locator ??= LocatorOf(source);
        }

        bool hasSource = !ReferenceEquals(source, record);
        return new Citation(
            PermalinkOf(record),
            hasSource ? source.Label : null,
            hasSource ? PermalinkOf(source) : null,
            locator,
            AddressOf(source) ?? AddressOf(record)
        );
    }

    /// <summary>Returns the table and the key of a record, or its ordinal if it has no key.</summary>
    private static string PermalinkOf(CatalogRecord record) =>
        $"{record.Table.Id}/{(record.Key.Length > 0 ? record.Key : record.Ordinal.ToString(CultureInfo.InvariantCulture))}";

    private static CatalogRecord? WholeOf(CatalogRecord record) =>
        CitationTerms.WholeOf(record.Table) is { } field && record.RecordsOf(field, 1) is [var whole, ..]
            ? whole
            : null;

    private static string? AddressOf(CatalogRecord record) =>
        CitationTerms.AddressOf(record.Table) is { } field
            ? record.ValuesOf(field).Select(value => value.Id).FirstOrDefault()
            : null;

    /// <summary>
    /// Returns the values of the locator fields, each with the name of its field: <c>part body, paragraph 2 to 3</c>.
    /// </summary>
    private static string? LocatorOf(CatalogRecord record)
    {
        var text = new StringBuilder();
        string before = "";
        foreach (CatalogField field in CitationTerms.LocatorsOf(record.Table))
        {
            foreach (FieldValue value in record.ValuesOf(field))
            {
                text.Append(
                    text.Length > 0 && field.Name == LastOf + before ? $" to {value.Id}"
                    : text.Length > 0 ? $", {NameOf(field)}{value.Id}"
                    : $"{NameOf(field)}{value.Id}"
                );
                before = field.Name;
            }
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private static string NameOf(CatalogField field) =>
        field.Name == Locator ? "" : PascalName.ToWords(field.Name).ToLowerInvariant() + " ";
}
