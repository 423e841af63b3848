using Summit.Catalog;
using Summit.Catalog.Notation;

namespace Summit.Cli.Export.Postgres;

/// <summary>Lists the columns of a table, in the order of a row.</summary>
internal sealed class PostgresColumns
{
    private readonly CatalogTable _table;
    private readonly SqlNames _names;
    private readonly List<PostgresColumn> _columns = [];
    private readonly Dictionary<CatalogField, string> _byField = [];

    /// <summary>Lists the columns of the fields.</summary>
    public PostgresColumns(CatalogTable table, CorpusCatalog schema, SqlNames names, RecordSurvey survey)
    {
        (_table, _names) = (table, names);
        Add(SqlNames.Ordinal, "integer NOT NULL", comment: "The position in the table, from 0.");
        foreach (CatalogField field in table.Fields.Where(HasColumn))
            AddField(field, schema, survey);
        if (survey.AreNested(table.RecordType))
        {
            Position = names.TakeColumn(table, "position");
            Add(Position, "integer", comment: "The position in the list of the parent, from 0.");
        }
    }

    /// <summary>The column with the position of a nested record; null if the records are not nested.</summary>
    public string? Position { get; }

    /// <summary>
    /// The column with the text search configuration of a record; null if no searched field needs one.
    /// </summary>
    public string? ConfigColumn { get; private set; }

    /// <summary>The text search configurations of the records; empty without <see cref="ConfigColumn"/>.</summary>
    public IReadOnlyList<string> RecordConfigs { get; private set; } = [];

    /// <summary>All columns that <c>COPY</c> fills.</summary>
    public IReadOnlyList<PostgresColumn> All => _columns;

    /// <summary>The columns of the fields, by field.</summary>
    public IReadOnlyDictionary<CatalogField, string> ByField => _byField;

    /// <summary>Returns whether a field has a column.</summary>
    public static bool HasColumn(CatalogField field) => field.IsSingle || field.Kind is FieldKind.Texts;

    /// <summary>
    /// Adds a column for each searched field whose texts are in other tables, and returns the columns of all searched
    /// fields.
    /// </summary>
    /// <param name="languages">The languages of the texts.</param>
    public IReadOnlyList<SearchedColumn> AddSearched(ExportLanguages languages)
    {
        string[] ofRecords = [.. languages.OfRecords(_table).Select(TextSearchConfig.Of).Distinct()];
        var searched = new List<SearchedColumn>();
        foreach (CatalogField field in _table.Searched)
        {
            string? config =
                languages.OfField(_table, field) is { } own ? TextSearchConfig.Of(own)
                : ofRecords.Length == 1 ? ofRecords[0]
                : null;
            if (field.Kind is FieldKind.Text or FieldKind.Texts)
            {
                bool isList = field.Kind is FieldKind.Texts;
                searched.Add(new SearchedColumn(field, _byField[field], isList, IsCopy: false, config));
                continue;
            }

            string name = _names.TakeColumn(_table, field, "__texts");
            Add(
                name,
                "text[] NOT NULL",
                comment: $"The searched texts of {PascalName.ToSnake(field.Name)}, copied from other tables by the export. A change of those tables does not change this column."
            );
            searched.Add(new SearchedColumn(field, name, IsList: true, IsCopy: true, config));
        }

        if (searched.Exists(column => column.Config is null))
        {
            RecordConfigs = ofRecords;
            ConfigColumn = _names.TakeColumn(_table, "search_config");
            Add(
                ConfigColumn,
                $"text NOT NULL CHECK ({ConfigColumn} IN ({string.Join(", ", ofRecords.Select(SqlLiteral.Of))}))",
                comment: "The text search configuration for the language of the record."
            );
        }

        return searched;
    }

    private void AddField(CatalogField field, CorpusCatalog schema, RecordSurvey survey)
    {
        string name = _names.Of(field);
        _byField.Add(field, name);
        bool isRequired = !field.Description.IsOptional && !survey.IsMissing(_table.RecordType, field.Name);
        string required = isRequired ? " NOT NULL" : "";
        Add(name, TypeOf(field, name, schema) + required, field.Name);
        if (field.Kind is FieldKind.Instant)
            Add(
                _names.TakeColumn(_table, field, "__offset"),
                $"interval{required}",
                comment: $"The offset from UTC with which {PascalName.ToSnake(field.Name)} was written."
            );
        if (survey.IsFine(_table.RecordType, field.Name))
            Add(
                _names.TakeColumn(_table, field, "__ticks"),
                $"smallint{required}",
                comment: $"What {PascalName.ToSnake(field.Name)} lacks, in units of 100 nanoseconds: PostgreSQL stores microseconds."
            );
    }

    private void Add(string name, string type, string? field = null, string? comment = null) =>
        _columns.Add(new PostgresColumn(name, type, field, comment));

    private static string TypeOf(CatalogField field, string name, CorpusCatalog schema) =>
        field.Kind switch
        {
            FieldKind.Text => "text",
            FieldKind.Texts => "text[]",
            FieldKind.Boolean => "boolean",
            FieldKind.Integer => "bigint",
            FieldKind.Unsigned => "numeric(20)",
            FieldKind.Double => "double precision",
            FieldKind.Decimal => "numeric",
            FieldKind.Enum => $"text CHECK ({name} IN ({MembersOf(field)}))",
            FieldKind.Date => "date",
            FieldKind.Instant => "timestamptz",
            FieldKind.Duration => "interval",
            _ => PostgresTable.KeyTypeOf(schema.TableOf(field.RecordType!)),
        };

    private static string MembersOf(CatalogField field) =>
        string.Join(", ", field.Members.Select(SqlLiteral.Of).Distinct(StringComparer.Ordinal));
}
