using Npgsql;
using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests.Export.Postgres;

/// <summary>The languages of fields and records in the search of PostgreSQL.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresLanguageTests(PostgresServer server)
{
    [Theory]
    [InlineData("notices", "talossa", "fi-house fi-village")]
    [InlineData("notices", "городами", "ru-feast ru-mayors")]
    [InlineData("notices", "bridges", "en-bridge en-toll")]
    [InlineData("notices", "bridge -closing", "en-bridge")]
    [InlineData("notices", "kleines", "de-house")]
    [InlineData("signs", "båtar", "boat")]
    [InlineData("signs", "domingos", "poll")]
    [InlineData("menus", "kulho", "soup")]
    [InlineData("menus", "fisk", "fish")]
    [InlineData("menus", "kakor", "cake")]
    [InlineData("menus", "cake", "")]
    public void Words_are_compared_in_the_language_of_the_text(string table, string query, string expected)
    {
        using NpgsqlConnection connection = server.Open(Compiled.Board);

        Assert.Equal(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            connection.Values($"SELECT record FROM board.search_{table}($1) ORDER BY 1", query)
        );
    }

    [Fact]
    public void A_change_of_the_configuration_changes_the_search()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Board);
        using NpgsqlTransaction transaction = connection.BeginTransaction();

        connection.Values("UPDATE board.menus SET search_config = 'pg_catalog.swedish' WHERE id = 'cake'");

        Assert.Equal(["cake"], connection.Values("SELECT record FROM board.search_menus('cakes kakor')"));
        Assert.Equal(
            ["pg_catalog.finnish", "pg_catalog.swedish", "pg_catalog.swedish"],
            connection.Values("SELECT search_config FROM board.menus ORDER BY 1")
        );
    }
}
