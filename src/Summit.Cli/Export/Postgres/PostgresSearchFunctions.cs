namespace Summit.Cli.Export.Postgres;

/// <summary>The statements that create the functions that search a table.</summary>
internal static class PostgresSearchFunctions
{
    /// <summary>Divides the rank by 1 plus the logarithm of the length, so that long records do not win by length.</summary>
    private const int ByLength = 1;

    /// <summary>Returns a statement for each searched table.</summary>
    public static IEnumerable<string> Of(PostgresLayout layout) =>
        layout.Tables.Where(table => table.Search is not null).Select(table => Create(table, table.Search!));

    /// <summary>
    /// The function is inlined into the query that calls it. PostgreSQL resolves the names of a body in ATOMIC once, so
    /// that the schema can be renamed. The names are qualified, because a column may have the name of a parameter.
    /// </summary>
    private static string Create(PostgresTable table, PostgresSearch search) =>
        $"""
            CREATE FUNCTION {search.Function}(query text) RETURNS TABLE ({SqlNames.Record} {table.KeyType}, "rank" real)
            LANGUAGE sql STABLE PARALLEL SAFE BEGIN ATOMIC
              SELECT found.{table.Key}, ts_rank({search.Weights}, found.{search.Column}, asked.words, {ByLength})
              FROM {table.Name} AS found, {search.Queries}
              WHERE found.{search.Column} @@ asked.words{ConditionOf(search)}
              ORDER BY 2 DESC, found.{SqlNames.Ordinal};
            END
            """;

    private static string ConditionOf(PostgresSearch search) =>
        search.ConfigColumn is { } column ? $" AND found.{column} = asked.config" : "";
}
