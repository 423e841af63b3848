using System.Globalization;
using Summit.Catalog;

namespace Summit.Cli.Export.Postgres;

/// <summary>
/// The full-text search of a table: a generated column of lexemes with weights, and a function that ranks. PostgreSQL
/// has four weights. The highest boost gets A, the next B and C, and all lower boosts D. The rank uses the boosts
/// themselves, relative to the highest; D counts as the highest boost of its fields.
/// </summary>
/// <param name="Texts">The searched columns.</param>
/// <param name="Column">The generated column.</param>
/// <param name="ConfigColumn">The column with the text search configuration of a record; null if there is none.</param>
/// <param name="RecordConfigs">The text search configurations of the records; empty without such a column.</param>
/// <param name="JoinFunction">The function that joins the texts of an array.</param>
/// <param name="Function">The qualified name of the function that ranks.</param>
internal sealed record PostgresSearch(
    IReadOnlyList<SearchedColumn> Texts,
    string Column,
    string? ConfigColumn,
    IReadOnlyList<string> RecordConfigs,
    string JoinFunction,
    string Function
)
{
    private const string Letters = "ABCD";

    private double[] Boosts =>
        [.. Texts.Select(text => text.Field.Description.SearchBoost).Distinct().OrderDescending().Take(Letters.Length)];

    /// <summary>
    /// The queries as rows of SQL: the words of the query <c>$1</c> in the configurations of the fields, for each
    /// configuration of records. A record is found by the words of its own configuration.
    /// </summary>
    public string Queries =>
        ConfigColumn is null
            ? $"(VALUES ({QueryIn(FieldConfigs)})) AS asked (words)"
            : $"(VALUES {string.Join(", ", RecordConfigs.Select(config => $"({QueryIn(FieldConfigs.Prepend(config).Distinct())}, {SqlLiteral.Of(config)})"))}) AS asked (words, config)";

    private IEnumerable<string> FieldConfigs => Texts.Select(text => text.Config).OfType<string>().Distinct();

    /// <summary>The definition of the generated column.</summary>
    public string Definition =>
        $"{Column} tsvector GENERATED ALWAYS AS (\n    {string.Join(" ||\n    ", Texts.Select(LexemesOf))}\n  ) STORED";

    /// <summary>The weights of D, C, B and A for <c>ts_rank</c>, as a literal of SQL.</summary>
    public string Weights
    {
        get
        {
            double[] boosts = Boosts;
            IEnumerable<string> weights = Enumerable
                .Range(0, Letters.Length)
                .Select(rank => boosts[Math.Min(rank, boosts.Length - 1)] / boosts[0])
                .Reverse()
                .Select(weight => ((float)weight).ToString("R", CultureInfo.InvariantCulture));
            return $"'{{{string.Join(", ", weights)}}}'::real[]";
        }
    }

    /// <summary>The description of the generated column.</summary>
    public string Comment =>
        $"The words of {string.Join(", ", Texts.Select(text => $"{text.Name.Trim('"')} ({WeightOf(text.Field)})"))}, with their weights.";

    private char WeightOf(CatalogField field)
    {
        int rank = Array.IndexOf(Boosts, field.Description.SearchBoost);
        return rank < 0 ? Letters[^1] : Letters[rank];
    }

    private static string QueryIn(IEnumerable<string> configs) =>
        string.Join(" || ", configs.Select(config => $"websearch_to_tsquery({Literal(config)}, $1)"));

    private static string Literal(string config) => $"{SqlLiteral.Of(config)}::regconfig";

    /// <summary>
    /// The configuration of a record is chosen by its name, because a column of type <c>regconfig</c> prevents an upgrade
    /// with <c>pg_upgrade</c>.
    /// </summary>
    private string ConfigOf(SearchedColumn text) =>
        text.Config is { } config
            ? Literal(config)
            : $"CASE {ConfigColumn} {string.Join(' ', RecordConfigs.Select(each => $"WHEN {SqlLiteral.Of(each)} THEN {Literal(each)}"))} END";

    private string LexemesOf(SearchedColumn text)
    {
        string words = text.IsList ? $"{JoinFunction}({text.Name})" : $"coalesce({text.Name}, '')";
        return $"setweight(to_tsvector({ConfigOf(text)}, {words}), '{WeightOf(text.Field)}')";
    }
}
