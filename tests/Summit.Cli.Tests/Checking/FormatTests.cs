using System.Text.Json;
using NJsonSchema;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests.Checking;

/// <summary>Output formats for other programs.</summary>
public sealed class FormatTests
{
    /// <summary>
    /// A JSON Schema of the properties of SARIF 2.1.0 (section 3) that our logs use. It allows no other properties.
    /// </summary>
    private const string EssentialSarif = """
        {
          "type": "object", "required": ["version", "runs"], "additionalProperties": false,
          "properties": {
            "$schema": { "type": "string" },
            "version": { "enum": ["2.1.0"] },
            "runs": { "type": "array", "items": { "$ref": "#/definitions/run" } }
          },
          "definitions": {
            "run": {
              "type": "object", "required": ["tool"], "additionalProperties": false,
              "properties": {
                "tool": { "type": "object", "required": ["driver"], "additionalProperties": false, "properties": { "driver": { "$ref": "#/definitions/driver" } } },
                "originalUriBaseIds": { "type": "object", "additionalProperties": { "$ref": "#/definitions/artifactLocation" } },
                "columnKind": { "enum": ["utf16CodeUnits", "unicodeCodePoints"] },
                "results": { "type": "array", "items": { "$ref": "#/definitions/result" } }
              }
            },
            "driver": {
              "type": "object", "required": ["name"], "additionalProperties": false,
              "properties": {
                "name": { "type": "string" },
                "semanticVersion": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$" },
                "rules": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/definitions/rule" } }
              }
            },
            "rule": {
              "type": "object", "required": ["id"], "additionalProperties": false,
              "properties": {
                "id": { "type": "string" },
                "shortDescription": { "$ref": "#/definitions/text" },
                "help": { "$ref": "#/definitions/text" },
                "defaultConfiguration": { "type": "object", "additionalProperties": false, "properties": { "level": { "$ref": "#/definitions/level" } } }
              }
            },
            "text": {
              "type": "object", "required": ["text"], "additionalProperties": false,
              "properties": { "text": { "type": "string" }, "markdown": { "type": "string" } }
            },
            "level": { "enum": ["none", "note", "warning", "error"] },
            "result": {
              "type": "object", "required": ["message", "ruleId", "locations"], "additionalProperties": false,
              "properties": {
                "ruleId": { "type": "string" },
                "ruleIndex": { "type": "integer", "minimum": 0 },
                "level": { "$ref": "#/definitions/level" },
                "message": { "$ref": "#/definitions/text" },
                "locations": { "type": "array", "minItems": 1, "items": {
                  "type": "object", "required": ["physicalLocation"], "additionalProperties": false,
                  "properties": { "physicalLocation": {
                    "type": "object", "required": ["artifactLocation", "region"], "additionalProperties": false,
                    "properties": { "artifactLocation": { "$ref": "#/definitions/artifactLocation" }, "region": { "$ref": "#/definitions/region" } } } } } }
              }
            },
            "artifactLocation": {
              "type": "object", "required": ["uri"], "additionalProperties": false,
              "properties": { "uri": { "type": "string", "pattern": "^[^ \\\\]+$" }, "uriBaseId": { "type": "string" } }
            },
            "region": {
              "type": "object", "required": ["startLine", "startColumn", "endLine", "endColumn"], "additionalProperties": false,
              "properties": {
                "startLine": { "type": "integer", "minimum": 1 }, "startColumn": { "type": "integer", "minimum": 1 },
                "endLine": { "type": "integer", "minimum": 1 }, "endColumn": { "type": "integer", "minimum": 1 }
              }
            }
          }
        }
        """;

