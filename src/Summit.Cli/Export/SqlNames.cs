using Summit.Catalog;
using Summit.Catalog.Notation;

namespace Summit.Cli.Export;

/// <summary>
/// The names of tables, columns and views in SQL: the C# names in snake_case, always quoted, and unique as the engine
/// compares names.
/// </summary>
internal sealed class SqlNames
{
    /// <summary>The column with the position of a record in its table, counted from 0.</summary>
    public const string Ordinal = "\"ordinal\"";

    /// <summary>The column with the record that a list belongs to.</summary>
    public const string Record = "\"record\"";

    /// <summary>The column with the position in a list, counted from 0.</summary>
    public const string Position = "\"position\"";

    /// <summary>The column with the items of a list or the members of an inverse.</summary>
    public const string Value = "\"value\"";

    /// <summary>The table about the corpus as a whole.</summary>
    public const string About = "\"__corpus\"";

    private readonly int _maxBytes;
    private readonly UniqueNames _relations;
    private readonly Dictionary<Type, string> _tables = [];
    private readonly Dictionary<Type, UniqueNames> _columns = [];
    private readonly Dictionary<CatalogField, string> _fields = [];

    /// <summary>Names the tables of a corpus and their columns.</summary>
    /// <param name="schema">The tables of the corpus.</param>
    /// <param name="reserved">The names that the engine and the exporter reserve.</param>
    public SqlNames(CorpusCatalog schema, SqlReservedNames reserved)
    {
        _maxBytes = reserved.MaxBytes;
        _relations = new UniqueNames('_', _maxBytes).Reserve([.. reserved.Relations, About.Trim('"')]);
        foreach (CatalogTable table in schema.Tables)
        {
            _tables.Add(table.RecordType, _relations.Take(reserved.Unprefixed(PascalName.ToSnake(table.Name))));
            UniqueNames columns = new UniqueNames('_', _maxBytes).Reserve(reserved.Columns);
            _columns.Add(table.RecordType, columns);
            foreach (CatalogField field in table.Fields)
                _fields.Add(field, columns.Take(PascalName.ToSnake(field.Name)));
        }
    }

    /// <summary>Returns the table of a record type.</summary>
    public string Of(CatalogTable table) => Quote(_tables[table.RecordType]);

    /// <summary>Returns the column of a field.</summary>
    public string Of(CatalogField field) => Quote(_fields[field]);

    /// <summary>
    /// Returns the column that foreign keys refer to: the key, or the ordinal if records have no key.
    /// </summary>
    public string KeyOf(CatalogTable table) => table.Key is { } key ? Of(key) : Ordinal;

    /// <summary>
    /// Takes a name for a further table, view or index of <paramref name="table"/>: <c>books__authors</c>.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="part">The end of the name.</param>
    /// <param name="companions">Endings of further relations that the engine creates beside this one.</param>
    public string TakeRelation(CatalogTable table, string part, params IReadOnlyList<string> companions) =>
        Quote(_relations.Take($"{_tables[table.RecordType]}__{part}", companions));

    /// <summary>Takes a name for a table, view or index of a field: <c>books__authors__index</c>.</summary>
    public string TakeRelation(CatalogTable table, CatalogField field, string part = "") =>
        TakeRelation(table, _fields[field] + part);

    /// <summary>Takes a name for a further column of <paramref name="table"/>.</summary>
    public string TakeColumn(CatalogTable table, string name) => Quote(_columns[table.RecordType].Take(name));

    /// <summary>Takes a name for a further column of a field: <c>published__offset</c>.</summary>
    public string TakeColumn(CatalogTable table, CatalogField field, string part) =>
        TakeColumn(table, _fields[field] + part);

    /// <summary>Quotes a name.</summary>
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
