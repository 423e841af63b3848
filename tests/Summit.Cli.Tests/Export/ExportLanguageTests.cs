using System.Text.Json;
using Microsoft.Data.Sqlite;
using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests.Export;

/// <summary>The languages of texts in exports whose target has one language for each field or table.</summary>
public sealed class ExportLanguageTests
{
    [Theory]
    [InlineData("board-signs", "text", "standard")]
    [InlineData("board-menus", "text", "standard")]
    [InlineData("board-menus", "swedish", "swedish")]
    public void A_field_of_a_bulk_file_has_the_analyser_of_its_language(string index, string field, string analyser)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("", ToolRun.Piped("export", "bulk", folder.Path, "--force", "--corpus", Compiled.Board).Error);
        using var mapping = JsonDocument.Parse(File.ReadAllText(folder.File($"{index}.mapping.json")));
        JsonElement properties = mapping.RootElement.GetProperty("mappings").GetProperty("properties");

        Assert.Equal(analyser, properties.GetProperty(field).GetProperty("analyzer").GetString());
        Assert.Equal(
            analyser,
            properties
                .GetProperty("searchTexts")
                .GetProperty("properties")
                .GetProperty(field)
                .GetProperty("analyzer")
                .GetString()
        );
    }

    [Theory]
    [InlineData("notices", "bridge", 2)]
    [InlineData("notices", "bridges", 0)]
    [InlineData("menus", "gratis", 1)]
    public void A_table_of_SQLite_with_other_languages_than_English_is_not_stemmed(
        string table,
        string query,
        long expected
    )
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("board.db");
        Assert.Equal("", ToolRun.Piped("export", "sqlite", file, "--corpus", Compiled.Board).Error);
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}__search WHERE {table}__search MATCH $query";
        command.Parameters.AddWithValue("$query", query);

        Assert.Equal(expected, command.ExecuteScalar());
    }
}
