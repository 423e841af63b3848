extern alias Generator;

using System.Diagnostics.CodeAnalysis;
using System.Text;
using Generator::Summit.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Summit.Benchmarks.Recording;

namespace Summit.Benchmarks.Builds;

/// <summary>A project with the schema of the synthetic corpora, hosted as the C# compiler hosts it.</summary>
/// <param name="folder">The folder of the corpus.</param>
/// <param name="files">The files: paths and texts.</param>
internal sealed class CorpusProject(string folder, IEnumerable<(string Path, string Text)> files)
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13, DocumentationMode.None);

    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "Corpus",
        [.. Schema(folder).Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions))],
        References(),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
    );

    private readonly AdditionalText[] _files = [.. files.Select(file => new CorpusFile(file.Path, file.Text))];

    /// <summary>Runs the generator without caches of earlier runs.</summary>
    public GeneratorDriverRunResult Compile() =>
        CSharpGeneratorDriver
            .Create([new SummitGenerator().AsSourceGenerator()], _files, ParseOptions, new ProjectOptions())
            .RunGenerators(_compilation)
            .GetRunResult();

    private static IEnumerable<string> Schema(string folder) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(RepositoryFolder.Benchmarks, "Summit.Synthetic.Corpus"), "*.cs")
                .Select(File.ReadAllText),
            "global using System; global using Summit;",
            $"internal static class YamlFolder {{ internal const string Path = {SymbolDisplay.FormatLiteral(folder, quote: true)}; }}",
        ];

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(RecordAttribute).Assembly.Location)
            .Distinct()
            .Select(path => MetadataReference.CreateFromFile(path));

    /// <summary>A file in memory: reading files is not measured.</summary>
    private sealed class CorpusFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    /// <summary>The properties of a project whose folder contains its corpus.</summary>
    private sealed class ProjectOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Properties : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = key == "build_property.projectdir" ? "" : null;
                return value is not null;
            }
        }
    }
}
