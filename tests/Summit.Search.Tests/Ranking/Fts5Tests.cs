using System.Globalization;
using Microsoft.Data.Sqlite;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Ranking;

/// <summary>
/// Compares the matches with those of SQLite's full-text search, for queries that mean the same in both.
/// </summary>
public sealed class Fts5Tests : IDisposable
{
    private static readonly DocSet Set = ZipfDocs.Make(1500, 20, 2);

    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public Fts5Tests()
    {
        StoredIndex.Use(Set);
        _connection.Open();
        Execute("CREATE VIRTUAL TABLE docs USING fts5(Field0, Field1, tokenize = 'unicode61 remove_diacritics 2')");
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO docs (rowid, Field0, Field1) VALUES ($id, $first, $second)";
        for (int doc = 0; doc < Set.Docs.Length; doc++)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$id", doc);
            insert.Parameters.AddWithValue("$first", Set.Docs[doc][0]);
            insert.Parameters.AddWithValue("$second", Set.Docs[doc][1]);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    [Theory]
    [InlineData("{0}", "{0}")]
    [InlineData("{0} {1}", "{0} OR {1}")]
    [InlineData("+{0} +{1}", "{0} AND {1}")]
    [InlineData("+{0} +{1} +{2} +{3}", "{0} AND {1} AND {2} AND {3}")]
    [InlineData("{0} -{1}", "{0} NOT {1}")]
    [InlineData("+({0} {1}) +({2} {3})", "({0} OR {1}) AND ({2} OR {3})")]
    [InlineData("+{0} -({1} \"{2} {3}\")", "{0} NOT ({1} OR \"{2} {3}\")")]
    [InlineData("\"{0} {1}\"", "\"{0} {1}\"")]
    [InlineData("\"{0} {1} {2}\"", "\"{0} {1} {2}\"")]
    [InlineData("{0}*", "{0}*")]
    [InlineData("+{0}* +{1}", "{0}* AND {1}")]
    [InlineData("NEAR({0} {1}, 3)", "NEAR({0} {1}, 3)")]
    [InlineData("field1:{0}", "Field1:{0}")]
    [InlineData("+field0:{0} +field1:{1}", "Field0:{0} AND Field1:{1}")]
    [InlineData("field1:\"{0} {1}\"", "Field1:\"{0} {1}\"")]
    [InlineData("field0:NEAR({0} {1}, 6)", "Field0:NEAR({0} {1}, 6)")]
    [InlineData("field0:({0} -{1})", "Field0:({0} NOT {1})")]
    public void Summit_and_FTS5_find_the_same_records(string query, string match)
    {
        var random = new Random(query.Length);
        for (int i = 0; i < 25; i++)
        {
            // Distinct words only: SQLite and Summit treat a word near itself differently.
            object[] words =
            [
                .. Enumerable
                    .Range(0, 100)
                    .Select(_ => i % 2 == 0 ? ZipfDocs.Words[random.Next(12)] : ZipfDocs.Word(random))
                    .Distinct()
                    .Take(4),
            ];
            string text = string.Format(CultureInfo.InvariantCulture, query, words);
            Assert.Equal(Match(string.Format(CultureInfo.InvariantCulture, match, words)), Found.All(text));
        }
    }

    public void Dispose() => _connection.Dispose();

    private int[] Match(string match)
    {
        using SqliteCommand select = _connection.CreateCommand();
        select.CommandText = "SELECT rowid FROM docs WHERE docs MATCH $match ORDER BY rowid";
        select.Parameters.AddWithValue("$match", match);
        using SqliteDataReader reader = select.ExecuteReader();
        var rows = new List<int>();
        while (reader.Read())
            rows.Add(reader.GetInt32(0));
        return [.. rows];
    }

    private void Execute(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // The text is a constant of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
