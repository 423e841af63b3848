using Summit.Catalog;

namespace Summit.Cli.Search;

/// <summary>Searches a table with the conditions of a command line.</summary>
internal static class SearchedTable
{
    /// <summary>Returns the results of a search; none if the table lacks a field of a condition.</summary>
    /// <exception cref="CatalogException">A condition has a value that its field cannot have.</exception>
    public static SearchPage Search(CatalogTable table, SearchRequest request, IReadOnlyList<Condition> conditions) =>
        Condition.For(table, conditions) is { } bound
            ? table.Search(request with { Conditions = bound })
            : new SearchPage(table, 0, 0, [], table.Read(request.Query), table.Correct(request.Query), []);
}
