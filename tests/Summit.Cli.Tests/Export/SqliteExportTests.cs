using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Summit.Cli.Corpora;
using Summit.Cli.Tests.Harness;
using Summit.Helsinki;

namespace Summit.Cli.Tests.Export;

/// <summary>
/// Compares the exported database with the compiled corpus: every field of every record, and the matches of FTS5.
/// </summary>
public sealed partial class SqliteExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_database_has_every_field_of_every_record_of_the_flagship()
    {
        using SqliteConnection connection = Export("--force");

        var comparison = new TableComparison(connection);
        Helsinki2018.VisitTables(ref comparison);

        Assert.True(comparison.Fields > 4000, $"{comparison.Fields} fields compared");
    }

    [Fact]
    public void The_database_has_every_field_of_every_record_of_any_corpus()
    {
        using SqliteConnection connection = Export("--corpus", Compiled.Library);

        var comparison = new TableComparison(connection);
        Library.VisitTables(ref comparison);

        Assert.True(comparison.Fields > 100, $"{comparison.Fields} fields compared");
    }

    [Theory]
    [InlineData("--force")]
    [InlineData("--corpus", "library")]
    public void The_exported_database_is_valid(params string[] options)
    {
        using SqliteConnection connection = Export([
            .. options.Select(option => option == "library" ? Compiled.Library : option),
        ]);

        Assert.Equal(["ok"], Values(connection, "PRAGMA integrity_check"));
        Assert.Empty(Values(connection, "SELECT * FROM pragma_foreign_key_check"));
        Assert.Equal(
            0L,
            Values(
                    connection,
                    "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%' AND name NOT LIKE '%\\_\\_search%' ESCAPE '\\'"
                )
                .Single()
        );
    }

    [Fact]
    public void FTS5_and_the_library_find_the_same_words_without_a_language()
    {
        using SqliteConnection connection = Export("--corpus", Compiled.Library);
        string[] words =
        [
            .. Library
                .Books.SelectMany(TextsOf)
                .SelectMany(text => Words().Matches(text).Select(match => match.Value))
                .Distinct(),
        ];

        Assert.True(words.Length > 40, $"{words.Length} words");
        foreach (string word in words)
        {
            AssertSame(connection, word, $"\"{word}\"");
            AssertSame(connection, $"{word[..Math.Min(3, word.Length)]}*", $"\"{word[..Math.Min(3, word.Length)]}\" *");
            AssertSame(connection, $"title:{word}", $"title : \"{word}\"");
        }

        AssertSame(connection, "\"ice on the harbour\"", "\"ice on the harbour\"");
        AssertSame(connection, "+harbour +ice -murder", "harbour AND ice NOT murder");
        AssertSame(connection, "NEAR(pilot ice, 4)", "NEAR(pilot ice, 4)");

        static void AssertSame(SqliteConnection connection, string query, string match)
        {
            var hits = new SearchHit<Book>[10];
            int count = Library.Books.Search(query, hits);
            Assert.Equal(
                hits.Take(count).Select(hit => (object)(long)hit.Record.Ordinal).Order(),
                Match(connection, "books", match)
            );
        }

        static IEnumerable<string> TextsOf(Book book) =>
            [
                book.Title,
                book.Blurb ?? "",
                .. book.Order,
                .. book.Authors.Select(author => author.Name),
                .. book.Chapters.Select(chapter => chapter.Heading),
            ];
    }

    [Theory]
    [InlineData("syria", "syria")]
    [InlineData("sanctions", "sanctions")]
    [InlineData("+trump +putin", "trump AND putin")]
    [InlineData("+trump -putin", "trump NOT putin")]
    [InlineData("\"press conference\"", "\"press conference\"")]
    [InlineData("niinisto", "niinisto")]
    [InlineData("Niinistö", "niinisto")]
    [InlineData("missil*", "missil*")]
    [InlineData("headline:treaty", "headline : treaty")]
    [InlineData("speakers:trump", "speakers : trump")]
    public void FTS5_and_the_library_find_the_same_English_words_if_they_stem_equally(string query, string match)
    {
        using SqliteConnection connection = Export("--force");
        var hits = new SearchHit<Entry>[200];
        int count = Helsinki2018.Entries.Search(query, hits);

        Assert.NotEqual(0, count);
        Assert.Equal(
            hits.Take(count).Select(hit => (object)(long)hit.Record.Ordinal).Order(),
            Match(connection, "entries", match)
        );
    }

    [Fact]
    public void FTS5_ranks_by_the_boosts_of_the_schema()
    {
        using SqliteConnection connection = Export("--force");

        Assert.Equal(
            Values(
                connection,
                "SELECT rowid FROM entries__search WHERE entries__search MATCH 'treaty' ORDER BY bm25(entries__search, 3, 1, 2, 2, 1, 1), rowid"
            ),
            Values(
                connection,
                "SELECT rowid FROM entries__search WHERE entries__search MATCH 'treaty' ORDER BY rank, rowid"
            )
        );
    }

    [Fact]
    public void The_export_is_deterministic()
    {
        Export("--force").Dispose();
        byte[] first = File.ReadAllBytes(_folder.File("corpus.db"));
        Export("--force").Dispose();

        Assert.Equal(first, File.ReadAllBytes(_folder.File("corpus.db")));
        Assert.Equal(["corpus.db"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName));
    }

    public void Dispose() => _folder.Dispose();

    private SqliteConnection Export(params string[] options)
    {
        string path = _folder.File("corpus.db");
        ToolRun run = ToolRun.Piped(["export", "sqlite", path, .. options]);
        Assert.Equal("", run.Error);
        Assert.Equal($"{path}\t{new FileInfo(path).Length}\n", run.Output);

        var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }

    private static List<object> Match(SqliteConnection connection, string table, string match) =>
        Values(connection, $"SELECT rowid FROM {table}__search WHERE {table}__search MATCH '{match}' ORDER BY rowid");

    private static List<object> Values(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The arguments are constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        using SqliteDataReader reader = command.ExecuteReader();
        var values = new List<object>();
        while (reader.Read())
            values.Add(reader.GetValue(0));
        return values;
    }

    [GeneratedRegex("[A-Za-zÀ-ÿ0-9]+")]
    private static partial Regex Words();

    /// <summary>Compares all records of all tables, once the names of the tables are known.</summary>
    private struct TableComparison(SqliteConnection connection) : ITableVisitor
    {
        private readonly Dictionary<Type, string> _names = [];

        public int Fields { get; private set; }

        public void VisitKeyedTable<T>(string name, Table<T> table)
            where T : struct, IKeyedRecord<T>, IVisitableRecord<T> => VisitTable(name, table);

        public void VisitTable<T>(string name, Table<T> table)
            where T : struct, IVisitableRecord<T>
        {
            if (_names.Count == 0)
                NameAll(typeof(T).Assembly);
            var fields = new SqliteFieldComparison(connection, _names);
            foreach (T record in table)
                fields.Compare(record);
            Fields += fields.Count;
            Assert.Equal(
                (long)table.Count,
                Values(connection, $"SELECT count(*) FROM \"{_names[typeof(T)]}\"").Single()
            );
        }

        private readonly void NameAll(System.Reflection.Assembly assembly)
        {
            foreach (Type corpus in assembly.GetTypes().Where(type => type.IsDefined(typeof(CorpusAttribute), false)))
            {
                foreach (
                    System.Reflection.PropertyInfo table in corpus
                        .GetProperties()
                        .Where(property => property.PropertyType.IsGenericType)
                )
                    _names.Add(
                        table.PropertyType.GetGenericArguments()[0],
                        SqliteFieldComparison.SnakeCase(table.Name)
                    );
            }
        }
    }
}
