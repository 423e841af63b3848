using Summit.Cli.CompiledSchemas;
using Summit.Compiler;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Cli.Checking;

/// <summary>Checks corpora against their compiled schemas: the diagnostics of a build, without one.</summary>
/// <param name="schemas">The schemas.</param>
/// <param name="files">Reads the files of the corpora.</param>
/// <param name="folder">Where what is shown must lie; the whole of a corpus is checked nevertheless.</param>
/// <param name="warningsAreErrors">True to make errors of warnings.</param>
internal sealed class CorpusCheck(
    IReadOnlyList<CompiledSchema> schemas,
    CorpusFiles files,
    string folder,
    bool warningsAreErrors
)
{
    /// <summary>The folders of the corpora.</summary>
    public IEnumerable<string> Folders => schemas.Select(schema => schema.Shape.Folder).Distinct();

    /// <summary>The assemblies that have the schemas.</summary>
    public IEnumerable<string> Assemblies => schemas.Select(schema => schema.Assembly).Distinct();

    /// <summary>Checks them. Files that have not changed since the last time are not parsed again.</summary>
    public CheckResult Run()
    {
        var findings = new List<Finding>();
        int count = 0;
        foreach (CompiledSchema schema in schemas)
        {
            IReadOnlyList<YamlFile> read = files.Read(schema.Shape.Folder);
            count += read.Count;
            var severities = SeveritySettings.Of(schema.Project, warningsAreErrors);
            foreach (DiagnosticSpec spec in CorpusCompiler.Bind(schema.Shape, read).Diagnostics)
            {
                Severity severity = severities.Of(DiagnosticCatalogue.InfoOf(spec));
                if (severity != Severity.None && SchemaFinder.Holds(folder, spec.Path))
                    findings.Add(new Finding(spec, severity));
            }
        }

        return new CheckResult(findings, count, files.CountParsed());
    }
}

/// <summary>What a check has found.</summary>
/// <param name="Findings">By corpus, path and position.</param>
/// <param name="Files">How many files the corpora have.</param>
/// <param name="Parsed">How many of them were parsed for this check.</param>
internal sealed record CheckResult(IReadOnlyList<Finding> Findings, int Files, int Parsed)
{
    /// <summary>True where the corpus would build.</summary>
    public bool IsGood => Findings.All(finding => finding.Severity != Severity.Error);
}
