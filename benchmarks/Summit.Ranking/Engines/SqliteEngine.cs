using Microsoft.Data.Sqlite;
using Summit.Ranking.Collections;
using Summit.Ranking.Evaluation;

namespace Summit.Ranking.Engines;

/// <summary>
/// SQLite's FTS5 with its Porter stemmer. A document matches if it contains any word of the question.
/// </summary>
internal sealed class SqliteEngine : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    /// <summary>Creates the index.</summary>
    public SqliteEngine(TestCollection collection)
    {
        _connection.Open();
        using SqliteCommand create = _connection.CreateCommand();
        create.CommandText =
            "CREATE VIRTUAL TABLE doc USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')";
        create.ExecuteNonQuery();
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO doc VALUES ($id, $title, $text)";
        foreach (CollectionDocument document in collection.Documents.DistinctBy(document => document.Id))
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$id", document.Id);
            insert.Parameters.AddWithValue("$title", document.Title);
            insert.Parameters.AddWithValue("$text", document.Text);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>Returns the best documents.</summary>
    public IReadOnlyList<RankedDocument> Ask(string question)
    {
        string separated = string.Concat(
            question.Select(character => char.IsLetterOrDigit(character) ? character : ' ')
        );
        string[] words = separated.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return [];
        using SqliteCommand select = _connection.CreateCommand();
        select.CommandText =
            "SELECT id, bm25(doc, 0, 3, 1) AS score FROM doc WHERE doc MATCH $query "
            + $"ORDER BY score LIMIT {RankedList.MaxLength}";
        select.Parameters.AddWithValue("$query", string.Join(" OR ", words.Select(word => $"\"{word}\"")));
        using SqliteDataReader rows = select.ExecuteReader();
        var best = new List<RankedDocument>();

        // FTS5 returns negative scores, and the lowest is the best.
        while (rows.Read())
            best.Add(new RankedDocument(rows.GetString(0), -rows.GetDouble(1)));
        return best;
    }

    public void Dispose() => _connection.Dispose();
}
