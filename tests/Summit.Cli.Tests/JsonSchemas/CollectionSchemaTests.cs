using System.Text.Json;
using System.Text.RegularExpressions;
using NJsonSchema;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests.JsonSchemas;

/// <summary>
/// JSON Schemas of collections with layouts of their own accept the existing files and reject errors.
/// </summary>
public sealed class CollectionSchemaTests
{
    public static TheoryData<string, string, string> Collections => CollectionCopy.All;

    /// <summary>A file of a collection, the table that reads it, and an edit that makes it invalid.</summary>
    public static TheoryData<string, string, string, string, string> Bad =>
        new()
        {
            { "Conferences", "topics", "topics.yml", "- ", "- []\n- " },
            { "Conferences", "events", "harbour/harbour-2025/event.yml", "title:", "titel:" },
            { "Conferences", "days", "harbour/harbour-2026/schedule.yml", "date:", "day:" },
            { "Landscape", "categories", "landscape.yml", "homepage_url: ", "homepage_url: x " },
            { "Landscape", "categories", "landscape.yml", "project: ", "project: un" },
            { "Legislators", "legislators", "legislators-current.yaml", "gender: ", "gender: X" },
            { "Legislators", "legislators", "legislators-current.yaml", "birthday:", "birth:" },
            { "Legislators", "legislators", "legislators-current.yaml", "type: ", "type: x" },
            { "Legislators", "offices", "legislators-district-offices.yaml", "city:", "town:" },
            { "Legislators", "members", "committee-membership-current.yaml", "rank: ", "rank: x" },
            { "Legislators", "members", "committee-membership-current.yaml", "bioguide: ", "bioguide: X" },
            { "Rules", "rules", "rules/linux/builtin/login.yml", "title:", "titel:" },
            { "Rules", "rules", "rules/linux/builtin/login.yml", "product:", "produkt:" },
            { "Rules", "rules", "rules/linux/builtin/login.yml", "level: ", "level: x" },
            { "Rules", "rules", "rules/linux/builtin/login.yml", "date: ", "date: x" },
        };

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task Every_file_is_valid_for_every_table_that_reads_it(string name, string folder, string corpus)
    {
        Assert.NotEmpty(folder + corpus);
        using CollectionCopy collection = CollectionCopy.Of(name);
        Assert.Equal("", collection.Run("check").Output);

        var met = new HashSet<string>();
        foreach (JsonProperty schema in Settings(collection))
        {
            JsonSchema read = await JsonSchema.FromFileAsync(
                Path.GetFullPath(schema.Name),
                TestContext.Current.CancellationToken
            );
            foreach (string file in FilesOf(schema, collection))
            {
                met.Add(file);
                Assert.Empty(
                    Errors(read, File.ReadAllText(file)).Select(diagnostic => $"{schema.Name} {file}: {diagnostic}")
                );
            }
        }

        Assert.NotEmpty(met);
        Assert.DoesNotContain(met, file =>
            file.Contains("placeholder", StringComparison.Ordinal) || file.Contains("guide", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task The_check_and_the_schema_reject_the_same_errors(
        string name,
        string table,
        string file,
        string from,
        string to
    )
    {
        using CollectionCopy collection = CollectionCopy.Of(name);
        Assert.Equal(ExitCode.Success, collection.Run("schema").ExitCode);
        JsonSchema schema = await JsonSchema.FromFileAsync(
            Path.Combine(collection.Folder, ".schemas", $"{table}.schema.json"),
            TestContext.Current.CancellationToken
        );
        string text = collection.Read(file);
        int place = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(place >= 0, text);

        string bad = text[..place] + to + text[(place + from.Length)..];
        collection.Write(file, bad);

        Assert.Contains(" error SUM", collection.Run("check").Output, StringComparison.Ordinal);
        Assert.Empty(Errors(schema, text));
        Assert.NotEmpty(Errors(schema, bad));
    }

    [Fact]
    public void The_suggested_first_line_refers_to_the_schema_of_the_table()
    {
        using CollectionCopy collection = CollectionCopy.Of("Conferences");
        string[] talks = collection
            .Run("schema")
            .Lines.Single(line => line.Contains("talks.schema.json", StringComparison.Ordinal))
            .Split('\t');

        Assert.EndsWith("data/*/*/videos.yml", talks[1], StringComparison.Ordinal);
        Assert.Equal("# yaml-language-server: $schema=../../.schemas/talks.schema.json", talks[2]);
    }

    private static IEnumerable<string> Errors(JsonSchema schema, string yaml) =>
        YamlJson.Documents(yaml).SelectMany(document => schema.Validate(document)).Select(error => error.ToString());

    private static JsonProperty[] Settings(CollectionCopy collection) =>
        [.. collection.Run("schema", "--json").Json.GetProperty("yaml.schemas").EnumerateObject()];

    /// <summary>Returns the files that an editor would validate with a schema.</summary>
    private static string[] FilesOf(JsonProperty schema, CollectionCopy collection)
    {
        string[] globs = [.. schema.Value.EnumerateArray().Select(item => item.GetString()!)];
        return
        [
            .. Directory
                .EnumerateFiles(collection.Folder, "*.y*ml", SearchOption.AllDirectories)
                .Where(file => Array.Exists(globs, glob => glob[0] != '!' && Matches(glob, file)))
                .Where(file => !Array.Exists(globs, glob => glob[0] == '!' && Matches(glob[1..], file))),
        ];
    }

    private static bool Matches(string glob, string path)
    {
        string pattern = Regex
            .Escape(Path.GetFullPath(glob))
            .Replace(@"\*\*/", "(.+/)?")
            .Replace(@"\*\*", ".+")
            .Replace(@"\*", "[^/]*");
        return Regex.IsMatch(path, $"^{pattern}$");
    }
}
