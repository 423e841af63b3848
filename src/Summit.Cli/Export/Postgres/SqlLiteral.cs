namespace Summit.Cli.Export.Postgres;

/// <summary>Texts as literals of SQL.</summary>
internal static class SqlLiteral
{
    /// <summary>Quotes a text. Backslashes need no escape, because the file sets standard_conforming_strings.</summary>
    public static string Of(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Quotes a text, or returns NULL.</summary>
    public static string OrNull(string? text) => text is null ? "NULL" : Of(text);
}
