using Microsoft.Data.Sqlite;
using Summit.StartUp.Data;

namespace Summit.Benchmarks.StartUp;

/// <summary>Creates the input of the search programs: the searched texts of both corpora, in table order.</summary>
internal static class SearchFiles
{
    /// <summary>Returns the searched texts of the entries.</summary>
    public static (string Title, string Text)[] TextsOf(HelsinkiData corpus)
    {
        Dictionary<string, string> names = corpus.Speakers.ToDictionary(speaker => speaker.Id, speaker => speaker.Name);
        Dictionary<string, string> labels = corpus.Topics.ToDictionary(topic => topic.Id, topic => topic.Label);
        return
        [
            .. corpus
                .Entries.OrderBy(entry => entry.Published)
                .ThenBy(entry => entry.Position)
                .Select(entry =>
                    (
                        entry.Headline,
                        string.Join(
                            '\n',
                            [
                                entry.Summary ?? "",
                                .. entry.Speakers.Select(speaker => names.GetValueOrDefault(speaker, speaker)),
                                .. entry.Topics.Select(topic => labels.GetValueOrDefault(topic, topic)),
                                .. entry.Utterances.Select(utterance => utterance.Text),
                                .. entry.Media.Select(medium => medium.Caption),
                            ]
                        )
                    )
                ),
        ];
    }

    /// <summary>Returns the searched texts of the talks.</summary>
    public static (string Title, string Text)[] TextsOf(ConferenceData corpus) =>
        [
            .. corpus
                .Talks.OrderBy(talk => talk.Starts)
                .ThenBy(talk => talk.Id, StringComparer.Ordinal)
                .Select(talk => (talk.Title, talk.Text)),
        ];

    /// <summary>Returns two words whose stems are unique: the longest words of the titles.</summary>
    public static string RareWordsOf(ConferenceData corpus) =>
        string.Join(
            ' ',
            corpus
                .Talks.SelectMany(talk => talk.Title.ToLowerInvariant().Split(' '))
                .Where(word => word.All(char.IsAsciiLetterLower) && word[^1] is 'n' or 't')
                .Distinct()
                .OrderByDescending(word => word.Length)
                .ThenBy(word => word, StringComparer.Ordinal)
                .Take(2)
        );

    /// <summary>Writes an SQLite file with an FTS5 index, merged into one segment.</summary>
    public static void WriteFts5(string path, (string Title, string Text)[] texts, bool isEnglish)
    {
        File.Delete(path);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using SqliteTransaction transaction = connection.BeginTransaction();
        SqliteFile.Execute(
            connection,
            $"CREATE VIRTUAL TABLE doc USING fts5(title, text, tokenize = '{(isEnglish ? "porter " : "")}unicode61 remove_diacritics 2')"
        );
        foreach ((string title, string text) in texts)
            SqliteFile.Execute(connection, "INSERT INTO doc VALUES ($1, $2)", title, text);
        SqliteFile.Execute(connection, "INSERT INTO doc (doc) VALUES ('optimize')");
        transaction.Commit();
    }
}
