using Microsoft.Data.Sqlite;

namespace Summit.Benchmarks.StartUp;

/// <summary>A record of the SQLite table.</summary>
internal sealed record SqliteRecord(string Id, string Title, string Text, IReadOnlyList<string> Speakers);

/// <summary>Writes a corpus as an SQLite file with the indexes for the questions.</summary>
internal static class SqliteFile
{
    /// <summary>Writes the records in order.</summary>
    public static void Write(string path, IEnumerable<SqliteRecord> records)
    {
        File.Delete(path);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(
            connection,
            """
            CREATE TABLE record (ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, text TEXT NOT NULL);
            CREATE TABLE record_speaker (speaker TEXT NOT NULL, ordinal INTEGER NOT NULL, PRIMARY KEY (speaker, ordinal)) WITHOUT ROWID;
            """
        );
        using SqliteTransaction transaction = connection.BeginTransaction();
        int ordinal = 0;
        foreach (SqliteRecord record in records)
        {
            Execute(
                connection,
                "INSERT INTO record VALUES ($1, $2, $3, $4)",
                ordinal,
                record.Id,
                record.Title,
                record.Text
            );
            foreach (string speaker in record.Speakers)
                Execute(connection, "INSERT INTO record_speaker VALUES ($1, $2)", speaker, ordinal);
            ordinal++;
        }

        transaction.Commit();
    }

    /// <summary>Runs a statement with the parameters <c>$1</c>, <c>$2</c> and so on.</summary>
    public static void Execute(SqliteConnection connection, string sql, params object[] values)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // All callers pass constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (int value = 0; value < values.Length; value++)
            command.Parameters.AddWithValue($"${value + 1}", values[value]);
        command.ExecuteNonQuery();
    }
}
