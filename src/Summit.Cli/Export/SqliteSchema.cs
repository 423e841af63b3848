using System.Globalization;
using Summit.Catalog;
using Summit.Cli.CompiledCorpora;

namespace Summit.Cli.Export;

/// <summary>
/// The SQL schema of a corpus: a strict table with foreign keys for each table, a table for each list of references or
/// texts, a view for each inverse, and an FTS5 table for each searched table.
/// </summary>
/// <param name="schema">The tables of the corpus.</param>
/// <param name="names">The names of tables, views and columns.</param>
/// <param name="languages">The languages of the texts.</param>
internal sealed class SqliteSchema(CorpusCatalog schema, SqliteNames names, ExportLanguages languages)
{
    /// <summary>The table about the corpus as a whole, with one row.</summary>
    public const string About =
        $"CREATE TABLE {SqlNames.About} (\n  name TEXT NOT NULL,\n  language TEXT NOT NULL,\n"
        + "  license TEXT,\n  attribution TEXT\n) STRICT";

    /// <summary>The statements that run before the records are written.</summary>
    public IEnumerable<string> Tables =>
        schema
            .Tables.Select(TableOf)
            .Concat(schema.Tables.SelectMany(table => table.Fields.Where(IsList).Select(field => ListOf(table, field))))
            .Concat(schema.Tables.Where(table => table.Searched.Count > 0).SelectMany(SearchOf));

    /// <summary>The statements that run after the records are written: indexes and views.</summary>
    public IEnumerable<string> IndexesAndViews =>
        schema
            .Tables.SelectMany(table => table.Fields.Where(IsReferenceTo).Select(field => IndexOf(table, field)))
            .Concat(
                schema.Tables.SelectMany(table =>
                    table
                        .Fields.Where(field => field.Kind == FieldKind.Inverse)
                        .Select(field => InverseOf(table, field))
                )
            )
            .Concat(schema.Tables.Where(table => table.Searched.Count > 0).Select(OptimisedSearchOf));

    /// <summary>Returns whether a field has a table of its own.</summary>
    public static bool IsList(CatalogField field) => field.Kind is FieldKind.Texts or FieldKind.References;

    private static bool IsReferenceTo(CatalogField field) =>
        field.Kind is FieldKind.Reference or FieldKind.Parent or FieldKind.References;

    private string TableOf(CatalogTable table)
    {
        IEnumerable<string> columns = table
            .Fields.Where(field => field.IsSingle)
            .Select(ColumnOf)
            .Prepend($"{SqlNames.Ordinal} INTEGER PRIMARY KEY");
        return $"CREATE TABLE {names.Of(table)} (\n  {string.Join(",\n  ", columns)}\n) STRICT";
    }

    private string ColumnOf(CatalogField field)
    {
        string column = names.Of(field);
        if (field.Description.IsKey)
            return $"{column} TEXT NOT NULL UNIQUE";
        return field.RecordType is null ? $"{column} {TypeOf(field.Kind)}" : $"{column} {ReferenceTo(field)}";
    }

    private string ReferenceTo(CatalogField field)
    {
        CatalogTable target = schema.TableOf(field.RecordType!);
        return $"{KeyTypeOf(target)} REFERENCES {names.Of(target)} ({names.KeyOf(target)})";
    }

    private string ListOf(CatalogTable table, CatalogField field)
    {
        string value = field.RecordType is null
            ? "TEXT"
            : ReferenceTo(field).Replace(" REFERENCES", " NOT NULL REFERENCES", StringComparison.Ordinal);
        return $"""
            CREATE TABLE {names.RelationOf(field)} (
              {SqlNames.Record} {KeyTypeOf(table)} NOT NULL REFERENCES {names.Of(table)} ({names.KeyOf(table)}),
              {SqlNames.Position} INTEGER NOT NULL,
              {SqlNames.Value} {value},
              PRIMARY KEY ({SqlNames.Record}, {SqlNames.Position})
            ) STRICT, WITHOUT ROWID
            """;
    }

    private string IndexOf(CatalogTable table, CatalogField field) =>
        IsList(field)
            ? $"CREATE INDEX {names.TakeIndex(table, field)} ON {names.RelationOf(field)} ({SqlNames.Value})"
            : $"CREATE INDEX {names.TakeIndex(table, field)} ON {names.Of(table)} ({names.Of(field)})";

    /// <summary>
    /// Returns the query of an inverse: the records that refer to a record or, for a transitive inverse, to one of its
    /// descendants.
    /// </summary>
    private string InverseOf(CatalogTable table, CatalogField field)
    {
        CatalogTable source = schema.TableOf(field.RecordType!);
        CatalogField reference = source.Fields.First(other => other.Name == field.Description.InverseOf);
        string pairs = IsList(reference)
            ? $"SELECT {SqlNames.Value} AS target, {SqlNames.Record} AS source FROM {names.RelationOf(reference)}"
            : $"SELECT {names.Of(reference)} AS target, {names.KeyOf(source)} AS source FROM {names.Of(source)} WHERE {names.Of(reference)} IS NOT NULL";
        string view = $"CREATE VIEW {names.RelationOf(field)} ({SqlNames.Record}, {SqlNames.Value}) AS";
        if (!field.Description.IsTransitive || table.Hierarchy is not { } upwards)
            return $"{view}\nSELECT DISTINCT target, source FROM ({pairs})";
        string key = names.KeyOf(table);
        (string lower, string record, string broader) = IsList(upwards)
            ? (names.RelationOf(upwards), SqlNames.Record, SqlNames.Value)
            : (names.Of(table), key, names.Of(upwards));
        return $"""
            {view}
            WITH RECURSIVE below (top, bottom) AS (
              SELECT {key}, {key} FROM {names.Of(table)}
              UNION SELECT below.top, lower.{record} FROM below JOIN {lower} AS lower ON lower.{broader} = below.bottom
            )
            SELECT DISTINCT below.top, pair.source FROM below JOIN ({pairs}) AS pair ON pair.target = below.bottom
            """;
    }

    private IEnumerable<string> SearchOf(CatalogTable table)
    {
        string tokenizer = languages.OfSearched(table).SequenceEqual([Corpus.English])
            ? "porter unicode61 remove_diacritics 2"
            : "unicode61 remove_diacritics 2";
        string columns = string.Join(", ", table.Searched.Select(names.SearchedOf));
        string boosts = string.Join(
            ", ",
            table.Searched.Select(field =>
                field.Description.SearchBoost.ToString("0.0###", CultureInfo.InvariantCulture)
            )
        );
        yield return $"CREATE VIRTUAL TABLE {names.SearchOf(table)} USING fts5({columns}, tokenize = '{tokenizer}')";
        yield return $"INSERT INTO {names.SearchOf(table)} ({names.SearchOf(table)}, rank) VALUES ('rank', 'bm25({boosts})')";
    }

    private string OptimisedSearchOf(CatalogTable table) =>
        $"INSERT INTO {names.SearchOf(table)} ({names.SearchOf(table)}) VALUES ('optimize')";

    private static string KeyTypeOf(CatalogTable table) => table.Key is null ? "INTEGER" : "TEXT";

    private static string TypeOf(FieldKind kind) =>
        kind switch
        {
            FieldKind.Boolean or FieldKind.Integer => "INTEGER",
            FieldKind.Double => "REAL",
            _ => "TEXT",
        };
}
