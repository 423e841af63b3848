using System.Globalization;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>Finds the record that a segment of an address names.</summary>
internal static class RecordFinder
{
    private const string EscapedSlash = "%2F";

    /// <summary>
    /// Returns the record with a key or an alias, or with an ordinal if the records of the table have no keys. A slash may
    /// be escaped, and <c>~</c> may precede a name.
    /// </summary>
    /// <exception cref="CatalogException">There is no such record.</exception>
    public static CatalogRecord Find(CatalogTable table, string name)
    {
        if (!table.IsKeyed)
            return table.At(OrdinalOf(table, name));
        if (table.TryFind(name, out CatalogRecord? record))
            return record;
        // The server decodes every other escape.
        string decoded = name.Replace(EscapedSlash, "/", StringComparison.OrdinalIgnoreCase);
        if (decoded.StartsWith(TableRoutes.Escape) && table.TryFind(decoded.AsSpan(1), out record))
            return record;
        return table.Find(decoded);
    }

    private static int OrdinalOf(CatalogTable table, string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int ordinal)
            ? ordinal
            : throw new CatalogException(
                CatalogErrorKind.UnknownRecord,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The records of {table.Id} have no keys: name one of the {table.Count} records by its position, from 0."
                )
            )
            {
                Name = name,
            };
}
