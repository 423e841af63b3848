using Summit.Cli.CompiledCorpora;

namespace Summit.Cli.Export.Postgres;

/// <summary>The statements that create tables. Keys and indexes follow after the data, which loads faster.</summary>
internal static class PostgresTables
{
    /// <summary>Returns the statements for the tables of records, lists and names.</summary>
    public static IEnumerable<string> Of(PostgresLayout layout)
    {
        if (layout.Tables.Any(table => table.Search?.Texts.Any(text => text.IsList) == true))
            yield return $"""
                CREATE FUNCTION {layout.JoinFunction}(text[]) RETURNS text
                LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN pg_catalog.array_to_string($1, pg_catalog.chr(10))
                """;
        foreach (PostgresTable table in layout.Tables)
            yield return Create(table.Name, ColumnsOf(table));
        foreach (PostgresList list in layout.Lists)
            yield return Create(
                list.Name,
                [
                    $"{SqlNames.Record} {list.Owner.KeyType} NOT NULL",
                    $"{SqlNames.Position} integer NOT NULL",
                    $"{SqlNames.Value} {list.Target.KeyType} NOT NULL",
                ]
            );
        foreach (PostgresTable table in layout.Tables.Where(table => table.Names is not null))
            yield return Create(table.Names!, [$"{NameRows.Column} text NOT NULL", $"{SqlNames.Record} text NOT NULL"]);
    }

    /// <summary>Returns the statements for the table about the corpus as a whole, with its row.</summary>
    public static IEnumerable<string> About(PostgresLayout layout, Corpus corpus) =>
        [
            Create(
                layout.About,
                ["\"name\" text NOT NULL", "\"language\" text NOT NULL", "\"license\" text", "\"attribution\" text"]
            ),
            $"INSERT INTO {layout.About} VALUES ({SqlLiteral.Of(corpus.Name)}, {SqlLiteral.Of(corpus.Language)}, "
                + $"{SqlLiteral.OrNull(corpus.License)}, {SqlLiteral.OrNull(corpus.Attribution)})",
        ];

    private static IEnumerable<string> ColumnsOf(PostgresTable table)
    {
        IEnumerable<string> columns = table.Columns.Select(column => $"{column.Name} {column.Type}");
        return table.Search is { } search ? columns.Append(search.Definition) : columns;
    }

    private static string Create(string name, IEnumerable<string> columns) =>
        $"CREATE TABLE {name} (\n  {string.Join(",\n  ", columns)}\n)";
}
