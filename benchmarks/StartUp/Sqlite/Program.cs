// An SQLite file, opened at start-up and queried with two commands. Arguments: corpus, record, speaker, file.
using System.Text;
using Microsoft.Data.Sqlite;
using Summit.StartUp;

using var connection = new SqliteConnection($"Data Source={args[3]};Mode=ReadOnly;Pooling=False");
connection.Open();

using SqliteCommand byKey = connection.CreateCommand();
byKey.CommandText = "SELECT title FROM record WHERE id = $id";
byKey.Parameters.AddWithValue("$id", args[1]);
string title = (string)byKey.ExecuteScalar()!;

using SqliteCommand bySpeaker = connection.CreateCommand();
bySpeaker.CommandText = """
    SELECT r.title FROM record_speaker s JOIN record r ON r.ordinal = s.ordinal WHERE s.speaker = $speaker ORDER BY s.ordinal
    """;
bySpeaker.Parameters.AddWithValue("$speaker", args[2]);
string first = "";
int count = 0;
using (SqliteDataReader rows = bySpeaker.ExecuteReader())
{
    while (rows.Read())
    {
        if (count++ == 0)
            first = rows.GetString(0);
    }
}

Report.Write(Encoding.UTF8.GetBytes(title), count, Encoding.UTF8.GetBytes(first), connection);
