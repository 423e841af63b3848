using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Summit.Catalog;
using Summit.Catalog.Notation;

namespace Summit.Mcp.Addresses;

/// <summary>
/// The addresses of the resources of a corpus: <c>summit://helsinki2018</c> is the corpus, and
/// <c>summit://helsinki2018/topics/nato</c> is a record. A record without a key has its ordinal instead.
/// </summary>
/// <param name="catalog">The catalogue of the corpus.</param>
internal sealed class ResourceUri(CorpusCatalog catalog)
{
    /// <summary>The address of the corpus.</summary>
    public string Corpus { get; } = $"summit://{Uri.EscapeDataString(PascalName.ToKebab(catalog.Corpus.Name))}";

    /// <summary>Returns the address of a record.</summary>
    public string Of(CatalogRecord record) =>
        $"{Corpus}/{Uri.EscapeDataString(record.Table.Id)}/{Uri.EscapeDataString(NameOf(record))}";

    /// <summary>Returns the template of the addresses of the records of a table.</summary>
    public string TemplateOf(CatalogTable table) =>
        $"{Corpus}/{Uri.EscapeDataString(table.Id)}/{{{(table.IsKeyed ? "key" : "ordinal")}}}";

    /// <summary>Returns the table of a template; null if there is no such template.</summary>
    public CatalogTable? TableOf(string template) =>
        catalog.Tables.FirstOrDefault(table => TemplateOf(table) == template);

    /// <summary>Finds the record at an address.</summary>
    /// <returns>Whether there is such a record.</returns>
    public bool TryFind(string uri, [NotNullWhen(true)] out CatalogRecord? record)
    {
        record = null;
        string[] parts = uri.StartsWith(Corpus + "/", StringComparison.Ordinal)
            ? uri[(Corpus.Length + 1)..].Split('/')
            : [];
        return parts.Length == 2
            && catalog.Tables.FirstOrDefault(item => Uri.EscapeDataString(item.Id) == parts[0]) is { } table
            && TryFind(table, Uri.UnescapeDataString(parts[1]), out record);
    }

    /// <summary>Finds a record by its key, by an alias, or by its ordinal if the table has no keys.</summary>
    private static bool TryFind(CatalogTable table, string name, [NotNullWhen(true)] out CatalogRecord? record)
    {
        if (table.IsKeyed)
            return table.TryFind(name, out record);
        record =
            int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int ordinal)
            && ordinal < table.Count
                ? table.At(ordinal)
                : null;
        return record is not null;
    }

    private static string NameOf(CatalogRecord record) =>
        record.Table.IsKeyed ? record.Key : record.Ordinal.ToString(CultureInfo.InvariantCulture);
}
