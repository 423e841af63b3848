using Microsoft.Data.Sqlite;

namespace Summit.Benchmarks.Keys;

/// <summary>Keys in an in-memory SQLite table, clustered by primary key, queried by a prepared command.</summary>
internal sealed class SqliteKeys : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _command;
    private readonly SqliteParameter _key;

    /// <summary>Creates a table of the keys, each with its index.</summary>
    public SqliteKeys(string[] keys)
    {
        _connection.Open();
        using (SqliteCommand create = _connection.CreateCommand())
        {
            create.CommandText = "CREATE TABLE talk (id TEXT PRIMARY KEY, ordinal INTEGER NOT NULL) WITHOUT ROWID";
            create.ExecuteNonQuery();
        }

        Insert(keys);
        _command = _connection.CreateCommand();
        _command.CommandText = "SELECT ordinal FROM talk WHERE id = $id";
        _key = _command.Parameters.Add("$id", SqliteType.Text);
        _command.Prepare();
    }

    /// <summary>Returns the sum of the ordinals of the keys. A key without a record counts as -1.</summary>
    public long Sum(string[] asked)
    {
        long sum = 0;
        foreach (string key in asked)
        {
            _key.Value = key;
            sum += _command.ExecuteScalar() is long ordinal ? ordinal : -1;
        }

        return sum;
    }

    public void Dispose()
    {
        _command.Dispose();
        _connection.Dispose();
    }

    private void Insert(string[] keys)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO talk VALUES ($id, $ordinal)";
        SqliteParameter id = insert.Parameters.Add("$id", SqliteType.Text);
        SqliteParameter ordinal = insert.Parameters.Add("$ordinal", SqliteType.Integer);
        for (int key = 0; key < keys.Length; key++)
        {
            id.Value = keys[key];
            ordinal.Value = key;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
