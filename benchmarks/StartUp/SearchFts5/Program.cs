// An SQLite file with an FTS5 index, opened at start-up: finds the ten best records for a query, and counts the
// matches. Arguments: corpus, query of words, file.
using System.Text;
using Microsoft.Data.Sqlite;
using Summit.StartUp;

using var connection = new SqliteConnection($"Data Source={args[2]};Mode=ReadOnly;Pooling=False");
connection.Open();
string match = string.Join(" OR ", args[1].Split(' ').Select(word => $"\"{word}\""));

using SqliteCommand best = connection.CreateCommand();
best.CommandText = "SELECT title FROM doc WHERE doc MATCH $query ORDER BY bm25(doc, 3, 1) LIMIT 10";
best.Parameters.AddWithValue("$query", match);
string? first = null;
using (SqliteDataReader rows = best.ExecuteReader())
{
    while (rows.Read())
        first ??= rows.GetString(0);
}

using SqliteCommand count = connection.CreateCommand();
count.CommandText = "SELECT count(*) FROM doc WHERE doc MATCH $query";
count.Parameters.AddWithValue("$query", match);
int total = (int)(long)count.ExecuteScalar()!;
Report.Write(Encoding.UTF8.GetBytes(first ?? ""), total, [], connection);
