using Summit.Catalog;

namespace Summit.Cli.Export.Postgres;

/// <summary>The table of a record type.</summary>
/// <param name="Source">The table of the corpus.</param>
/// <param name="Name">The qualified name.</param>
internal sealed record PostgresTable(CatalogTable Source, string Name)
{
    /// <summary>The columns that <c>COPY</c> fills, in the order of a row.</summary>
    public required IReadOnlyList<PostgresColumn> Columns { get; init; }

    /// <summary>The column that foreign keys refer to.</summary>
    public required string Key { get; init; }

    /// <summary>The columns of the fields with one value, by field.</summary>
    public required IReadOnlyDictionary<CatalogField, string> Fields { get; init; }

    /// <summary>The column with the position of a nested record; null if the records are not nested.</summary>
    public string? Position { get; init; }

    /// <summary>The full-text search; null if the table is not searched.</summary>
    public PostgresSearch? Search { get; init; }

    /// <summary>The table of keys and aliases; null if records have no key.</summary>
    public string? Names { get; init; }

    /// <summary>The views of inverses, by field.</summary>
    public required IReadOnlyDictionary<CatalogField, string> Inverses { get; init; }

    /// <summary>The view of all descendants; null if the table has no hierarchy.</summary>
    public string? Descendants { get; init; }

    /// <summary>The facts about the records.</summary>
    public required RecordSurvey Survey { get; init; }

    /// <summary>The languages of the texts.</summary>
    public required ExportLanguages Languages { get; init; }

    /// <summary>The type of <see cref="Key"/>.</summary>
    public string KeyType => KeyTypeOf(Source);

    /// <summary>Returns the type of the column that foreign keys to a table refer to.</summary>
    public static string KeyTypeOf(CatalogTable table) => table.Key is null ? "integer" : "text";
}
