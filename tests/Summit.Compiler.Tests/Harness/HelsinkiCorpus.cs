using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Tests.Harness;

/// <summary>The flagship corpus of the repository: its schema and its files.</summary>
internal static class HelsinkiCorpus
{
    private static readonly Lazy<CorpusShape> LazyShape = new(() =>
        CSharpSchema.Read(Repository.Files("src/Summit.Helsinki", "*.cs").Select(file => file.Text)).Shape with
        {
            Folder = "corpus",
        }
    );

    private static readonly Lazy<YamlFile[]> LazyFiles = new(() =>
        [.. Repository.Files("corpus", "*.yaml").Select(file => YamlParser.Parse(file.Path, file.Text))]
    );

    /// <summary>Its shape.</summary>
    public static CorpusShape Shape => LazyShape.Value;

    /// <summary>Its files, parsed.</summary>
    public static IReadOnlyList<YamlFile> Files => LazyFiles.Value;

    /// <summary>Binds the corpus after replacing or adding the file at <paramref name="path"/>.</summary>
    public static BoundCorpus BindWith(string path, string text) =>
        CorpusCompiler.Bind(Shape, [.. Files.Where(file => file.Path != path), YamlParser.Parse(path, text)]);

    /// <summary>Binds the corpus unchanged.</summary>
    public static BoundCorpus Bind() => CorpusCompiler.Bind(Shape, Files);

    /// <summary>Formats a diagnostic as a build log does.</summary>
    public static string Line(DiagnosticSpec item) =>
        $"{item.Path}({item.Span.StartLine},{item.Span.StartColumn}): {item.Id} {DiagnosticCatalogue.MessageOf(item)}";
}