    [Fact]
    public async Task SARIF_conforms_to_the_standard_and_links_to_the_rules()
    {
        using CorpusCopy corpus = Broken();
        JsonSchema schema = await JsonSchema.FromJsonAsync(EssentialSarif, TestContext.Current.CancellationToken);

        ToolRun run = corpus.Check("--format", "sarif");

        Assert.Empty(schema.Validate(run.Output).Select(error => error.ToString()));
        JsonElement log = run.Json.GetProperty("runs")[0];
        JsonElement[] rules = [.. log.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        JsonElement[] results = [.. log.GetProperty("results").EnumerateArray()];
        Assert.Equal(3, results.Length);
        foreach (JsonElement result in results)
            Assert.Equal(
                result.GetProperty("ruleId").GetString(),
                rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
            );
        JsonElement place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith(
            "/corpus/topics/a%20b,c.yaml",
            place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal((1, 1, 1, 5), RegionOf(place.GetProperty("region")));
        Assert.Contains(rules, rule =>
            rule.GetProperty("help")
                .GetProperty("markdown")
                .GetString()!
                .StartsWith("# SUM0007", StringComparison.Ordinal)
        );
        Assert.Equal(ExitCode.Errors, run.ExitCode);
    }

    [Fact]
    public async Task SARIF_of_a_valid_corpus_is_a_run_without_results()
    {
        using var corpus = new CorpusCopy();
        JsonSchema schema = await JsonSchema.FromJsonAsync(EssentialSarif, TestContext.Current.CancellationToken);

        ToolRun run = corpus.Check("--format", "sarif");

        Assert.Empty(schema.Validate(run.Output).Select(error => error.ToString()));
        Assert.Empty(run.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void GitHub_gets_commands_with_escaped_values()
    {
        using CorpusCopy corpus = Broken();

        string[] lines = corpus.Check("--format", "github").Lines;

        Assert.Equal(3, lines.Length);
        Assert.StartsWith(
            $"::error file={corpus.Folder}/topics/a b%2Cc.yaml,line=1,endLine=1,col=1,endColumn=5,title=SUM0007 Unknown field::",
            lines[0],
            StringComparison.Ordinal
        );
        Assert.Contains("::'lab%25' is not a field", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("::warning file=", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Azure_gets_logging_commands()
    {
        using CorpusCopy corpus = Broken();

        string[] lines = corpus.Check("--format", "azure").Lines;

        Assert.StartsWith(
            $"##vso[task.logissue type=error;sourcepath={corpus.Folder}/topics/a b,c.yaml;linenumber=1;columnnumber=1;code=SUM0007]'lab%AZP25' is",
            lines[0],
            StringComparison.Ordinal
        );
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public void GitLab_gets_a_report_whose_fingerprints_survive_moved_lines()
    {
        using CorpusCopy corpus = Broken();
        string[] before = Fingerprints(corpus);

        corpus.Edit("topics/a b,c.yaml", "lab%: x", "\n# moved\nlab%: x");

        Assert.Equal(before, Fingerprints(corpus));
        Assert.Equal(before.Length, before.Distinct().Count());
        Assert.Equal("major", corpus.Check("--format", "gitlab").Json[0].GetProperty("severity").GetString());
    }

    [Fact]
    public void JSON_has_an_object_for_each_diagnostic()
    {
        using CorpusCopy corpus = Broken();

        JsonElement first = corpus.Check("--json").Json[0];

        Assert.Equal("SUM0007", first.GetProperty("id").GetString());
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal($"{corpus.Folder}/topics/a b,c.yaml", first.GetProperty("path").GetString());
        Assert.Equal(
            (1, 1, 1, 5),
            (
                first.GetProperty("line").GetInt32(),
                first.GetProperty("column").GetInt32(),
                first.GetProperty("endLine").GetInt32(),
                first.GetProperty("endColumn").GetInt32()
            )
        );
        Assert.StartsWith(
            "'lab%' is not a field of Topic",
            first.GetProperty("message").GetString(),
            StringComparison.Ordinal
        );
    }

    private static CorpusCopy Broken() =>
        new CorpusCopy().Write(
            "topics/a b,c.yaml",
            "lab%: x\nlabel: A\nscope-note: A topic that nobody needs.\nid: A\n"
        );

    private static string[] Fingerprints(CorpusCopy corpus) =>
        [
            .. corpus
                .Check("--format", "gitlab")
                .Json.EnumerateArray()
                .Select(item => item.GetProperty("fingerprint").GetString()!),
        ];

    private static (int StartLine, int StartColumn, int EndLine, int EndColumn) RegionOf(JsonElement region) =>
        (
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            region.GetProperty("endLine").GetInt32(),
            region.GetProperty("endColumn").GetInt32()
        );
}
