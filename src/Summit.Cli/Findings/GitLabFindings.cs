using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Summit.Cli.Checking;
using Summit.Cli.Output;

namespace Summit.Cli.Findings;

/// <summary>
/// Writes a code quality report of GitLab. A fingerprint consists of id, file and message but not of the line, so that
/// a diagnostic keeps its fingerprint when lines are inserted above it.
/// </summary>
internal sealed class GitLabFindings : IFindingForm
{
    /// <inheritdoc/>
    public void Write(CheckResult result, Terminal terminal) => JsonForm.Write(terminal, json =>
        {
            var met = new Dictionary<string, int>();
            json.WriteStartArray();
            foreach (Finding finding in result.Findings)
            {
                string identity = $"{finding.Id}\n{finding.Path}\n{finding.Message}";
                int count = met[identity] = met.GetValueOrDefault(identity) + 1;
                Write(json, finding, $"{identity}\n{count}");
            }

            json.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter json, Finding finding, string identity)
    {
        json.WriteStartObject();
        json.WriteString("description", finding.Message);
        json.WriteString("check_name", finding.Id);
        json.WriteString("fingerprint", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity))));
        json.WriteString("severity", SeverityOf(finding));
        json.WriteStartObject("location");
        json.WriteString("path", finding.Path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", finding.Span.StartLine);
        json.WriteNumber("end", finding.Span.EndLine);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string SeverityOf(Finding finding) =>
        finding.Severity switch
        {
            Severity.Error => "major",
            Severity.Warning => "minor",
            _ => "info",
        };
}
