using System.Text.Json;
using Summit.Cli.Checking;
using Summit.Cli.Output;
using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Findings;

/// <summary>
/// Writes a SARIF 2.1.0 log (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html) of one run. Each kind of
/// diagnostic that occurs is a rule with its help page.
/// </summary>
internal sealed class SarifFindings : IFindingForm
{
    private const string SourceRoot = "SRCROOT";

    /// <inheritdoc/>
    public void Write(CheckResult result, Terminal terminal) => JsonForm.Write(terminal, json =>
        {
            string[] ids = [.. result.Findings.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal)];
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, ids);
            WriteRoot(json);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (Finding finding in result.Findings)
                WriteResult(json, finding, Array.IndexOf(ids, finding.Id));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteTool(Utf8JsonWriter json, string[] ids)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", nameof(Summit));
        json.WriteString("semanticVersion", typeof(SarifFindings).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (string id in ids)
            WriteRule(json, DiagnosticCatalogue.All.Single(info => info.Id == id));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticInfo info)
    {
        string page = DiagnosticPages.Of(info.Id)!;
        json.WriteStartObject();
        json.WriteString("id", info.Id);
        WriteText(json, "shortDescription", info.Title);
        json.WriteStartObject("help");
        json.WriteString("text", page);
        json.WriteString("markdown", page);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", info.IsError ? "error" : "warning");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SourceRoot);
        json.WriteString(
            "uri",
            new Uri(Path.TrimEndingDirectorySeparator(Environment.CurrentDirectory) + '/').AbsoluteUri
        );
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", finding.SeverityName);
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, finding.Path);
        WriteRegion(json, finding.Span);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        if (Path.IsPathRooted(path))
        {
            json.WriteString("uri", new Uri(path).AbsoluteUri);
        }
        else
        {
            json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", SourceRoot);
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.StartLine);
        json.WriteNumber("startColumn", span.StartColumn);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
        json.WriteEndObject();
    }
}
