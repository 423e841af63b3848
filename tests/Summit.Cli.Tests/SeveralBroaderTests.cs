using Microsoft.Data.Sqlite;
using Summit.Cli.Corpora;
using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests;

/// <summary>Commands on a hierarchy whose records have several broader records.</summary>
public sealed class SeveralBroaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Subjects => [.. Newsroom.Subjects.Select(subject => subject.Id)];

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_transitive_set_has_each_descendant_once(string subject) =>
        Assert.Equal(
            Newsroom.Updates.Where(update => IsAbout(update, subject)).Select(update => update.Id),
            Newsroom.Subjects.Get(subject).AllUpdates.Select(update => update.Id)
        );

    [Theory]
    [MemberData(nameof(Subjects))]
    public void The_view_of_a_transitive_inverse_is_the_set(string subject)
    {
        string path = _folder.File("corpus.db");
        Assert.Equal("", ToolRun.Piped("export", "sqlite", path, "--corpus", Compiled.Newsroom).Error);

        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT value FROM subjects__all_updates WHERE record = $subject";
        command.Parameters.AddWithValue("$subject", subject);
        using SqliteDataReader rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
            found.Add(rows.GetString(0));
        Assert.Equal(
            Newsroom.Subjects.Get(subject).AllUpdates.Select(update => update.Id).Order(StringComparer.Ordinal),
            found.Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_condition_includes_the_descendants(string subject)
    {
        ToolRun run = ToolRun.Piped(
            "search",
            "strike OR harbour OR minister",
            "--where",
            $"subjects={subject}",
            "--corpus",
            Compiled.Newsroom,
            "--json"
        );

        Assert.Equal(
            Newsroom.Updates.Where(update => IsAbout(update, subject)).Select(update => update.Id).Order(),
            run.Json.GetProperty("tables")
                .EnumerateArray()
                .SelectMany(table => table.GetProperty("hits").EnumerateArray())
                .Select(hit => hit.GetProperty("id").GetString())
                .Order()
        );
    }

    [Fact]
    public void Stats_and_inspect_accept_a_corpus_with_several_broader_records()
    {
        Assert.Equal("", ToolRun.Piped("stats", "--corpus", Compiled.Newsroom).Error);
        Assert.Contains(
            "sound",
            ToolRun.Piped("inspect", Compiled.Newsroom, "--verify").Output,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _folder.Dispose();

    private static bool IsAbout(Update update, string subject)
    {
        return update.Subjects.Any(about => Leads(about));

        bool Leads(Subject about) => about.Id == subject || about.Broader.Any(Leads);
    }
}
