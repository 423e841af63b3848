using Summit.Catalog;
using Summit.Cli.CompiledCorpora;

namespace Summit.Cli.Export.Postgres;

/// <summary>The statements that describe tables, columns and views, from the doc comments of the schema.</summary>
internal static class PostgresComments
{
    /// <summary>Returns a statement for everything that has a description.</summary>
    public static IEnumerable<string> Of(Corpus corpus, PostgresLayout layout)
    {
        yield return Comment("SCHEMA", layout.Schema, $"The corpus {corpus.Name}, compiled by Summit.");
        yield return Comment("TABLE", layout.About, "The corpus as a whole: its name, its language and the rights.");
        foreach (PostgresTable table in layout.Tables)
        {
            if ((table.Source.Summary ?? table.Source.Record.Summary) is { } summary)
                yield return Comment("TABLE", table.Name, summary);
            foreach (PostgresColumn column in table.Columns)
            {
                if ((column.Comment ?? table.Source.FindField(column.Field!)?.Summary) is { } text)
                    yield return Comment("COLUMN", $"{table.Name}.{column.Name}", text);
            }

            foreach (string comment in OfSearch(table).Concat(OfLists(layout, table)))
                yield return comment;
        }
    }

    private static IEnumerable<string> OfSearch(PostgresTable table)
    {
        if (table.Search is not { } search)
            yield break;
        yield return Comment("COLUMN", $"{table.Name}.{search.Column}", search.Comment);
        yield return Comment(
            "FUNCTION",
            $"{search.Function}(text)",
            "Returns the records that match a query of websearch_to_tsquery, the best first."
        );
    }

    private static IEnumerable<string> OfLists(PostgresLayout layout, PostgresTable table)
    {
        foreach (PostgresList list in layout.ListsOf(table))
        {
            if (list.Field.Summary is { } text)
                yield return Comment("TABLE", list.Name, text);
        }

        foreach ((CatalogField field, string view) in table.Inverses)
        {
            if (field.Summary is { } text)
                yield return Comment("VIEW", view, text);
        }

        if (table.Descendants is not null)
            yield return Comment("VIEW", table.Descendants, "All descendants of each record in its hierarchy.");
        if (table.Names is not null)
            yield return Comment(
                "TABLE",
                table.Names,
                "The keys and aliases of the records. A name leads to one record."
            );
    }

    private static string Comment(string kind, string name, string text) =>
        $"COMMENT ON {kind} {name} IS {SqlLiteral.Of(text)}";
}
