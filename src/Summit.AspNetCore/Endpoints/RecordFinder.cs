using System.Globalization;
using Summit.AspNetCore.Problems;
using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>Finds the record that the end of an address names.</summary>
internal static class RecordFinder
{
    private const string EscapedSlash = "%2F";

    /// <summary>
    /// Returns the record with a key or an alias, or with an ordinal if the records of the table have no keys. A slash may
    /// be escaped, <c>~</c> may precede a name, and a slash may follow it.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="segments">The end of the address.</param>
    /// <param name="name">The key, the alias or the ordinal in the address.</param>
    /// <exception cref="ApiException">There is no such record.</exception>
    public static CatalogRecord Find(CatalogTable table, string segments, out string name)
    {
        name = segments;
        if (table.TryFind(name, out CatalogRecord? record))
            return record;
        // The server decodes every other escape.
        string decoded = segments.TrimEnd('/').Replace(EscapedSlash, "/", StringComparison.OrdinalIgnoreCase);
        name = decoded.StartsWith(TableRoutes.Escape) ? decoded[1..] : decoded;
        if (table.TryFind(name, out record))
            return record;
        name = decoded;
        try
        {
            return table.IsKeyed ? table.Find(name) : table.At(OrdinalOf(table, name));
        }
        catch (CatalogException error)
        {
            throw ApiException.NotFound(error);
        }
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
            );
}
