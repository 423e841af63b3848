using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Summit.Docs.Tests.Pages;
using Summit.Generator.Tests.Harness;
using Summit.Helsinki;

namespace Summit.Docs.Tests.Examples;

/// <summary>
/// The corpus that a page describes: its schema is the C# blocks that declare records or a corpus, its data the YAML
/// blocks whose first line is a comment with their path. A page that begins with <c>&lt;!-- corpus: folder --&gt;</c>
/// adds to the corpus of that folder; a block for a file that exists is appended to it.
/// </summary>
internal sealed class PageCorpus
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using Summit;
        """;

    /// <summary>The path in the first line of a YAML block that shows an error, which is left out of the
    /// corpus.</summary>
    private const string Flawed = "error";

    private const string FolderComment = "<!-- corpus: ";
    private const string ProgramFile = "Program.cs";

    private readonly GeneratorRun? _run;
    private readonly string? _folder;

    /// <summary>Compiles the corpus of a page; a page without a schema has none.</summary>
    public PageCorpus(Page page)
    {
        _folder = FolderOf(page);
        if (_folder is not null || page.Blocks.Any(IsSchema))
            _run = Harness(page, block => block.Arguments != Flawed).Run();
    }

    /// <summary>The diagnostics of the schema and its data, as a build prints them.</summary>
    public IReadOnlyList<string> Reported => _run is null ? [] : [.. _run.Reported, .. _run.CSharpErrors()];

    /// <summary>Whether a block declares a part of a schema.</summary>
    public static bool IsSchema(CodeBlock block) =>
        block is { Language: "csharp", Arguments: "" }
        && (
            block.Text.Contains("[Record", StringComparison.Ordinal)
            || block.Text.Contains("[Corpus", StringComparison.Ordinal)
        );

    /// <summary>The diagnostics of the corpus with the YAML that shows an error, as a build prints them.</summary>
    public static IReadOnlyList<string> ReportedWithErrors(Page page) => Harness(page, _ => true).Run().Reported;

    /// <summary>Compiles a program against the corpus of the page and the flagship corpus, runs it, and returns its
    /// output.</summary>
    public string Run(string program)
    {
        var output = new StringWriter { NewLine = "\n" };
        TextWriter console = Console.Out;
        Console.SetOut(output);
        try
        {
            MethodInfo main = Load(program).EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    /// <summary>The errors and warnings of a program.</summary>
    public IReadOnlyList<string> ErrorsOf(string program) =>
        [
            .. Compile(program)
                .GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => diagnostic.ToString()),
        ];

    /// <summary>The output of the program in the folder that the page adds to, without what the page adds.</summary>
    public string RunFolder() => new PageCorpus(_folder!).Run(File.ReadAllText(Path.Combine(_folder!, ProgramFile)));

    private PageCorpus(string folder) => _run = Harness(SchemaOf(folder), FilesOf(folder)).Run();

    /// <summary>Writes the assembly of the corpus.</summary>
    public void Save(string path) => Assert.True(_run!.Compilation.Emit(path).Success);

    /// <summary>The YAML of a page by path, with the blocks that show an error.</summary>
    public static IReadOnlyDictionary<string, string> FilesOf(Page page) => FilesOf(page, _ => true);

    private static GeneratorHarness Harness(Page page, Func<CodeBlock, bool> isIncluded)
    {
        string? folder = FolderOf(page);
        IEnumerable<string> schema = page.Blocks.Where(IsSchema).Select(block => block.Text);
        return Harness([.. folder is null ? [] : SchemaOf(folder), .. schema], FilesOf(page, isIncluded));
    }

    private static Dictionary<string, string> FilesOf(Page page, Func<CodeBlock, bool> isIncluded)
    {
        Dictionary<string, string> files = FolderOf(page) is { } folder ? FilesOf(folder) : [];
        foreach (CodeBlock block in page.Blocks.Where(block => block.Language == "yaml" && isIncluded(block)))
        {
            if (PathOf(block) is { } path)
                files[path] = files.GetValueOrDefault(path, "") + block.Text + "\n";
        }

        return files;
    }

    private static GeneratorHarness Harness(IReadOnlyList<string> schema, Dictionary<string, string> files)
    {
        var harness = new GeneratorHarness(Usings, files.Select(file => (file.Key, file.Value)));
        for (int i = 0; i < schema.Count; i++)
            harness.AddCSharp(schema[i], $"Schema{i}.cs");
        return harness;
    }

    private static string? FolderOf(Page page) =>
        page.Text.StartsWith(FolderComment, StringComparison.Ordinal)
            ? Path.Combine(
                Page.Repository,
                page.Text[FolderComment.Length..page.Text.IndexOf(" -->", StringComparison.Ordinal)]
            )
            : null;

    private static IReadOnlyList<string> SchemaOf(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.cs")
                .Where(path => Path.GetFileName(path) != ProgramFile)
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllText),
        ];

    private static Dictionary<string, string> FilesOf(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText);

    private static string? PathOf(CodeBlock block) =>
        block.Text.StartsWith("# corpus/", StringComparison.Ordinal) ? block.Text[2..block.Text.IndexOf('\n')] : null;

    private Assembly Load(string program)
    {
        using var image = new MemoryStream();
        Assert.Empty(Compile(program).Emit(image).Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error));
        return Assembly.Load(image.ToArray());
    }

    private CSharpCompilation Compile(string program)
    {
        CSharpCompilation compilation = _run?.Compilation
            ?? CSharpCompilation.Create("Example", references: TestReferences.All);
        return compilation
            .WithAssemblyName("Example" + Guid.NewGuid().ToString("N"))
            .WithOptions(
                new CSharpCompilationOptions(OutputKind.ConsoleApplication).WithNullableContextOptions(
                    NullableContextOptions.Enable
                )
            )
            .AddReferences(
                MetadataReference.CreateFromFile(typeof(Helsinki2018).Assembly.Location),
                MetadataReference.CreateFromFile(typeof(Catalog.CorpusCatalog).Assembly.Location),
                MetadataReference.CreateFromFile(typeof(Site.CorpusSite).Assembly.Location)
            )
            .AddSyntaxTrees(
                CSharpSyntaxTree.ParseText(
                    _run is null ? Usings + "\nglobal using Summit.Helsinki;"
                        : _folder is null ? ""
                        : "global using Company_Corpus1;",
                    GeneratorHarness.ParseOptions
                ),
                CSharpSyntaxTree.ParseText(program, GeneratorHarness.ParseOptions)
            );
    }
}
