using Npgsql;
using Summit.Cli.Corpora;
using Summit.Cli.Tests.Harness;
using Summit.Helsinki;

namespace Summit.Cli.Tests.Export.Postgres;

/// <summary>Compares the search of PostgreSQL with the search of the library.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresRankingTests(PostgresServer server)
{
    private const int Best = 10;

    /// <summary>Queries of the library, and the same queries as websearch_to_tsquery reads them.</summary>
    public static TheoryData<string, string> Queries =>
        new()
        {
            { "syria", "syria" },
            { "sanctions", "sanctions" },
            { "trump", "trump" },
            { "+nuclear +weapons", "nuclear weapons" },
            { "treaty", "treaty" },
            { "+election +interference", "election interference" },
            { "\"press conference\"", "\"press conference\"" },
            { "crimea", "crimea" },
            { "+trump -putin", "trump -putin" },
            { "Niinistö", "Niinistö" },
            { "demonstrations", "demonstrations" },
            { "+helsinki +summit", "helsinki summit" },
        };

    [Theory]
    [MemberData(nameof(Queries))]
    public void The_best_hit_of_each_engine_is_found_by_the_other(string query, string words)
    {
        using NpgsqlConnection connection = server.Open(Compiled.Helsinki);
        var hits = new SearchHit<Entry>[200];
        string[] ours = [.. hits.Take(Helsinki2018.Entries.Search(query, hits)).Select(hit => hit.Record.Id)];
        string[] theirs =
        [
            .. connection.Values("SELECT record FROM helsinki2018.search_entries($1)", words).Cast<string>(),
        ];

        Assert.NotEmpty(ours);
        Assert.NotEmpty(theirs);
        Assert.Contains(ours[0], theirs);
        Assert.Contains(theirs[0], ours);
        int common = ours.Take(Best).Intersect(theirs.Take(Best)).Count();
        int most = Math.Min(Best, Math.Min(ours.Length, theirs.Length));
        Assert.True(4 * common >= most, $"{common} of the best {most} are common");
    }

    [Fact]
    public void Texts_of_nested_records_and_labels_of_references_are_searched()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Library);

        Assert.Equal(["the-frozen-harbour"], connection.Values("SELECT record FROM library.search_books('pilots')"));
        Assert.Equal(["the-frozen-harbour"], connection.Values("SELECT record FROM library.search_books('Bosse')"));
        Assert.Equal(["=1+1"], connection.Values("SELECT record FROM library.search_books('poems add')"));
    }

    [Fact]
    public void Words_are_compared_in_the_language_of_the_corpus()
    {
        using NpgsqlConnection english = server.Open(Compiled.Odd);
        using NpgsqlConnection none = server.Open(Compiled.Library);

        Assert.Equal([Odd.Things[0].Id], english.Values("SELECT record FROM odd.search_things('cathedrals')"));
        Assert.Empty(none.Values("SELECT record FROM library.search_books('poem')"));
    }

    [Fact]
    public void The_four_highest_boosts_are_the_weights_A_to_D()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Odd);

        Assert.Equal(
            ["cathedr:B", "harbour:C", "missil:D", "treati:D"],
            connection.Values(
                "SELECT lexeme || ':' || weights[1] FROM odd.things, unnest(search_2) WHERE lexeme IN ('cathedr', 'harbour', 'missil', 'treati') ORDER BY 1"
            )
        );
        Assert.Equal(
            [Odd.Things[1].Id, Odd.Things[0].Id],
            connection.Values("SELECT record FROM odd.search_things('zebra')")
        );
    }

    [Fact]
    public void A_change_of_a_record_changes_its_search()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Library);
        using NpgsqlTransaction transaction = connection.BeginTransaction();

        connection.Values("UPDATE library.books SET title = 'Xylophones' WHERE id = 'the-frozen-harbour'");

        Assert.Equal(
            ["the-frozen-harbour"],
            connection.Values("SELECT record FROM library.search_books('xylophones')")
        );
    }
}
