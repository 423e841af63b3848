using Summit.Catalog;

namespace Summit.Cli.Export.Postgres;

/// <summary>
/// The statement that indexes labels and names by trigrams, for <c>LIKE</c> and for misspelled names. It needs the
/// extension pg_trgm; without it, the file loads without these indexes, and psql shows a notice.
/// </summary>
internal static class PostgresTrigrams
{
    /// <summary>Returns the statement, or none if no table has a label or a key.</summary>
    public static IEnumerable<string> Of(PostgresLayout layout)
    {
        string[] indexes =
        [
            .. layout
                .Tables.SelectMany(ColumnsOf)
                .Select(column =>
                    $"  EXECUTE format({SqlLiteral.Of($"CREATE INDEX ON {column.Table} USING gin ({column.Column} %I.gin_trgm_ops)")}, place);"
                ),
        ];
        if (indexes.Length == 0)
            return [];
        return
        [
            $"""
                DO $summit$
                DECLARE
                  place name;
                BEGIN
                  IF NOT EXISTS (SELECT FROM pg_catalog.pg_extension WHERE extname = 'pg_trgm') THEN
                    CREATE EXTENSION pg_trgm;
                  END IF;
                  SELECT nspname INTO STRICT place
                  FROM pg_catalog.pg_extension JOIN pg_catalog.pg_namespace ON pg_namespace.oid = extnamespace
                  WHERE extname = 'pg_trgm';
                {string.Join('\n', indexes)}
                EXCEPTION WHEN undefined_file OR insufficient_privilege OR feature_not_supported OR invalid_schema_name THEN
                  RAISE NOTICE 'Labels and names have no trigram indexes: %', SQLERRM;
                END
                $summit$
                """,
        ];
    }

    private static IEnumerable<(string Table, string Column)> ColumnsOf(PostgresTable table)
    {
        foreach (
            CatalogField field in table.Source.Fields.Where(field =>
                field is { Description.IsLabel: true, IsSingle: true }
            )
        )
            yield return (table.Name, table.Fields[field]);
        if (table.Names is not null)
            yield return (table.Names, NameRows.Column);
    }
}
