using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Summit.Generator.Tests.Harness;

/// <summary>The result of a run.</summary>
/// <param name="result">The result of the generator.</param>
/// <param name="compilation">The schema with the code emitted for it.</param>
internal sealed class GeneratorRun(GeneratorRunResult result, CSharpCompilation compilation)
{
    public GeneratorRunResult Result { get; } = result;

    public CSharpCompilation Compilation { get; } = compilation;

    /// <summary>The emitted files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; } =
        result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>The diagnostics of the generator, formatted as in a build log.</summary>
    public IReadOnlyList<string> Reported { get; } =
    [.. result.Diagnostics.Select(diagnostic => diagnostic.ToString())];

    /// <summary>Returns the diagnostics of the C# compiler for the schema and the emitted code.</summary>
    public IReadOnlyList<string> CSharpErrors() =>
        [
            .. Compilation
                .GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => diagnostic.ToString()),
        ];

    /// <summary>Compiles and loads the corpus, which must have no errors.</summary>
    public LoadedCorpus Load()
    {
        Assert.Empty(Reported);
        return new LoadedCorpus(Compilation);
    }
}
