using System.Text;
using Summit.Catalog;

namespace Summit.Cli.Search;

/// <summary>Completions and corrections of a query.</summary>
/// <param name="Completions">The query with its last word completed, the best completion first.</param>
/// <param name="Corrections">The query with unknown words replaced by similar words.</param>
internal sealed record QuerySuggestions(
    IReadOnlyList<QuerySuggestion> Completions,
    IReadOnlyList<QuerySuggestion> Corrections
)
{
    /// <summary>
    /// Completes and corrects a query with the words of tables. Completions are ordered by the number of records in all
    /// tables, then by length, then by bytes. Each table contributes at most one correction.
    /// </summary>
    public static QuerySuggestions Of(IReadOnlyList<CatalogTable> tables, string typed, int limit) =>
        new(
            Rank(tables.SelectMany(table => table.Complete(typed)), text => CountIn(tables, LastWordOf(text)), limit),
            Rank(tables.Select(table => table.Correct(typed)).OfType<string>(), text => CountIn(tables, text), limit)
        );

    private static IReadOnlyList<QuerySuggestion> Rank(IEnumerable<string> texts, Func<string, int> count, int limit) =>
        [
            .. texts
                .Distinct(StringComparer.Ordinal)
                .Select(text => new QuerySuggestion(text, count(text)))
                .OrderByDescending(suggestion => suggestion.Records)
                .ThenBy(suggestion => Encoding.UTF8.GetByteCount(suggestion.Text))
                .ThenBy(suggestion => suggestion.Text, StringComparer.Ordinal)
                .Take(limit),
        ];

    private static int CountIn(IReadOnlyList<CatalogTable> tables, string query) =>
        tables.Sum(table => table.CountMatches(query));

    private static string LastWordOf(string text) => text[(text.LastIndexOf(' ') + 1)..];
}
