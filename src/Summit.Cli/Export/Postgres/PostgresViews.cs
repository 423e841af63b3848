using Summit.Catalog;

namespace Summit.Cli.Export.Postgres;

/// <summary>The statements that create the views of hierarchies and inverses.</summary>
internal static class PostgresViews
{
    /// <summary>Returns the statements. The view of a transitive inverse uses the view of the hierarchy.</summary>
    public static IEnumerable<string> Of(PostgresLayout layout) =>
        layout
            .Tables.Where(table => table.Descendants is not null)
            .Select(table => DescendantsOf(layout, table))
            .Concat(
                layout.Tables.SelectMany(table => table.Inverses.Keys.Select(field => InverseOf(layout, table, field)))
            );

    private static string DescendantsOf(PostgresLayout layout, PostgresTable table) =>
        $"""
            CREATE VIEW {table.Descendants} ({SqlNames.Record}, {SqlNames.Value}) AS
            WITH RECURSIVE edge (upper, lower) AS (
              {PairsOf(layout, table, table.Source.Hierarchy!)}
            ), below (upper, lower) AS (
              SELECT edge.upper, edge.lower FROM edge
              UNION
              SELECT below.upper, edge.lower FROM below JOIN edge ON edge.upper = below.lower
            )
            SELECT below.upper, below.lower FROM below
            """;

    private static string InverseOf(PostgresLayout layout, PostgresTable table, CatalogField inverse)
    {
        PostgresTable source = layout.TableOf(inverse.RecordType!);
        CatalogField reference = source.Source.Fields.First(field => field.Name == inverse.Description.InverseOf);
        string view = $"""
            CREATE VIEW {table.Inverses[inverse]} ({SqlNames.Record}, {SqlNames.Value}) AS
            WITH pair (target, source) AS (
              {PairsOf(layout, source, reference)}
            )
            SELECT pair.target, pair.source FROM pair
            """;
        if (!inverse.Description.IsTransitive || table.Descendants is null)
            return $"{view} GROUP BY 1, 2";
        return $"""
            {view}
            UNION
            SELECT below.{SqlNames.Record}, pair.source
            FROM {table.Descendants} AS below JOIN pair ON pair.target = below.{SqlNames.Value}
            """;
    }

    /// <summary>Returns the query of a reference: the record that it leads to, and the record that has it.</summary>
    private static string PairsOf(PostgresLayout layout, PostgresTable table, CatalogField reference)
    {
        if (reference.Kind is FieldKind.References)
            return $"SELECT {SqlNames.Value}, {SqlNames.Record} FROM {layout.ListOf(table, reference).Name}";
        string column = table.Fields[reference];
        return $"SELECT {column}, {table.Key} FROM {table.Name} WHERE {column} IS NOT NULL";
    }
}
