using Microsoft.Data.Sqlite;

namespace Summit.Cli.Export;

/// <summary>A prepared statement that inserts rows into a table.</summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly SqliteCommand _command;

    /// <summary>Prepares the statement for <paramref name="table"/>.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="table">The quoted name of the table.</param>
    /// <param name="columns">The quoted names of the columns.</param>
    public SqliteInsert(SqliteConnection connection, string table, params IReadOnlyList<string> columns)
    {
        string places = string.Join(", ", columns.Select((_, i) => $"${i}"));
        _command = Command(connection, $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({places})");
        for (int i = 0; i < columns.Count; i++)
            _command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
    }

    /// <summary>Creates a command. Its text consists of quoted C# names of a schema.</summary>
    public static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The text contains no user input, see the summary.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    /// <summary>Inserts a row; null for a missing value.</summary>
    public void Insert(params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        _command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();
}
