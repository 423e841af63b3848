using System.Text;
using Summit.Compiler.Diagnostics;
using Summit.Docs.Tests.Pages;
using Summit.Generator.Diagnostics;

namespace Summit.Docs.Tests.Reference;

/// <summary>
/// The list of diagnostics is generated from the catalogues. To rewrite it after a change:
/// <code>SUMMIT_WRITE_GOLDEN=1 dotnet run --project tests/Summit.Docs.Tests -- -class "*.DiagnosticsPageTests"</code>
/// </summary>
public sealed class DiagnosticsPageTests
{
    private const string Path = "docs/reference/diagnostics.md";

    private const string Introduction = """
        # Diagnostics

        Every diagnostic has an id and a page with its cause, an example and the fix. `summit explain SUM0014` shows the page at
        the command line. A project changes the severity of a diagnostic in a file `.globalconfig`:
        `dotnet_diagnostic.SUM0034.severity = error` (or `warning`, `suggestion`, `none`). After 1,000 diagnostics, errors first,
        one more diagnostic counts the rest.

        `DiagnosticsPageTests` generates this page.

        """;

    [Fact]
    public void The_page_lists_every_diagnostic()
    {
        string path = System.IO.Path.Combine(Page.Repository, Path);
        if (GoldenFiles.AreRewritten)
            File.WriteAllText(path, Write());
        Assert.Equal(File.ReadAllText(path), Write());
    }

    private static string Write()
    {
        var page = new StringBuilder(Introduction);
        Add(page, "In YAML", DiagnosticCatalogue.All);
        Add(page, "In a schema", SchemaCatalogue.All);
        return page.ToString();
    }

    private static void Add(StringBuilder page, string heading, IEnumerable<DiagnosticInfo> diagnostics)
    {
        page.Append("\n## ").Append(heading).Append("\n\n| id | severity | title |\n|---|---|---|\n");
        foreach (DiagnosticInfo info in diagnostics.OrderBy(info => info.Id, StringComparer.Ordinal))
        {
            string link = $"[{info.Id}](../../src/Summit.Compiler/Diagnostics/Pages/{info.Id}.md)";
            page.Append($"| {link} | {(info.IsError ? "error" : "warning")} | {info.Title} |\n");
        }
    }
}
