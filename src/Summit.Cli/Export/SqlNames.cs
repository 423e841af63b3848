using Summit.Catalog;
using Summit.Catalog.Notation;

namespace Summit.Cli.Export;

/// <summary>The names of tables, columns and views in SQL: the C# names in snake_case, always quoted.</summary>
internal static class SqlNames
{
    /// <summary>The column with the position of a record in its table, counted from 0.</summary>
    public const string Ordinal = "\"ordinal\"";

    /// <summary>The column with the record that a list belongs to.</summary>
    public const string Record = "\"record\"";

    /// <summary>The column with the position in a list, counted from 0.</summary>
    public const string Position = "\"position\"";

    /// <summary>The column with the items of a list or the members of an inverse.</summary>
    public const string Value = "\"value\"";

    /// <summary>The table about the corpus as a whole. No other table name starts with this text.</summary>
    public const string About = "\"__corpus\"";

    /// <summary>Returns the table of a record type.</summary>
    public static string Of(CatalogTable table) => Quote(PascalName.ToSnake(table.Name));

    /// <summary>Returns the column of a field.</summary>
    public static string Of(CatalogField field) => Quote(PascalName.ToSnake(field.Name));

    /// <summary>Returns the table of a list, or the view of an inverse.</summary>
    public static string Of(CatalogTable table, CatalogField list) =>
        Quote($"{PascalName.ToSnake(table.Name)}__{PascalName.ToSnake(list.Name)}");

    /// <summary>Returns the index that finds the records of a list by their items.</summary>
    public static string IndexOf(CatalogTable table, CatalogField field) =>
        Quote($"{PascalName.ToSnake(table.Name)}__{PascalName.ToSnake(field.Name)}__index");

    /// <summary>Returns the full-text table of a searched table.</summary>
    public static string SearchOf(CatalogTable table) => Quote($"{PascalName.ToSnake(table.Name)}__search");

    /// <summary>Returns the column of a searched field. FTS5 reserves the name <c>rank</c>.</summary>
    public static string SearchedOf(CatalogField field) =>
        PascalName.IsSame(field.Name, "rank") ? "\"rank_\"" : Of(field);

    /// <summary>
    /// Returns the column that foreign keys refer to: the key, or the ordinal if records have no key.
    /// </summary>
    public static string KeyOf(CatalogTable table) => table.Key is { } key ? Of(key) : Ordinal;

    private static string Quote(string name) => $"\"{name}\"";
}
