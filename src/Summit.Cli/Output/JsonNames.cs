using System.Text.Json;
using Summit.Catalog;
using Summit.Catalog.Notation;
using Summit.Json;

namespace Summit.Cli.Output;

/// <summary>
/// The names of fields in exported JSON: camelCase, and unique within a record type. If two fields differ only in the
/// case of their first letter, the later field gets a number, in every record type.
/// </summary>
internal sealed class JsonNames : JsonNamingPolicy
{
    private readonly Dictionary<string, string> _names = [];

    /// <summary>Names the fields of tables.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="reserved">Names that no field has.</param>
    public JsonNames(IEnumerable<CatalogTable> tables, params IReadOnlyList<string> reserved)
    {
        foreach (CatalogTable table in tables)
        {
            UniqueNames names = new UniqueNames('_', ignoresCase: false).Reserve(reserved);
            foreach (CatalogField field in table.Fields)
            {
                string name = names.Take(PascalName.ToCamel(field.Name));
                if (!_names.TryGetValue(field.Name, out string? known) || known == PascalName.ToCamel(field.Name))
                    _names[field.Name] = name;
            }
        }

        Records = new RecordJsonOptions { PropertyNamingPolicy = this };
    }

    /// <summary>Returns how records of a corpus are written, with names that are unique within a record type.</summary>
    /// <param name="catalog">The corpus.</param>
    /// <param name="options">The other options; null for the defaults.</param>
    public static RecordJsonOptions Options(CorpusCatalog catalog, RecordJsonOptions? options = null) =>
        (options ?? RecordJsonOptions.Default) with
        {
            PropertyNamingPolicy = new JsonNames(catalog.Tables),
        };

    /// <summary>How records are written with the names.</summary>
    public RecordJsonOptions Records { get; }

    /// <summary>Returns the name of a field. A field of no table has its name in camelCase.</summary>
    public override string ConvertName(string name) =>
        _names.TryGetValue(name, out string? unique) ? unique : PascalName.ToCamel(name);
}
