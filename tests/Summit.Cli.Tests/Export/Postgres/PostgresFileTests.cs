using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests.Export.Postgres;

/// <summary>The SQL file, without a server.</summary>
public sealed class PostgresFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_export_is_deterministic()
    {
        string first = Export(Compiled.Odd);

        Assert.Equal(first, Export(Compiled.Odd, "--force"));
        Assert.DoesNotContain('\r', first);
    }

    [Fact]
    public void Every_name_has_at_most_63_bytes()
    {
        IEnumerable<string> names = Export(Compiled.Odd)
            .Split('\n')
            .Where(line => line.StartsWith("CREATE", StringComparison.Ordinal))
            .SelectMany(line => line.Split('"').Where((_, i) => i % 2 == 1));

        Assert.All(names, name => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(name), 1, 63));
    }

    [Fact]
    public void A_zero_character_is_an_error_that_names_the_record_and_the_field()
    {
        ToolRun run = ToolRun.Piped("export", "postgres", _folder.File("a.sql"), "--corpus", Compiled.Zero);

        Assert.Equal(
            "summit: 'Words' of the Nought 'bad' contains the character U+0000, which PostgreSQL cannot store: remove it. See 'summit export --help'.\n",
            run.Error
        );
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("pg_catalog")]
    [InlineData("PG_temp")]
    [InlineData("a b")]
    [InlineData("x$summit$")]
    [InlineData("")]
    [InlineData("a_name_that_is_longer_than_the_sixty_three_bytes_that_postgres_allows")]
    public void A_schema_name_that_PostgreSQL_refuses_is_refused_here(string schema)
    {
        ToolRun run = ToolRun.Piped("export", "postgres", _folder.File("a.sql"), "--schema", schema);

        Assert.Equal(
            $"summit: '{schema}' cannot be the name of a schema: write letters, digits, '_' and '-', at most 63 bytes, and not 'pg_' first. See 'summit export --help'.\n",
            run.Error
        );
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("sqlite", "--schema", "'--schema' names the schema of postgres: no other format has one.")]
    [InlineData(
        "json",
        "--spreadsheet",
        "'--spreadsheet' marks texts of csv: no other format is read by spreadsheets."
    )]
    public void An_option_of_another_format_is_refused(string format, string option, string sentence)
    {
        string[] value = option == "--schema" ? ["x"] : [];
        ToolRun run = ToolRun.Piped(["export", format, _folder.File("a"), option, .. value]);

        Assert.Equal($"summit: {sentence} See 'summit export --help'.\n", run.Error);
    }

    public void Dispose() => _folder.Dispose();

    private string Export(string corpus, params string[] options)
    {
        string path = _folder.File("a.sql");
        ToolRun run = ToolRun.Piped(["export", "postgres", path, "--corpus", corpus, .. options]);
        Assert.Equal("", run.Error);
        return File.ReadAllText(path);
    }
}
