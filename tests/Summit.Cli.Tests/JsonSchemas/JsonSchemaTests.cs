using System.Text.Json;
using System.Text.RegularExpressions;
using NJsonSchema.Validation;
using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests.JsonSchemas;

/// <summary>Compares the results of the JSON Schemas, evaluated by a validator, with those of the check.</summary>
public sealed class JsonSchemaTests : IClassFixture<JsonSchemaTests.Fixture>
{
    private const string Topic = "label: Extra\nscope-note: What is beyond.\nbroader: diplomacy\n";
    private const string Entry =
        "source: live-blog\npublished: 2018-07-16T12:00:00Z\nposition: 5\nkind: report\npart: body\nparagraph: 1\nheadline: Somebody says something here\nspeakers: [vladimir-putin]\ntopics: [syria]\n";

    private readonly WrittenSchemas _schemas;

    public JsonSchemaTests(Fixture fixture) => _schemas = fixture.Schemas;

    /// <summary>YAML of a table that the compiler accepts.</summary>
    public static TheoryData<string, string> Good =>
        new()
        {
            { "topics", Topic },
            { "topics", $"---\nid: first\n{Topic}---\nid: other\nlabel: Other\nscopeNote: What is beyond.\n" },
            {
                "topics",
                "- id: one\n  label: One topic\n  scope_note: What is beyond.\n- {ID: two, Label: Two topics, ScopeNote: Beyond, alt-labels: Second}\n"
            },
            { "topics", "s-c-o-p-e_note: What is beyond.\nLABEL: Extra\nalt_labels: ~\nrelated: ~\nbroader: []\n" },
            { "topics", "label: 2018\nscope-note: yes\nalt-labels: [1.5, true]\n" },
            { "entries", Entry },
            { "entries", Entry.Replace("kind: report", "kind: headline_ONLY") },
            { "entries", Entry.Replace("kind: report", "kind: HeadlineOnly") },
            { "entries", Entry.Replace("position: 5", "position: '0x5'") },
            { "entries", Entry.Replace("position: 5", "position: 0x5") },
            { "entries", Entry.Replace("2018-07-16T12:00:00Z", "2018-07-16 12:00+03:00") },
            { "entries", Entry.Replace("[syria]", "syria").Replace("[vladimir-putin]", "Путин") },
            { "entries", Entry + "summary: ~\nplace:\noccurred: 2018-07-16\nevents: []\n" },
            {
                "entries",
                Entry
                    + "utterances:\n  speaker: Putin\n  stance: states\n  wording: verbatim\n  channel: speech\n  text: So it is.\n  said-precision: unknown\n  part: body\n  paragraph: 1\n  topics: [syria]\n"
            },
            {
                "entries",
                Entry
                    + "utterances:\n- {speaker: Putin, stance: states, wording: verbatim, channel: speech, text: So it is., said-precision: unknown, part: body, paragraph: 1, topics: [syria], setting: social-media, to: Trump}\n"
            },
        };

