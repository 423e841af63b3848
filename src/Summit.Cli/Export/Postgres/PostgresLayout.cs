using Summit.Catalog;
using Summit.Catalog.Notation;

namespace Summit.Cli.Export.Postgres;

/// <summary>
/// The tables, views and columns of a corpus in PostgreSQL. Every relation is named before the engine names indexes, so
/// that the two never collide.
/// </summary>
internal sealed class PostgresLayout
{
    private readonly SqlNames _names;
    private readonly UniqueNames _functions = new('_', PostgresNames.MaxBytes);
    private readonly RecordSurvey _survey;
    private readonly Dictionary<Type, PostgresTable> _tables = [];
    private readonly Dictionary<Type, IReadOnlyList<PostgresList>> _lists = [];

    /// <summary>Lays out the tables of a corpus.</summary>
    /// <param name="schema">The tables of the corpus.</param>
    /// <param name="survey">The facts about the records.</param>
    /// <param name="place">The quoted name of the schema.</param>
    /// <param name="languages">The languages of the texts.</param>
    public PostgresLayout(CorpusCatalog schema, RecordSurvey survey, string place, ExportLanguages languages)
    {
        Schema = place;
        Corpus = schema;
        _survey = survey;
        Languages = languages;
        _names = new SqlNames(schema, PostgresNames.Reserved);
        JoinFunction = Qualified(SqlNames.Quote(_functions.Take("__joined")));
        foreach (CatalogTable table in schema.Tables)
            _tables.Add(table.RecordType, Layout(table));
        foreach (PostgresTable table in Tables)
        {
            _lists.Add(
                table.Source.RecordType,
                [
                    .. table
                        .Source.Fields.Where(field => field.Kind is FieldKind.References)
                        .Select(field => new PostgresList(
                            field,
                            Qualified(_names.TakeRelation(table.Source, field)),
                            table,
                            TableOf(field.RecordType!)
                        )),
                ]
            );
        }
    }

    /// <summary>The quoted name of the schema.</summary>
    public string Schema { get; }

    /// <summary>The tables of the corpus.</summary>
    public CorpusCatalog Corpus { get; }

    /// <summary>The languages of the texts.</summary>
    public ExportLanguages Languages { get; }

    /// <summary>The qualified name of the function that joins the texts of an array.</summary>
    public string JoinFunction { get; }

    /// <summary>The qualified name of the table about the corpus as a whole.</summary>
    public string About => Qualified(SqlNames.About);

    /// <summary>The tables of records, in the order of declaration.</summary>
    public IEnumerable<PostgresTable> Tables => Corpus.Tables.Select(table => _tables[table.RecordType]);

    /// <summary>The tables of lists of references.</summary>
    public IEnumerable<PostgresList> Lists => Tables.SelectMany(ListsOf);

    /// <summary>The qualified names of all tables.</summary>
    public IEnumerable<string> Relations =>
        Tables
            .Select(table => table.Name)
            .Concat(Lists.Select(list => list.Name))
            .Concat(Tables.Select(table => table.Names).OfType<string>());

    /// <summary>Returns the table of a record type.</summary>
    public PostgresTable TableOf(Type record) => _tables[record];

    /// <summary>Returns the tables of the lists of references of a table.</summary>
    public IReadOnlyList<PostgresList> ListsOf(PostgresTable table) => _lists[table.Source.RecordType];

    /// <summary>Returns the table of the list that a field is.</summary>
    public PostgresList ListOf(PostgresTable table, CatalogField field) =>
        ListsOf(table).Single(list => list.Field == field);

    private string Qualified(string name) => $"{Schema}.{name}";

    private PostgresTable Layout(CatalogTable table)
    {
        var columns = new PostgresColumns(table, Corpus, _names, _survey);
        PostgresSearch? search =
            table.Searched.Count == 0
                ? null
                : new PostgresSearch(
                    columns.AddSearched(Languages),
                    _names.TakeColumn(table, "search"),
                    columns.ConfigColumn,
                    columns.RecordConfigs,
                    JoinFunction,
                    Qualified(SqlNames.Quote(_functions.Take($"search_{PascalName.ToSnake(table.Name)}")))
                );
        return new PostgresTable(table, Qualified(_names.Of(table)))
        {
            Columns = columns.All,
            Key = _names.KeyOf(table),
            Fields = columns.ByField,
            Position = columns.Position,
            Search = search,
            Names = table.Key is null ? null : Qualified(_names.TakeRelation(table, "names")),
            Inverses = table
                .Fields.Where(field => field.Kind == FieldKind.Inverse)
                .ToDictionary(field => field, field => Qualified(_names.TakeRelation(table, field))),
            Descendants = table.Hierarchy is null ? null : Qualified(_names.TakeRelation(table, "descendants")),
            Survey = _survey,
            Languages = Languages,
        };
    }
}
