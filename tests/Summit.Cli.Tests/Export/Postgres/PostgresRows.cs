using Npgsql;

namespace Summit.Cli.Tests.Export.Postgres;

/// <summary>Reads rows for tests.</summary>
internal static class PostgresRows
{
    /// <summary>Returns the first column of a query.</summary>
    public static List<object?> Values(this NpgsqlConnection connection, string sql, params object[] parameters)
    {
        using NpgsqlCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The names come from the schema.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (object parameter in parameters)
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        using NpgsqlDataReader reader = command.ExecuteReader();
        var values = new List<object?>();
        while (reader.Read())
            values.Add(reader.IsDBNull(0) ? null : reader.GetValue(0));
        return values;
    }
}