    /// <summary>Invalid YAML, the id of the check, and the kind and location of the validator's error.</summary>
    public static TheoryData<string, string, string, ValidationErrorKind, string> Bad =>
        new()
        {
            {
                "topics",
                Topic.Replace("label", "labl"),
                "SUM0007",
                ValidationErrorKind.NoAdditionalPropertiesAllowed,
                "labl"
            },
            { "topics", Topic.Replace("label: Extra\n", ""), "SUM0010", ValidationErrorKind.PropertyRequired, "label" },
            {
                "topics",
                Topic + "entries: [x]\n",
                "SUM0008",
                ValidationErrorKind.NoAdditionalPropertiesAllowed,
                "entries"
            },
            {
                "topics",
                Topic.Replace("diplomacy", "diplomcay"),
                "SUM0014",
                ValidationErrorKind.NotInEnumeration,
                "broader"
            },
            {
                "topics",
                Topic.Replace("broader: diplomacy", "BROADER: diplomcay"),
                "SUM0014",
                ValidationErrorKind.NotInEnumeration,
                "BROADER"
            },
            { "topics", Topic + "related: [syria, syria]\n", "SUM0015", ValidationErrorKind.ItemsNotUnique, "related" },
            { "topics", Topic.Replace("Extra", "[Extra]"), "SUM0005", ValidationErrorKind.NoTypeValidates, "label" },
            { "topics", Topic + "alt-labels: {a: b}\n", "SUM0006", ValidationErrorKind.NoTypeValidates, "alt-labels" },
            { "topics", Topic + "id: No Id\n", "SUM0026", ValidationErrorKind.PatternMismatch, "id" },
            { "topics", "just text\n", "SUM0004", ValidationErrorKind.ObjectExpected, "" },
            { "entries", Entry.Replace("report", "repport"), "SUM0020", ValidationErrorKind.NotInEnumeration, "kind" },
            {
                "entries",
                Entry.Replace("position: 5", "position: five"),
                "SUM0018",
                ValidationErrorKind.PatternMismatch,
                "position"
            },
            {
                "entries",
                Entry.Replace("position: 5", "position: 5000"),
                "SUM0027",
                ValidationErrorKind.NumberTooBig,
                "position"
            },
            {
                "entries",
                Entry.Replace("position: 5", "position: 0"),
                "SUM0027",
                ValidationErrorKind.NumberTooSmall,
                "position"
            },
            {
                "entries",
                Entry.Replace("12:00:00Z", "12:00:00"),
                "SUM0023",
                ValidationErrorKind.PatternMismatch,
                "published"
            },
            { "entries", Entry + "occurred: 16 July\n", "SUM0021", ValidationErrorKind.PatternMismatch, "occurred" },
            {
                "entries",
                Entry.Replace("Somebody says something here", "Short"),
                "SUM0028",
                ValidationErrorKind.StringTooShort,
                "headline"
            },
            {
                "entries",
                Entry.Replace("topics: [syria]\n", ""),
                "SUM0028",
                ValidationErrorKind.PropertyRequired,
                "topics"
            },
            { "entries", Entry.Replace("[syria]", "[]"), "SUM0028", ValidationErrorKind.TooFewItems, "topics" },
            {
                "entries",
                Entry
                    + "utterances:\n- {speaker: Putin, stance: shouted, wording: verbatim, channel: speech, text: So it is., said-precision: unknown, part: body, paragraph: 1, topics: [syria]}\n",
                "SUM0020",
                ValidationErrorKind.NotInEnumeration,
                "stance"
            },
            {
                "entries",
                Entry + "utterances: [So it is.]\n",
                "SUM0004",
                ValidationErrorKind.ObjectExpected,
                "utterances"
            },
        };

    [Fact]
    public async Task Every_file_of_the_flagship_corpus_is_valid()
    {
        foreach (string path in _schemas.Corpus.Files)
        {
            string table = Path.GetFileNameWithoutExtension(
                Path.GetRelativePath(_schemas.Corpus.Folder, path).Split('/')[0]
            );
            IReadOnlyList<ValidationError> errors = await _schemas.Validate(table, File.ReadAllText(path));
            Assert.Empty(errors.Select(error => $"{path}: {error}"));
        }
    }

