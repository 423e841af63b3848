using Summit.Cli.Notation;
using Summit.Cli.Schema;

namespace Summit.Cli.Export;

/// <summary>The names that tables, columns and views of a corpus have in SQL: those of C# in snake_case, always quoted.</summary>
internal static class SqlNames
{
    /// <summary>The column of the place of a record in its table, from 0.</summary>
    public const string Ordinal = "\"ordinal\"";

    /// <summary>The column of the record that a list belongs to.</summary>
    public const string Record = "\"record\"";

    /// <summary>The column of the place in a list, from 0.</summary>
    public const string Position = "\"position\"";

    /// <summary>The column of what a list holds, or of who is in an inverse.</summary>
    public const string Value = "\"value\"";

    /// <summary>The table with what is said of the corpus as a whole; no other table begins so.</summary>
    public const string About = "\"__corpus\"";

    /// <summary>The table of a record type.</summary>
    public static string Of(CorpusTable table) => Quote(PascalName.ToSnake(table.Name));

    /// <summary>The column of a field.</summary>
    public static string Of(CorpusField field) => Quote(PascalName.ToSnake(field.Name));

    /// <summary>The table of a list, or the view of an inverse.</summary>
    public static string Of(CorpusTable table, CorpusField list) =>
        Quote($"{PascalName.ToSnake(table.Name)}__{PascalName.ToSnake(list.Name)}");

    /// <summary>The index that turns a list of references round.</summary>
    public static string IndexOf(CorpusTable table, CorpusField field) =>
        Quote($"{PascalName.ToSnake(table.Name)}__{PascalName.ToSnake(field.Name)}__index");

    /// <summary>The full-text table of a searched table.</summary>
    public static string SearchOf(CorpusTable table) => Quote($"{PascalName.ToSnake(table.Name)}__search");

    /// <summary>The column of a searched field; FTS5 keeps the name <c>rank</c> to itself.</summary>
    public static string SearchedOf(CorpusField field) =>
        PascalName.IsSame(field.Name, "rank") ? "\"rank_\"" : Of(field);

    /// <summary>The column by which others refer to a record: its key, or its place where it has none.</summary>
    public static string KeyOf(CorpusTable table) => table.Key is { } key ? Of(key) : Ordinal;

    private static string Quote(string name) => $"\"{name}\"";
}
