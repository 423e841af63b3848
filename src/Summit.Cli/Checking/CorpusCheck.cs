using Summit.Cli.CompiledSchemas;
using Summit.Compiler;
using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Checking;

/// <summary>Checks corpora against their compiled schemas and reports the diagnostics of a build.</summary>
/// <param name="schemas">The schemas.</param>
/// <param name="files">Reads the files of the corpora.</param>
/// <param name="folder">Only diagnostics in this folder are reported. The whole corpus is checked nevertheless.</param>
/// <param name="warningsAreErrors">True to treat warnings as errors.</param>
internal sealed class CorpusCheck(
    IReadOnlyList<CompiledSchema> schemas,
    CorpusFiles files,
    string folder,
    bool warningsAreErrors
)
{
    /// <summary>The folders of the corpora.</summary>
    public IEnumerable<string> Folders => schemas.Select(schema => schema.Shape.Folder).Distinct();

    /// <summary>The assemblies that contain the schemas.</summary>
    public IEnumerable<string> Assemblies => schemas.Select(schema => schema.Assembly).Distinct();

    /// <summary>Checks the corpora. Files that have not changed since the last check are not parsed again.</summary>
    public CheckResult Run()
    {
        var findings = new List<Finding>();
        int count = 0;
        foreach (CompiledSchema schema in schemas)
        {
            CorpusContent read = files.Read(schema.Shape.Folder, schema.Project);
            count += read.Files.Count;
            var severities = SeveritySettings.Of(schema.Project, warningsAreErrors);
            IEnumerable<DiagnosticSpec> found = CorpusCompiler.Bind(schema.Shape, read.Files).Diagnostics;
            foreach (
                DiagnosticSpec spec in read.Problems.OrderBy(item => item.Path, StringComparer.Ordinal).Concat(found)
            )
            {
                Severity severity = severities.Of(DiagnosticCatalogue.InfoOf(spec));
                if (severity != Severity.None && SchemaFinder.Holds(folder, spec.Path))
                    findings.Add(new Finding(spec, severity));
            }
        }

        return new CheckResult(findings, count, files.CountParsed());
    }
}

/// <summary>The result of a check.</summary>
/// <param name="Findings">The diagnostics, ordered by corpus, path and position.</param>
/// <param name="Files">Number of files of the corpora.</param>
/// <param name="Parsed">Number of files that were parsed for this check.</param>
internal sealed record CheckResult(IReadOnlyList<Finding> Findings, int Files, int Parsed)
{
    /// <summary>True if there are no errors, so that the corpus would build.</summary>
    public bool IsGood => Findings.All(finding => finding.Severity != Severity.Error);
}
