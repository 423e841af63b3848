using Npgsql;
using Summit.Cli.Corpora;
using Summit.Cli.Tests.Harness;
using Summit.Helsinki;

namespace Summit.Cli.Tests.Export.Postgres;

/// <summary>The keys, views, names, comments and indexes of an exported corpus.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresSchemaTests(PostgresServer server)
{
    [Theory]
    [InlineData("INSERT INTO library.books__authors VALUES ('the-frozen-harbour', 9, 'nobody')")]
    [InlineData("DELETE FROM library.authors WHERE id = 'chi-lin'")]
    [InlineData("UPDATE library.books SET genre = 'none'")]
    [InlineData("UPDATE library.authors__names SET record = 'none'")]
    [InlineData("UPDATE library.chapters SET book = 'none'")]
    public void A_reference_to_a_missing_record_is_refused(string sql)
    {
        using NpgsqlConnection connection = server.Open(Compiled.Library);

        PostgresException refusal = Assert.Throws<PostgresException>(() => connection.Values(sql));
        Assert.Equal(PostgresErrorCodes.ForeignKeyViolation, refusal.SqlState);
    }

    [Fact]
    public void Foreign_keys_can_wait_for_the_end_of_a_transaction()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Library);
        using NpgsqlTransaction transaction = connection.BeginTransaction();

        connection.Values("SET CONSTRAINTS ALL DEFERRED");
        connection.Values("UPDATE library.books SET genre = 'new' WHERE id = 'the-frozen-harbour'");
        connection.Values("INSERT INTO library.group (ordinal, id, \"select\") VALUES (99, 'new', 'New')");
        connection.Values("SET CONSTRAINTS ALL IMMEDIATE");
    }

    [Fact]
    public void A_value_outside_of_an_enum_is_refused()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Library);

        PostgresException refusal = Assert.Throws<PostgresException>(() =>
            connection.Values("UPDATE library.books SET binding = 'silk'")
        );
        Assert.Equal(PostgresErrorCodes.CheckViolation, refusal.SqlState);
    }

    [Fact]
    public void A_record_is_found_by_its_key_and_by_every_alias()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Helsinki);

        foreach (Speaker speaker in Helsinki2018.Speakers)
        {
            foreach (string name in speaker.OtherNames.Append(speaker.Id))
                Assert.Equal(
                    [Helsinki2018.Speakers.Get(name).Id],
                    connection.Values("SELECT record FROM helsinki2018.speakers__names WHERE name = $1", name)
                );
        }
    }

    [Fact]
    public void Names_are_in_composed_form()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Odd);

        Assert.Equal(
            [Odd.Things[0].Id],
            connection.Values("SELECT record FROM odd.things__names WHERE name = 'étude'")
        );
        Assert.Equal(
            [Odd.Things[0].Id],
            connection.Values("SELECT record FROM odd.things__names WHERE lower(name) = lower('ÄRGER')")
        );
    }

    [Fact]
    public void The_view_of_a_hierarchy_has_all_descendants()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Newsroom);

        Assert.Equal(
            ["harbours", "pilot-strikes", "strike law", "strikes"],
            connection.Values("SELECT value FROM newsroom.subjects__descendants WHERE record = 'work' ORDER BY value")
        );
        Assert.Equal(
            ["strike"],
            connection.Values("SELECT record FROM newsroom.occasions__descendants WHERE value = 'talks'")
        );
    }

    [Fact]
    public void Comments_are_the_doc_comments_of_the_schema()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Odd);

        Assert.Equal(
            ["It's a thing with \"odd\" names; see `\\d`."],
            connection.Values("SELECT obj_description('odd.things'::regclass)")
        );
        Assert.Equal(
            ["The key; it's 'quoted' and has a \\ backslash."],
            connection.Values("SELECT col_description('odd.things'::regclass, 2)")
        );
        Assert.Equal(
            ["The position in the table, from 0."],
            connection.Values("SELECT col_description('odd.things'::regclass, 1)")
        );
    }

    [Fact]
    public void The_flagship_has_a_comment_on_every_table_of_records()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Helsinki);

        Assert.Empty(
            connection.Values(
                "SELECT relname FROM pg_class WHERE relnamespace = 'helsinki2018'::regnamespace AND relkind = 'r' AND relname NOT LIKE '%\\_\\_%' AND obj_description(oid) IS NULL"
            )
        );
        Assert.Equal(
            ["The corpus Helsinki2018, compiled by Summit."],
            connection.Values("SELECT obj_description('helsinki2018'::regnamespace, 'pg_namespace')")
        );
    }

    [Fact]
    public void The_rights_are_in_a_table()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Odd);

        Assert.Equal(["https://example.org/it's"], connection.Values("SELECT license FROM odd.__corpus"));
        Assert.Equal(
            ["O'Hara \\ \"Söns\"\n;"],
            connection.Values("SELECT attribution FROM odd.__corpus WHERE name = 'Odd' AND language = 'english'")
        );
    }

    [Fact]
    public void Trigrams_find_misspelled_names_and_parts_of_labels()
    {
        using NpgsqlConnection connection = server.Open(Compiled.Helsinki);

        Assert.Equal(
            "sauli-niinisto",
            connection
                .Values(
                    "SELECT record FROM helsinki2018.speakers__names ORDER BY name <-> 'sauli ninisto', name LIMIT 1"
                )
                .Single()
        );
        connection.Values("SET enable_seqscan = off");
        Assert.Contains(
            connection.Values("EXPLAIN SELECT id FROM helsinki2018.entries WHERE headline ILIKE '%missile%'"),
            line => ((string)line!).Contains("entries_headline_idx", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_second_load_is_refused_and_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        using NpgsqlConnection connection = server.OpenEmpty("twice");
        string file = folder.File("fair.sql");
        Assert.Equal("", ToolRun.Piped("export", "postgres", file, "--corpus", Compiled.Fair).Error);
        Assert.Equal("", server.Load("twice", file));

        Assert.Contains("schema \"fair\" already exists", server.Load("twice", file), StringComparison.Ordinal);
        Assert.Equal([2L], connection.Values("SELECT count(*) FROM fair.stalls"));
    }

    [Fact]
    public void A_schema_of_another_name_stands_beside_the_first()
    {
        using var folder = new TemporaryFolder();
        using NpgsqlConnection connection = server.OpenEmpty("beside");
        foreach (string schema in (string[])["fair", "Next-Fair"])
        {
            string file = folder.File($"{schema}.sql");
            ToolRun run = ToolRun.Piped("export", "postgres", file, "--schema", schema, "--corpus", Compiled.Fair);
            Assert.Equal("", run.Error);
            Assert.Equal("", server.Load("beside", file));
        }

        Assert.Equal(["a1", "a2"], connection.Values("SELECT id FROM \"Next-Fair\".stalls ORDER BY ordinal"));
    }

    [Fact]
    public void A_renamed_schema_still_searches()
    {
        using var folder = new TemporaryFolder();
        using NpgsqlConnection connection = server.OpenEmpty("renamed");
        string file = folder.File("library.sql");
        ToolRun run = ToolRun.Piped("export", "postgres", file, "--schema", "next", "--corpus", Compiled.Library);
        Assert.Equal("", run.Error);
        Assert.Equal("", server.Load("renamed", file));
        connection.Values("ALTER SCHEMA next RENAME TO library");

        Assert.Equal(["the-frozen-harbour"], connection.Values("SELECT record FROM library.search_books('pilots')"));
        connection.Values("UPDATE library.books SET \"order\" = '{xylophone}' WHERE id = '=1+1'");
        Assert.Equal(["=1+1"], connection.Values("SELECT record FROM library.search_books('xylophone')"));
    }

    [Fact]
    public void A_failed_load_leaves_the_database_unchanged_and_runs_no_data_as_SQL()
    {
        using var folder = new TemporaryFolder();
        using NpgsqlConnection connection = server.OpenEmpty("failed");
        string file = folder.File("odd.sql");
        Assert.Equal("", ToolRun.Piped("export", "postgres", file, "--corpus", Compiled.Odd).Error);
        File.WriteAllText(
            file,
            File.ReadAllText(file)
                .Replace("COPY \"odd\".\"things\"", "COPY \"odd\".\"nothing\"", StringComparison.Ordinal)
        );

        Assert.Contains("does not exist", server.Load("failed", file), StringComparison.Ordinal);
        Assert.Empty(connection.Values("SELECT 1 FROM pg_namespace WHERE nspname = 'odd'"));
    }
}
