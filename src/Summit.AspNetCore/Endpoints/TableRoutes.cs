using Summit.Catalog;

namespace Summit.AspNetCore.Endpoints;

/// <summary>The segments of addresses.</summary>
internal static class TableRoutes
{
    public const string Search = "search";
    public const string Complete = "complete";
    public const string Correct = "correct";
    public const string Facets = "facets";
    public const string Timeline = "timeline";
    public const string Tree = "tree";
    public const string Related = "related";

    /// <summary>Precedes the name of a table or of a record that is also the name of an operation.</summary>
    public const char Escape = '~';

    /// <summary>The names of operations below the address of the API.</summary>
    private static readonly string[] CorpusOperations = [Search, "mcp"];

    /// <summary>The names of operations below the address of a table.</summary>
    private static readonly string[] TableOperations = [Search, Complete, Correct, Facets, Timeline, Tree, Related];

    /// <summary>Returns the segment of a table.</summary>
    public static string SegmentOf(CatalogTable table) =>
        CorpusOperations.Contains(table.Id) ? $"{Escape}{table.Id}" : table.Id;

    /// <summary>Returns the segment of a record: its key, in which a slash is escaped.</summary>
    public static string SegmentOf(string key) =>
        TableOperations.Contains(key) ? $"{Escape}{key}" : Uri.EscapeDataString(key);

    /// <summary>Returns the pattern of the route of an operation of a table.</summary>
    public static string PatternOf(CatalogTable table, string operation) => $"/{SegmentOf(table)}/{operation}";
}
