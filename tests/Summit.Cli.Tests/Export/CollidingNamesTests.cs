using System.Text.Json;
using Microsoft.Data.Sqlite;
using Summit.Cli.Corpora;
using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests.Export;

/// <summary>
/// Tables and fields whose names collide, or that a file system or an engine reserves, are exported side by side.
/// </summary>
public sealed class CollidingNamesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void CSV_has_a_file_for_every_table_and_lists_the_names()
    {
        Export("csv");

        Assert.Equal(Odd.Things.Count + 1, CsvRows("things").Count);
        Assert.Equal(Odd.things.Count + 1, CsvRows("things-2").Count);
        Assert.Equal(Odd.Con.Count + 1, CsvRows("con-2").Count);
        Assert.Equal(
            [
                ("things.csv", "Things"),
                ("things-2.csv", "things"),
                ("things__names.csv", "Things__Names"),
                ("con-2.csv", "Con"),
            ],
            Json("csv/csv-metadata.json")
                .GetProperty("tables")
                .EnumerateArray()
                .Take(4)
                .Select(table => (table.GetProperty("url").GetString(), table.GetProperty("dc:title").GetString()))
        );
    }

    [Fact]
    public void CSV_and_JSON_name_fields_that_differ_in_case_alone()
    {
        Export("csv");
        Export("json");

        List<List<string?>> rows = CsvRows("things");
        Assert.Equal("lower", rows[1][rows[0].IndexOf("name_2")]);
        Assert.Equal(Odd.Things[0].Name, rows[1][rows[0].IndexOf("name")]);
        JsonElement tables = Json("json").GetProperty("tables");
        Assert.Equal("lower", tables.GetProperty("things")[0].GetProperty("name_2").GetString());
        Assert.Equal(Odd.Things[0].Name, tables.GetProperty("things")[0].GetProperty("name").GetString());
        Assert.Equal("s1", tables.GetProperty("things_2")[0].GetProperty("id").GetString());
        Assert.All(tables.EnumerateObject(), table => AssertDistinct(table.Value));
    }

    [Fact]
    public void Show_names_the_fields_as_the_JSON_file_does()
    {
        ToolRun run = ToolRun.Piped("show", Odd.Things[0].Id, "--json", "--corpus", Compiled.Odd);

        JsonElement record = run.Json[0].GetProperty("record");
        Assert.Equal(Odd.Things[0].Name, record.GetProperty("name").GetString());
        Assert.Equal("lower", record.GetProperty("name_2").GetString());
    }

    [Fact]
    public void Bulk_files_use_no_name_that_a_cluster_reserves()
    {
        Export("bulk");

        JsonElement document = JsonDocument
            .Parse(File.ReadLines(Path("bulk/odd-things.ndjson")).ElementAt(1))
            .RootElement;
        Assert.Equal("id", document.GetProperty("_id_2").GetString());
        Assert.Equal(2, document.GetProperty("searchTexts_2").GetArrayLength());
        Assert.Equal(JsonValueKind.Object, document.GetProperty("searchTexts").ValueKind);
        AssertDistinct(document);
        Assert.Equal(2 * Odd.things.Count, File.ReadLines(Path("bulk/odd-things-2.ndjson")).Count());
        Assert.All(Directory.GetFiles(Path("bulk")).Select(System.IO.Path.GetFileName), name =>
            Assert.Matches("^[a-z][a-z0-9_-]{0,200}\\.(mapping\\.json|ndjson)$", name!)
        );
    }

    [Fact]
    public void SQLite_has_a_table_for_every_table_and_a_column_for_every_field()
    {
        Export("sqlite");

        using var connection = new SqliteConnection($"Data Source={Path("sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        Assert.Equal((long)Odd.Things.Count, Value(connection, "SELECT count(*) FROM things"));
        Assert.Equal((long)Odd.things.Count, Value(connection, "SELECT count(*) FROM things_2"));
        Assert.Equal("one", Value(connection, "SELECT rowid_2 FROM _sqlite_stat1"));
        Assert.Equal("lower", Value(connection, "SELECT name_2 FROM things WHERE ordinal = 0"));
        Assert.Equal(7L, Value(connection, "SELECT ordinal_2 FROM things WHERE ordinal = 0"));
        Assert.Equal("2", Value(connection, "SELECT foo_bar_2 FROM things WHERE ordinal = 0"));
        Assert.Equal(
            0L,
            Value(connection, "SELECT rowid FROM things__search WHERE things__search MATCH 'rank_2: harbour'")
        );
        Assert.Equal("ok", Value(connection, "PRAGMA integrity_check"));
        Assert.Null(Value(connection, "SELECT \"table\" FROM pragma_foreign_key_check"));
    }

    public void Dispose() => _folder.Dispose();

    private static void AssertDistinct(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            Assert.All(element.EnumerateArray(), AssertDistinct);
        if (element.ValueKind != JsonValueKind.Object)
            return;
        Assert.Distinct(element.EnumerateObject().Select(member => member.Name));
        Assert.All(element.EnumerateObject(), member => AssertDistinct(member.Value));
    }

    private static object? Value(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private void Export(string format) =>
        Assert.Equal("", ToolRun.Piped("export", format, Path(format), "--corpus", Compiled.Odd).Error);

    private string Path(string name) => _folder.File(name);

    private List<List<string?>> CsvRows(string table) => CsvText.Parse(File.ReadAllText(Path($"csv/{table}.csv")));

    private JsonElement Json(string name) => JsonDocument.Parse(File.ReadAllText(Path(name))).RootElement;
}
