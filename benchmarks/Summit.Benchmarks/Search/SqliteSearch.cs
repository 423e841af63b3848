using Microsoft.Data.Sqlite;

namespace Summit.Benchmarks.Search;

/// <summary>
/// The texts in FTS5, the full-text search of SQLite, in memory. Words have no accents, and English words are stemmed
/// by Porter's algorithm. Hits are ranked by <c>bm25()</c> with a limit, which is faster than its <c>rank</c>. Commands
/// are prepared.
/// </summary>
internal sealed class SqliteSearch
{
    private const string Words = "unicode61 remove_diacritics 2";

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _best;
    private readonly SqliteCommand _bestOfTopic;
    private readonly SqliteCommand _snippets;
    private readonly SqliteCommand _complete;

    /// <summary>Creates the index.</summary>
    public SqliteSearch(SearchDocument[] documents, double[] boosts, bool isEnglish)
    {
        string[] columns = [.. boosts.Select((_, field) => $"f{field}")];
        _connection.Open();
        Command(
                $"""
                CREATE VIRTUAL TABLE doc USING fts5({string.Join(", ", columns)}, tokenize = '{(
                    isEnglish ? "porter " : ""
                )}{Words}');
                CREATE TABLE doc_topic (topic TEXT NOT NULL, record INTEGER NOT NULL, PRIMARY KEY (topic, record)) WITHOUT ROWID;
                CREATE VIRTUAL TABLE word USING fts5vocab(doc, 'row');
                """
            )
            .ExecuteNonQuery();
        Insert(documents, columns);

        string bm25 = FormattableString.Invariant($"bm25(doc, {string.Join(", ", boosts)})");
        _best = Command(
            $"SELECT rowid FROM doc WHERE doc MATCH $query ORDER BY {bm25} LIMIT {CompiledSearch.HitCount}",
            "$query"
        );
        _bestOfTopic = Command(
            $"""
            SELECT doc.rowid FROM doc JOIN doc_topic t ON t.record = doc.rowid AND t.topic = $topic
            WHERE doc MATCH $query ORDER BY {bm25} LIMIT {CompiledSearch.HitCount}
            """,
            "$query",
            "$topic"
        );
        _snippets = Command(
            $"SELECT snippet(doc, 1, '**', '**', '…', 24) FROM doc WHERE doc MATCH $query ORDER BY {bm25} LIMIT {CompiledSearch.HitCount}",
            "$query"
        );
        _complete = Command(
            $"SELECT term, doc FROM word WHERE term >= $query AND term < $end ORDER BY doc DESC LIMIT {CompiledSearch.HitCount}",
            "$query",
            "$end"
        );
    }

    /// <summary>Returns true if FTS5 supports questions of a kind.</summary>
    public static bool Fits(QuestionKind kind) => kind != QuestionKind.Fuzzy;

    /// <summary>Runs all questions, and returns the sum of the best hits.</summary>
    public long Ask(Question[] questions)
    {
        long sum = 0;
        foreach (Question question in questions)
        {
            SqliteCommand command = question.Topic is null ? _best : _bestOfTopic;
            command.Parameters[0].Value = question.Fts5;
            if (question.Topic is { } topic)
                command.Parameters[1].Value = topic;
            using SqliteDataReader rows = command.ExecuteReader();
            long first = -1;
            for (bool isFirst = true; rows.Read(); isFirst = false)
                first = isFirst ? rows.GetInt64(0) : first;
            sum += first;
        }

        return sum;
    }

    /// <summary>Runs all questions with a snippet for each hit, and returns the characters of the snippets.</summary>
    public long AskWithSnippets(Question[] questions)
    {
        long sum = 0;
        foreach (Question question in questions)
        {
            _snippets.Parameters[0].Value = question.Fts5;
            using SqliteDataReader rows = _snippets.ExecuteReader();
            while (rows.Read())
                sum += rows.GetString(0).Length;
        }

        return sum;
    }

    /// <summary>
    /// Completes the first word of each question, and returns the sum of the record counts of the best completions.
    /// </summary>
    public long Complete(Question[] questions)
    {
        long sum = 0;
        foreach (Question question in questions)
        {
            _complete.Parameters[0].Value = question.Words[0];
            _complete.Parameters[1].Value = question.Words[0] + char.MaxValue;
            using SqliteDataReader rows = _complete.ExecuteReader();
            long best = 0;
            while (rows.Read())
                best = Math.Max(best, rows.GetInt64(1));
            sum += best;
        }

        return sum;
    }

    /// <summary>Returns the number of matches.</summary>
    public int Count(Question question)
    {
        string topic = question.Topic is null ? "" : "JOIN doc_topic t ON t.record = doc.rowid AND t.topic = $topic";
        using SqliteCommand count = Command($"SELECT count(*) FROM doc {topic} WHERE doc MATCH $query", "$query");
        count.Parameters[0].Value = question.Fts5;
        if (question.Topic is not null)
            count.Parameters.AddWithValue("$topic", question.Topic);
        return (int)(long)count.ExecuteScalar()!;
    }

    /// <summary>Returns the size of the FTS5 index without the texts, in bytes.</summary>
    public long IndexBytes()
    {
        using SqliteCommand size = Command(
            "SELECT (SELECT sum(length(block)) FROM doc_data) + (SELECT sum(length(sz)) FROM doc_docsize)"
        );
        return (long)size.ExecuteScalar()!;
    }

    private void Insert(SearchDocument[] documents, string[] columns)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand insert = Command(
            $"INSERT INTO doc (rowid, {string.Join(", ", columns)}) VALUES ($id, {string.Join(", ", columns.Select(column => "$" + column))})",
            ["$id", .. columns.Select(column => "$" + column)]
        );
        using SqliteCommand insertTopic = Command(
            "INSERT INTO doc_topic VALUES ($topic, $record)",
            "$topic",
            "$record"
        );
        for (int doc = 0; doc < documents.Length; doc++)
        {
            insert.Parameters[0].Value = doc;
            for (int field = 0; field < columns.Length; field++)
                insert.Parameters[field + 1].Value = documents[doc].Fields[field];
            insert.ExecuteNonQuery();
            foreach (string topic in documents[doc].Topics)
            {
                insertTopic.Parameters[0].Value = topic;
                insertTopic.Parameters[1].Value = doc;
                insertTopic.ExecuteNonQuery();
            }
        }

        transaction.Commit();
        using SqliteCommand optimize = Command("INSERT INTO doc (doc) VALUES ('optimize')");
        optimize.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params string[] parameters)
    {
        SqliteCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // All callers are in this class and pass column names and numbers.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (string parameter in parameters)
            command.Parameters.Add(new SqliteParameter(parameter, null));
        return command;
    }
}
