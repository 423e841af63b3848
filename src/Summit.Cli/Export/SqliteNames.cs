using Summit.Catalog;
using Summit.Catalog.Notation;

namespace Summit.Cli.Export;

/// <summary>The names of tables, columns and views in SQLite, which compares names without regard to case.</summary>
internal sealed class SqliteNames
{
    /// <summary>
    /// The names that SQLite reserves: its tables have a prefix, and three columns mean the number of a row unless
    /// they are declared.
    /// </summary>
    private static readonly SqlReservedNames Reserved = new(
        int.MaxValue,
        "sqlite_",
        [],
        ["ordinal", "rowid", "oid", "_rowid_"]
    );

    /// <summary>The tables that FTS5 creates beside a full-text table.</summary>
    private static readonly string[] ShadowTables = ["_data", "_idx", "_content", "_docsize", "_config"];

    private readonly SqlNames _names;
    private readonly Dictionary<CatalogField, string> _relations = [];
    private readonly Dictionary<CatalogField, string> _searched = [];
    private readonly Dictionary<Type, string> _searches = [];

    /// <summary>Names the tables, views and columns of a corpus.</summary>
    public SqliteNames(CorpusCatalog schema)
    {
        _names = new SqlNames(schema, Reserved);
        foreach (CatalogTable table in schema.Tables)
        {
            foreach (
                CatalogField field in table.Fields.Where(field =>
                    SqliteSchema.IsList(field) || field.Kind == FieldKind.Inverse
                )
            )
                _relations.Add(field, _names.TakeRelation(table, field));
        }

        foreach (CatalogTable table in schema.Tables.Where(table => table.Searched.Count > 0))
            NameSearch(table);
    }

    /// <summary>Returns the table of a record type.</summary>
    public string Of(CatalogTable table) => _names.Of(table);

    /// <summary>Returns the column of a field.</summary>
    public string Of(CatalogField field) => _names.Of(field);

    /// <summary>
    /// Returns the column that foreign keys refer to: the key, or the ordinal if records have no key.
    /// </summary>
    public string KeyOf(CatalogTable table) => _names.KeyOf(table);

    /// <summary>Returns the table of a list, or the view of an inverse.</summary>
    public string RelationOf(CatalogField list) => _relations[list];

    /// <summary>Returns the full-text table of a searched table.</summary>
    public string SearchOf(CatalogTable table) => _searches[table.RecordType];

    /// <summary>Returns the column of a searched field.</summary>
    public string SearchedOf(CatalogField field) => _searched[field];

    /// <summary>Takes the name of the index that finds the records of a list by their items.</summary>
    public string TakeIndex(CatalogTable table, CatalogField field) => _names.TakeRelation(table, field, "__index");

    /// <summary>
    /// Names the full-text table, and reserves its shadow tables. FTS5 reserves two columns, and has a hidden column
    /// with the name of the table.
    /// </summary>
    private void NameSearch(CatalogTable table)
    {
        string search = _names.TakeRelation(table, "search", ShadowTables);
        _searches.Add(table.RecordType, search);
        UniqueNames columns = new UniqueNames('_').Reserve("rank", "rowid", search.Trim('"'));
        foreach (CatalogField field in table.Searched)
            _searched.Add(field, SqlNames.Quote(columns.Take(_names.Of(field).Trim('"'))));
    }
}
