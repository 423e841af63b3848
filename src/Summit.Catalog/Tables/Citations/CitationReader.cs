using System.Globalization;
using Summit.Catalog.Notation;

namespace Summit.Catalog.Tables.Citations;

/// <summary>Finds the citation of a record by the terms and roles of the schema.</summary>
internal static class CitationReader
{
    /// <summary>The maximum number of steps from a record to its source.</summary>
    private const int MaxSteps = 8;

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
        CitationTerms.WholeOf(record.Table) is { } field ? record.RecordsOf(field, 1).FirstOrDefault() : null;

    private static string? AddressOf(CatalogRecord record) =>
        CitationTerms.AddressOf(record.Table) is { } field
            ? record.ValuesOf(field).Select(value => value.Id).FirstOrDefault()
            : null;

    /// <summary>Returns the values of the locator fields, each with the name of its field.</summary>
    private static string? LocatorOf(CatalogRecord record)
    {
        IEnumerable<string> parts = CitationTerms
            .LocatorsOf(record.Table)
            .SelectMany(field =>
                record
                    .ValuesOf(field)
                    .Select(value =>
                        field.Name == "Locator"
                            ? value.Id
                            : $"{PascalName.ToWords(field.Name).ToLowerInvariant()} {value.Id}"
                    )
            );
        string text = string.Join(", ", parts);
        return text.Length == 0 ? null : text;
    }
}
