using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Summit.Generator.Tests.Harness;

/// <summary>
/// Runs the generator over C# and YAML in memory, edit by edit, as an editor does. After every run, a second run over
/// the same input must find everything cached, so that no test passes with a model that is not compared by value.
/// </summary>
internal sealed class GeneratorHarness
{
    private const string SchemaPath = "Schema.cs";

    private readonly Dictionary<string, string> _properties = [];
    private readonly Dictionary<string, InMemoryText> _files = [];
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    /// <summary>A project with a schema and files.</summary>
    public GeneratorHarness(string schema, params IEnumerable<(string Path, string Text)> files)
    {
        _compilation = Empty.AddSyntaxTrees(Parse(schema, SchemaPath));
        _driver = CSharpGeneratorDriver.Create(
            [new SummitGenerator().AsSourceGenerator()],
            parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(
                IncrementalGeneratorOutputKind.None,
                trackIncrementalGeneratorSteps: true
            )
        );
        SetProperty("projectdir", "");
        foreach ((string path, string text) in files)
            Write(path, text);
    }

    /// <summary>C# 13, the first version with partial properties.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    /// <summary>
    /// The start of all projects, so that they share the metadata of the references. It has the strictest settings,
    /// except that not everything needs a doc comment.
    /// </summary>
    private static CSharpCompilation Empty { get; } =
        CSharpCompilation.Create(
            "Corpus",
            references: TestReferences.All,
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                warningLevel: 9999,
                specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress)],
                nullableContextOptions: NullableContextOptions.Enable
            )
        );

    /// <summary>Adds or replaces a file.</summary>
    public GeneratorHarness Write(string path, string text)
    {
        var file = new InMemoryText(path, text);
        _driver = _files.TryGetValue(path, out InMemoryText? old)
            ? _driver.ReplaceAdditionalText(old, file)
            : _driver.AddAdditionalTexts([file]);
        _files[path] = file;
        return this;
    }

    public GeneratorHarness Delete(string path)
    {
        _driver = _driver.RemoveAdditionalTexts([_files[path]]);
        _files.Remove(path);
        return this;
    }

    /// <summary>Sets a project property that is visible to the compiler.</summary>
    public GeneratorHarness SetProperty(string name, string value)
    {
        _properties[name] = value;
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(
            new InMemoryOptions(new Dictionary<string, string>(_properties))
        );
        return this;
    }

    public GeneratorHarness AddCSharp(string source, string path = "Other.cs")
    {
        _compilation = _compilation.AddSyntaxTrees(Parse(source, path));
        return this;
    }

    public GeneratorHarness AddReference(MetadataReference reference)
    {
        _compilation = _compilation.AddReferences(reference);
        return this;
    }

    public GeneratorHarness EditSchema(string from, string to)
    {
        SyntaxTree old = _compilation.SyntaxTrees.Single(tree => tree.FilePath == SchemaPath);
        string text = old.ToString();
        Assert.Contains(from, text, StringComparison.Ordinal);
        _compilation = _compilation.ReplaceSyntaxTree(
            old,
            Parse(text.Replace(from, to, StringComparison.Ordinal), SchemaPath)
        );
        return this;
    }

    /// <summary>Runs the generator over the current files.</summary>
    public GeneratorRun Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation output, out _);
        GeneratorRunResult result = Assert.Single(_driver.GetRunResult().Results);
        Assert.Null(result.Exception);

        GeneratorDriver again = _driver.RunGenerators(_compilation.Clone());
        RunReasons.AssertNothingRan(Assert.Single(again.GetRunResult().Results));
        return new GeneratorRun(result, (CSharpCompilation)output);
    }

    private static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, ParseOptions, path);
}