    [Theory]
    [MemberData(nameof(Good))]
    public async Task The_schema_accepts_YAML_that_the_compiler_accepts(string table, string yaml)
    {
        Assert.DoesNotContain(" error ", CheckWith(table, yaml), StringComparison.Ordinal);
        Assert.Empty((await _schemas.Validate(table, yaml)).Select(error => error.ToString()));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task The_schema_rejects_invalid_values_for_the_same_reason_as_the_check(
        string table,
        string yaml,
        string id,
        ValidationErrorKind kind,
        string property
    )
    {
        Assert.Contains($" error {id}: ", CheckWith(table, yaml), StringComparison.Ordinal);
        IReadOnlyList<ValidationError> errors = await _schemas.Validate(table, yaml);
        Assert.True(
            errors.Any(error =>
                error.Kind == kind
                && (
                    error.Property == property
                    || error.Path!.Split('/', '.').Any(part => Regex.Replace(part, @"\[[0-9]+\]", "") == property)
                )
            ),
            string.Join('\n', errors.Select(error => $"{error.Kind} {error.Property} {error.Path}"))
        );
    }

    [Fact]
    public void Names_are_completed_as_the_corpus_spells_them_and_explained_by_doc_comments()
    {
        JsonElement definitions = JsonDocument.Parse(_schemas.Text("entries")).RootElement.GetProperty("definitions");

        Assert.True(definitions.GetProperty("Medium").GetProperty("properties").TryGetProperty("caption", out _));
        Assert.Equal(
            "The place of the reported event; null if the source does not establish it.",
            definitions.GetProperty("Entry.Place").GetProperty("description").GetString()
        );
        Assert.Equal(
            "A time-stamped post of the live blog, or a statement of the article.",
            definitions.GetProperty("Entry").GetProperty("description").GetString()
        );
        JsonElement kinds = definitions.GetProperty("Entry.Kind").GetProperty("anyOf")[0];
        Assert.Equal(["report", "headline-only", "picture", "video", "statement"], Texts(kinds.GetProperty("enum")));
        Assert.Equal("A post that consists of a headline only.", Texts(kinds.GetProperty("enumDescriptions"))[1]);
        Assert.Contains("sort-name", _schemas.Text("speakers"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"sortName\"", _schemas.Text("speakers"), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_and_aliases_are_known_with_their_labels()
    {
        JsonElement keys = JsonDocument
            .Parse(_schemas.Text("entries"))
            .RootElement.GetProperty("definitions")
            .GetProperty("Speaker-keys");
        string[] names = Texts(keys.GetProperty("enum"));
        string[] said = Texts(keys.GetProperty("enumDescriptions"));

        Assert.Equal(names.Length, said.Length);
        Assert.Equal("Vladimir Putin", said[Array.IndexOf(names, "vladimir-putin")]);
        Assert.Equal("Vladimir Putin (vladimir-putin)", said[Array.IndexOf(names, "Путин")]);
        Assert.Equal(
            Helsinki.Helsinki2018.Speakers.Select(speaker => speaker.Id),
            names.Take(Helsinki.Helsinki2018.Speakers.Count)
        );
    }

    [Fact]
    public void The_output_explains_how_to_configure_editors()
    {
        string[] speakers = _schemas
            .Run.Lines.Single(line => line.Contains("speakers.schema.json", StringComparison.Ordinal))
            .Split('\t');
        JsonElement settings = ToolRun
            .Piped(
                "schema",
                _schemas.Corpus.Folder,
                "--corpus",
                CorpusCopy.Assembly,
                "--json",
                "--out",
                _schemas.Folder
            )
            .Json;

        Assert.EndsWith("corpus/speakers/**/*.yaml", speakers[1].Split(' ')[0], StringComparison.Ordinal);
        Assert.Equal("# yaml-language-server: $schema=../../schemas/speakers.schema.json", speakers[2]);
        JsonElement globs = settings
            .GetProperty("yaml.schemas")
            .EnumerateObject()
            .Single(item => item.Name.EndsWith("events.schema.json", StringComparison.Ordinal))
            .Value;
        Assert.EndsWith("corpus/events.yaml", Assert.Single(Texts(globs)), StringComparison.Ordinal);
    }

    private static string[] Texts(JsonElement array) => [.. array.EnumerateArray().Select(item => item.ToString())];

    /// <summary>Returns the diagnostics of the check for an additional file.</summary>
    private string CheckWith(string table, string yaml)
    {
        using var corpus = new CorpusCopy();
        string file = Path.Combine(corpus.Folder, table, "extra.yaml");
        corpus.Write($"{table}/extra.yaml", yaml);
        return ToolRun.Piped("check", file, "--corpus", CorpusCopy.Assembly).Output;
    }

    /// <summary>Writes the schemas once for all tests.</summary>
    public sealed class Fixture : IDisposable
    {
        internal WrittenSchemas Schemas { get; } = new();

        public void Dispose() => Schemas.Dispose();
    }
}
