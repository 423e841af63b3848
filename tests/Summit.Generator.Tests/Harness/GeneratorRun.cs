using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Summit.Generator.Tests.Harness;

/// <summary>What came out of a run.</summary>
/// <param name="result">What the generator did.</param>
/// <param name="compilation">The schema with what was emitted for it.</param>
internal sealed class GeneratorRun(GeneratorRunResult result, CSharpCompilation compilation)
{
    public GeneratorRunResult Result { get; } = result;

    public CSharpCompilation Compilation { get; } = compilation;

    /// <summary>The emitted files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; } =
        result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>What the generator reported, as a build log shows it.</summary>
    public IReadOnlyList<string> Reported { get; } =
    [.. result.Diagnostics.Select(diagnostic => diagnostic.ToString())];

    /// <summary>What the C# compiler says of the schema and what was emitted for it.</summary>
    public IReadOnlyList<string> CSharpErrors() =>
        [
            .. Compilation
                .GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => diagnostic.ToString()),
        ];

    /// <summary>Compiles and loads the corpus, which must be without a mistake.</summary>
    public LoadedCorpus Load()
    {
        Assert.Empty(Reported);
        return new LoadedCorpus(Compilation);
    }
}
