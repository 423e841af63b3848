using Summit.Cli.Notation;
using Summit.Cli.Schema;

namespace Summit.Cli.Export.Postgres;

/// <summary>Lists the columns of a table, in the order of a row.</summary>
internal sealed class PostgresColumns
{
    private readonly CorpusTable _table;
    private readonly SqlNames _names;
    private readonly List<PostgresColumn> _columns = [];
    private readonly Dictionary<CorpusField, string> _byField = [];

    /// <summary>Lists the columns of the fields.</summary>
    public PostgresColumns(CorpusTable table, CorpusSchema schema, SqlNames names, RecordSurvey survey)
    {
        (_table, _names) = (table, names);
        Add(SqlNames.Ordinal, "integer NOT NULL", comment: "The position in the table, from 0.");
        foreach (CorpusField field in table.Fields.Where(HasColumn))
            AddField(field, schema, survey);
        if (survey.AreNested(table.Record))
        {
            Position = names.TakeColumn(table, "position");
            Add(Position, "integer", comment: "The position in the list of the parent, from 0.");
        }
    }

    /// <summary>The column with the position of a nested record; null if the records are not nested.</summary>
    public string? Position { get; }

    /// <summary>All columns that <c>COPY</c> fills.</summary>
    public IReadOnlyList<PostgresColumn> All => _columns;

    /// <summary>The columns of the fields, by field.</summary>
    public IReadOnlyDictionary<CorpusField, string> ByField => _byField;

    /// <summary>Returns whether a field has a column.</summary>
    public static bool HasColumn(CorpusField field) => field.IsSingle || field.Kind is CorpusFieldKind.Texts;

    /// <summary>
    /// Adds a column for each searched field whose texts are in other tables, and returns the columns of all searched
    /// fields.
    /// </summary>
    public IReadOnlyList<SearchedColumn> AddSearched()
    {
        var searched = new List<SearchedColumn>();
        foreach (CorpusField field in _table.Searched)
        {
            if (field.Kind is CorpusFieldKind.Text or CorpusFieldKind.Texts)
            {
                bool isList = field.Kind is CorpusFieldKind.Texts;
                searched.Add(new SearchedColumn(field, _byField[field], isList, IsCopy: false));
                continue;
            }

            string name = _names.TakeColumn(_table, field, "__texts");
            Add(
                name,
                "text[] NOT NULL",
                comment: $"The searched texts of {PascalName.ToSnake(field.Name)}, copied from other tables by the export. A change of those tables does not change this column."
            );
            searched.Add(new SearchedColumn(field, name, IsList: true, IsCopy: true));
        }

        return searched;
    }

    private void AddField(CorpusField field, CorpusSchema schema, RecordSurvey survey)
    {
        string name = _names.Of(field);
        _byField.Add(field, name);
        bool isRequired = !field.IsOptional && !survey.IsMissing(_table.Record, field.Name);
        string required = isRequired ? " NOT NULL" : "";
        Add(name, TypeOf(field, name, schema) + required, field.Name);
        if (field.Kind is CorpusFieldKind.Instant)
            Add(
                _names.TakeColumn(_table, field, "__offset"),
                $"interval{required}",
                comment: $"The offset from UTC with which {PascalName.ToSnake(field.Name)} was written."
            );
        if (survey.IsFine(_table.Record, field.Name))
            Add(
                _names.TakeColumn(_table, field, "__ticks"),
                $"smallint{required}",
                comment: $"What {PascalName.ToSnake(field.Name)} lacks, in units of 100 nanoseconds: PostgreSQL stores microseconds."
            );
    }

    private void Add(string name, string type, string? field = null, string? comment = null) =>
        _columns.Add(new PostgresColumn(name, type, field, comment));

    private static string TypeOf(CorpusField field, string name, CorpusSchema schema) =>
        field.Kind switch
        {
            CorpusFieldKind.Text => "text",
            CorpusFieldKind.Texts => "text[]",
            CorpusFieldKind.Boolean => "boolean",
            CorpusFieldKind.Integer => IntegerOf(field.ValueType),
            CorpusFieldKind.Unsigned => "numeric(20)",
            CorpusFieldKind.Double => "double precision",
            CorpusFieldKind.Decimal => "numeric",
            CorpusFieldKind.Enum => $"text CHECK ({name} IN ({MembersOf(field.ValueType)}))",
            CorpusFieldKind.Date => "date",
            CorpusFieldKind.Instant => "timestamptz",
            CorpusFieldKind.Duration => "interval",
            _ => PostgresTable.KeyTypeOf(schema.TableOf(field.Target!)),
        };

    private static string IntegerOf(Type type) =>
        Type.GetTypeCode(type) switch
        {
            TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 => "smallint",
            TypeCode.UInt16 or TypeCode.Int32 => "integer",
            _ => "bigint",
        };

    private static string MembersOf(Type type) =>
        string.Join(
            ", ",
            Enum.GetNames(type)
                .Select(member => SqlLiteral.Of(PascalName.ToKebab(member)))
                .Distinct(StringComparer.Ordinal)
        );
}
