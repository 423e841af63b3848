using System.Globalization;
using System.Text;
using System.Text.Json;
using Summit.Cli.Corpora;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;
using Summit.Helsinki;

namespace Summit.Cli.Tests.Export;

/// <summary>The text exports: bulk NDJSON with mappings, CSV and JSON.</summary>
public sealed class FileExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string?> Corpora => new([null, Compiled.Library]);

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_record_of_the_JSON_file_equals_the_output_of_show(string? corpus)
    {
        JsonElement file = JsonFile(corpus);

        Assert.Equal(corpus is null ? "Helsinki2018" : "Library", file.GetProperty("corpus").GetString());
        Assert.Equal(corpus is null ? "english" : "none", file.GetProperty("language").GetString());
        foreach (JsonProperty table in file.GetProperty("tables").EnumerateObject())
        {
            foreach (
                JsonElement record in table.Value.EnumerateArray().Where(record => record.TryGetProperty("id", out _))
            )
            {
                JsonElement[] shown =
                [
                    .. Show(record.GetProperty("id").GetString()!, corpus)
                        .EnumerateArray()
                        .Select(shown => shown.GetProperty("record")),
                ];
                Assert.Contains(shown, one => Normal(one) == Normal(record));
            }
        }
    }

    [Fact]
    public void The_JSON_file_has_every_record_in_table_order()
    {
        JsonElement tables = JsonFile(null).GetProperty("tables");

        Assert.Equal(
            [
                "sources",
                "relatedStories",
                "entries",
                "utterances",
                "appearances",
                "media",
                "speakers",
                "memberships",
                "organisations",
                "topics",
                "topicTranslations",
                "conceptSchemes",
                "places",
                "events",
            ],
            tables.EnumerateObject().Select(table => table.Name)
        );
        Assert.Equal(
            Helsinki2018.Entries.Select(entry => entry.Id),
            tables.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("id").GetString())
        );
        Assert.Equal(
            Helsinki2018.Memberships.Select(membership => membership.Post),
            tables
                .GetProperty("memberships")
                .EnumerateArray()
                .Select(membership => membership.GetProperty("post").GetString())
        );
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_CSV_cell_equals_the_value_in_the_JSON_file(string? corpus)
    {
        Export("csv", _folder.File("csv"), corpus);

        foreach (JsonProperty table in JsonFile(corpus).GetProperty("tables").EnumerateObject())
        {
            List<List<string?>> rows = CsvText.Parse(ReadStrictly(_folder.File($"csv/{Kebab(table.Name)}.csv")));
            JsonElement[] records = [.. table.Value.EnumerateArray()];
            Assert.Equal(records.Length, rows.Count - 1);
            for (int record = 0; record < records.Length; record++)
            {
                for (int column = 0; column < rows[0].Count; column++)
                    AssertCell(records[record].GetProperty(rows[0][column]!), rows[record + 1][column]);
            }
        }
    }

    [Fact]
    public void CSV_has_a_column_for_every_field_with_a_value_of_its_own()
    {
        Export("csv", _folder.File("csv"), Compiled.Library);

        Assert.Equal(
            "id published title blurb note order authors genre second lent signed copies barcode rank weight price fine binding oldBinding bought catalogued returned reading loan",
            string.Join(' ', CsvText.Parse(ReadStrictly(_folder.File("csv/books.csv")))[0])
        );
        Assert.Equal(["book", "heading", "hands"], CsvText.Parse(ReadStrictly(_folder.File("csv/chapters.csv")))[0]);
        Assert.Equal(["id", "name", "otherNames"], CsvText.Parse(ReadStrictly(_folder.File("csv/authors.csv")))[0]);
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Bulk_lines_are_an_action_and_the_record(string? corpus)
    {
        Export("bulk", _folder.File("bulk"), corpus);

        string prefix = corpus is null ? "helsinki2018-" : "library-";
        foreach (JsonProperty table in JsonFile(corpus).GetProperty("tables").EnumerateObject())
        {
            string text = ReadStrictly(_folder.File($"bulk/{prefix}{Kebab(table.Name)}.ndjson"));
            JsonElement[] records = [.. table.Value.EnumerateArray()];
            string[] lines = text.Split('\n');
            Assert.Equal("", lines[^1]);
            Assert.Equal(records.Length * 2, lines.Length - 1);
            JsonElement properties = Parse(ReadStrictly(_folder.File($"bulk/{prefix}{Kebab(table.Name)}.mapping.json")))
                .GetProperty("mappings")
                .GetProperty("properties");
            var ids = new HashSet<string>();
            for (int record = 0; record < records.Length; record++)
            {
                JsonElement action = Parse(lines[record * 2]).GetProperty("index");
                string id = records[record].TryGetProperty("id", out JsonElement key)
                    ? key.GetString()!
                    : record.ToString(CultureInfo.InvariantCulture);
                Assert.Equal($"{prefix}{Kebab(table.Name)}", action.GetProperty("_index").GetString());
                Assert.Equal(id, action.GetProperty("_id").GetString());
                Assert.True(ids.Add(id));

                JsonElement document = Parse(lines[(record * 2) + 1]);
                Assert.Equal(
                    records[record].EnumerateObject().Select(field => (field.Name, Normal(field.Value))),
                    document
                        .EnumerateObject()
                        .Where(field => field.Name != "searchTexts")
                        .Select(field => (field.Name, Normal(field.Value)))
                );
                AssertMapped(document, properties);
            }
        }
    }

    [Fact]
    public void Bulk_documents_have_the_searched_texts_and_their_boosts()
    {
        Export("bulk", _folder.File("bulk"), Compiled.Library);

        Book book = Library.Books.Get("the-frozen-harbour");
        JsonElement texts = Parse(File.ReadAllLines(_folder.File("bulk/library-books.ndjson"))[1])
            .GetProperty("searchTexts");
        Assert.Equal([book.Title], Texts("title"));
        Assert.Equal([book.Blurb!], Texts("blurb"));
        Assert.Equal(book.Order, Texts("order"));
        Assert.Equal(["Bo \"Bosse\" Strand", "Aino Hällä", "A. Hällä", "Айно Халла"], Texts("authors"));
        Assert.Equal(["Ice on the harbour", "The pilots"], Texts("chapters"));

        JsonElement meta = Parse(File.ReadAllText(_folder.File("bulk/library-books.mapping.json")))
            .GetProperty("mappings")
            .GetProperty("_meta");
        Assert.Equal(
            [
                "searchTexts.title^2.5",
                "searchTexts.blurb^1",
                "searchTexts.order^1",
                "searchTexts.authors^1",
                "searchTexts.chapters^1",
            ],
            meta.GetProperty("searchFields").EnumerateArray().Select(field => field.GetString())
        );

        IEnumerable<string?> Texts(string field) =>
            texts.GetProperty(field).EnumerateArray().Select(text => text.GetString());
    }

    [Theory]
    [InlineData("json", "corpus.json")]
    [InlineData("csv", "csv")]
    [InlineData("bulk", "bulk")]
    public void The_export_is_deterministic(string format, string name)
    {
        string[] first = [.. Export(format, _folder.File(name), Compiled.Library).Select(File.ReadAllText)];

        Assert.Equal(first, Export(format, _folder.File(name), Compiled.Library).Select(File.ReadAllText));
    }

    [Theory]
    [InlineData("json", "corpus.json", "corpus.json")]
    [InlineData("sqlite", "corpus.db", "corpus.db")]
    [InlineData("csv", "tables", "tables/authors.csv")]
    [InlineData("bulk", "tables", "tables/library-group.ndjson")]
    public void Existing_files_are_replaced_only_with_force(string format, string name, string existing)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(existing))!);
        File.WriteAllText(_folder.File(existing), "mine");

        ToolRun run = ToolRun.Piped("export", format, _folder.File(name), "--corpus", Compiled.Library);

        Assert.Equal(
            $"summit: '{_folder.File(existing)}' exists already: name another path, or replace it with --force. See 'summit export --help'.\n",
            run.Error
        );
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal(
            "mine",
            File.ReadAllText(Assert.Single(Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories)))
        );
        Assert.Contains(_folder.File(existing), Export(format, _folder.File(name), Compiled.Library));
    }

    public void Dispose() => _folder.Dispose();

    private JsonElement JsonFile(string? corpus)
    {
        Export("json", _folder.File("corpus.json"), corpus);
        return Parse(ReadStrictly(_folder.File("corpus.json")));
    }

    /// <summary>Exports and returns the files.</summary>
    private static string[] Export(string format, string path, string? corpus)
    {
        ToolRun run = ToolRun.Piped([
            "export",
            format,
            path,
            "--force",
            .. corpus is null ? (string[])[] : ["--corpus", corpus],
        ]);
        Assert.Equal("", run.Error);
        string[][] lines = [.. run.Lines.Select(line => line.Split('\t'))];
        Assert.All(lines, line =>
            Assert.Equal(line[1], new FileInfo(line[0]).Length.ToString(CultureInfo.InvariantCulture))
        );
        return [.. lines.Select(line => line[0])];
    }

    private static JsonElement Show(string id, string? corpus) =>
        ToolRun.Piped(["show", id, "--json", .. corpus is null ? (string[])[] : ["--corpus", corpus]]).Json;

    private static void AssertCell(JsonElement value, string? cell)
    {
        string? expected = value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Array => value.GetRawText(),
            JsonValueKind.String => value.GetString(),
            _ => value.GetRawText(),
        };
        if (value.ValueKind == JsonValueKind.Array)
            Assert.Equal(Normal(value), Normal(Parse(cell!)));
        else if (value.ValueKind == JsonValueKind.Number)
            Assert.Equal(value.GetDouble(), double.Parse(cell!, CultureInfo.InvariantCulture));
        else
            Assert.True(expected == cell || (expected is null && cell is "NaN" or "Infinity"), $"{expected} is {cell}");
    }

    /// <summary>Asserts that every field of a document is mapped to a type that accepts its value.</summary>
    private static void AssertMapped(JsonElement document, JsonElement properties)
    {
        foreach (JsonProperty field in document.EnumerateObject())
        {
            JsonElement mapping = properties.GetProperty(field.Name);
            string type = mapping.TryGetProperty("type", out JsonElement given) ? given.GetString()! : "object";
            foreach (
                JsonElement value in field.Value.ValueKind == JsonValueKind.Array
                    ? field.Value.EnumerateArray().ToArray()
                    : [field.Value]
            )
            {
                JsonValueKind[] kinds = type switch
                {
                    "keyword" when mapping.TryGetProperty("fields", out JsonElement fields) =>
                    [
                        fields.TryGetProperty("number", out _) ? JsonValueKind.Number : JsonValueKind.String,
                    ],
                    "text" or "keyword" or "date" => [JsonValueKind.String],
                    "boolean" => [JsonValueKind.True, JsonValueKind.False],
                    "long" or "double" => [JsonValueKind.Number],
                    _ => [JsonValueKind.Object],
                };
                Assert.Contains(value.ValueKind, kinds.Append(JsonValueKind.Null));
                if (value.ValueKind == JsonValueKind.Object)
                    AssertMapped(value, mapping.GetProperty("properties"));
            }
        }
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    /// <summary>Returns the name of a table in the spelling of file names.</summary>
    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    /// <summary>Returns a value with normalised white space.</summary>
    private static string Normal(JsonElement value) => JsonSerializer.Serialize(value);

    private static string ReadStrictly(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
    }
}
