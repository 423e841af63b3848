using System.Text;

namespace Summit.Cli.Search;

/// <summary>What a query may be meant to become.</summary>
/// <param name="Completions">The query with its last word completed, the best first.</param>
/// <param name="Corrections">The query with words that are nowhere replaced by near ones.</param>
internal sealed record QuerySuggestions(
    IReadOnlyList<QuerySuggestion> Completions,
    IReadOnlyList<QuerySuggestion> Corrections
)
{
    /// <summary>
    /// Completes what was typed with the words of tables: of all those that one of them offers, the ones that the most records of all
    /// of them have; of equal ones the shorter, then the first in byte order. A correction is offered where a table has one.
    /// </summary>
    public static QuerySuggestions Of(IReadOnlyList<SearchedTable> tables, string typed, int limit) =>
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

    private static int CountIn(IReadOnlyList<SearchedTable> tables, string query) =>
        tables.Sum(table => table.Count(query));

    private static string LastWordOf(string text) => text[(text.LastIndexOf(' ') + 1)..];
}

/// <summary>Another query.</summary>
/// <param name="Text">The query.</param>
/// <param name="Records">How many records have the word that completes it, or match what it is corrected to.</param>
internal sealed record QuerySuggestion(string Text, int Records);
