using Microsoft.Data.Sqlite;

namespace Summit.Cli.Export;

/// <summary>A prepared statement that inserts a row into a table.</summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly SqliteCommand _command;

    /// <summary>The statement for <paramref name="table"/>.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="table">The name of the table, quoted.</param>
    /// <param name="columns">The names of the columns, quoted.</param>
    public SqliteInsert(SqliteConnection connection, string table, params IReadOnlyList<string> columns)
    {
        string places = string.Join(", ", columns.Select((_, i) => $"${i}"));
        _command = Command(connection, $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({places})");
        for (int i = 0; i < columns.Count; i++)
            _command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
    }

    /// <summary>A command whose text is made of the names of a schema, which are C# names and quoted.</summary>
    public static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // See the summary: no text of a user is part of it.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    /// <summary>Inserts a row; null is a value that is not given.</summary>
    public void Insert(params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        _command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();
}
