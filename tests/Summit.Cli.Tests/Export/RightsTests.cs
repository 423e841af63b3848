using System.Text.Json;
using Microsoft.Data.Sqlite;
using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests.Export;

/// <summary>Every export contains the licence of the corpus and the attribution.</summary>
public sealed class RightsTests : IDisposable
{
    private const string License = "https://creativecommons.org/licenses/by/4.0/";
    private const string Attribution = "The \"Harbour\" newsroom";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void JSON_states_the_rights_before_the_tables()
    {
        Export("json", "corpus.json");

        JsonElement corpus = Json("corpus.json");
        Assert.Equal(
            ["corpus", "language", "license", "attribution", "tables"],
            corpus.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal(License, corpus.GetProperty("license").GetString());
        Assert.Equal(Attribution, corpus.GetProperty("attribution").GetString());
    }

    [Fact]
    public void CSV_states_the_rights_in_a_separate_file()
    {
        Export("csv", "csv");

        JsonElement metadata = Json("csv/csv-metadata.json");
        Assert.Equal("http://www.w3.org/ns/csvw", metadata.GetProperty("@context").GetString());
        Assert.Equal(License, metadata.GetProperty("dc:license").GetString());
        Assert.Equal(Attribution, metadata.GetProperty("dc:creator").GetString());
        Assert.Equal(
            Directory.GetFiles(_folder.File("csv"), "*.csv").Select(Path.GetFileName).Order(),
            metadata
                .GetProperty("tables")
                .EnumerateArray()
                .Select(table => table.GetProperty("url").GetString())
                .Order()
        );
    }

    [Fact]
    public void Bulk_mappings_state_the_rights()
    {
        Export("bulk", "bulk");

        Assert.All(Directory.GetFiles(_folder.File("bulk"), "*.mapping.json"), file =>
        {
            JsonElement meta = Json(file).GetProperty("mappings").GetProperty("_meta");
            Assert.Equal(License, meta.GetProperty("license").GetString());
            Assert.Equal(Attribution, meta.GetProperty("attribution").GetString());
        });
    }

    [Fact]
    public void SQLite_states_the_rights_in_a_table()
    {
        Export("sqlite", "corpus.db");

        using var connection = new SqliteConnection($"Data Source={_folder.File("corpus.db")};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT name, language, license, attribution FROM __corpus";
        using SqliteDataReader row = command.ExecuteReader();
        Assert.True(row.Read());
        Assert.Equal(
            ["Newsroom", "english", License, Attribution],
            Enumerable.Range(0, 4).Select(column => row.GetString(column))
        );
        Assert.False(row.Read());
    }

    [Fact]
    public void A_corpus_without_a_declared_licence_exports_none()
    {
        ToolRun.Piped("export", "json", _folder.File("corpus.json"), "--corpus", Compiled.Library);

        Assert.Equal(JsonValueKind.Null, Json("corpus.json").GetProperty("license").ValueKind);
    }

    public void Dispose() => _folder.Dispose();

    private void Export(string format, string name) =>
        Assert.Equal("", ToolRun.Piped("export", format, _folder.File(name), "--corpus", Compiled.Newsroom).Error);

    private JsonElement Json(string name) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder.Path, name))).RootElement;
}
