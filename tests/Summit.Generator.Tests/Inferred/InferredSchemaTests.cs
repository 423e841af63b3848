using Microsoft.CodeAnalysis;
using Summit.Cli.Inference;
using Summit.Cli.Tests;
using Summit.Compiler.Parse;
using Summit.Generator.Tests.Collections;
using Summit.Generator.Tests.Harness;
using YamlDotNet.RepresentationModel;

namespace Summit.Generator.Tests.Inferred;

/// <summary>
/// The schema inferred from a folder compiles against that folder, and no record is lost. Collections are tested if
/// <c>SUMMIT_COLLECTIONS</c> names a folder that contains them.
/// </summary>
public class InferredSchemaTests
{
    public static TheoryData<string> Samples =>
        [.. Collection.All.Select(collection => collection.Sample), Fixture.HelsinkiFolder];

    public static TheoryData<string> Collections =>
        ["rubyevents/data", "sigma/rules", "landscape", "congress-legislators", "synthetic"];

    /// <summary>Further collections, in which tables also begin below names or have mappings of records.</summary>
    public static TheoryData<string> MoreCollections =>
        [
            "openstates",
            "awesome-selfhosted-data",
            "security-advisories",
            "countries",
            "conference-data",
            "linguist/lib",
            "LOLBAS/yml",
            "rails-i18n/rails",
            "kubernetes-community",
            "rubyevents/data",
        ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_compiles_without_diagnostics(string folder)
    {
        GeneratorRun run = Compile(folder, out InferredSchema schema);
        Assert.Empty(run.CSharpErrors());
        Assert.Equal("", Errors(run));
        AssertCounts(folder, schema, run);
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void A_collection_compiles_without_an_error(string name)
    {
        string? root = Environment.GetEnvironmentVariable("SUMMIT_COLLECTIONS");
        string? folder = root is null || !Directory.Exists(Path.Combine(root, name)) ? null : Path.Combine(root, name);
        Assert.SkipWhen(folder is null, "SUMMIT_COLLECTIONS names no folder that holds it");

        GeneratorRun run = Compile(folder, out InferredSchema schema);
        Assert.Equal("", Errors(run));
        AssertCounts(folder, schema, run);
    }

    [Theory]
    [MemberData(nameof(MoreCollections))]
    public void A_collection_compiles_with_a_key_for_every_table(string name)
    {
        string? root = Environment.GetEnvironmentVariable("SUMMIT_COLLECTIONS");
        string? folder = root is null || !Directory.Exists(Path.Combine(root, name)) ? null : Path.Combine(root, name);
        Assert.SkipWhen(folder is null, "SUMMIT_COLLECTIONS names no folder that holds it");

        GeneratorRun run = Compile(folder, out InferredSchema schema);
        Assert.Equal("", Errors(run));
        Assert.All(schema.Tables, table => Assert.True(table.Record.Key is not null, table.Name));
    }

    [Fact]
    public void The_order_of_files_makes_no_difference()
    {
        string folder = Collection.All[0].Sample;
        YamlFile[] files = Read(folder);
        string schema = SchemaWriter.Write(SchemaInference.Infer("data", null, files), "data", "Inferred");
        Assert.Equal(
            schema,
            SchemaWriter.Write(SchemaInference.Infer("data", null, files.Reverse()), "data", "Inferred")
        );
    }

    /// <summary>File layouts, each with lines of its schema.</summary>
    [Theory]
    [MemberData(nameof(InitLayouts.Series), MemberType = typeof(InitLayouts))]
    [MemberData(nameof(InitLayouts.Keys), MemberType = typeof(InitLayouts))]
    [MemberData(nameof(InitLayouts.Values), MemberType = typeof(InitLayouts))]
    public void Each_file_layout_compiles_without_an_error(string layout, string files, string[] lines)
    {
        Assert.NotEmpty(lines);
        AssertCompiles(
            layout,
            [
                .. files
                    .Split('\n')
                    .Select(file => file.Split(": ", count: 2))
                    .Select(parts => (parts[0], parts[1] + "\n")),
            ]
        );
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_random_corpus_compiles_without_an_error(int seed)
    {
        for (int step = 0; step < 4; step++)
        {
            (string Path, string Text)[] files = new RandomCorpus((seed * 4) + step).Files();
            AssertCompiles(string.Join('\n', files.Select(file => $"{file.Path}: {file.Text}")), files);
        }
    }

    private static void AssertCompiles(string shown, (string Path, string Text)[] files)
    {
        InferredSchema schema = SchemaInference.Infer(
            "data",
            className: null,
            files.Select(file => YamlParser.Parse(file.Path, file.Text))
        );
        if (schema.Tables.Count == 0)
            return;
        string text = SchemaWriter.Write(schema, "data", "Inferred");
        GeneratorRun run = new GeneratorHarness(text, files.Select(file => ($"data/{file.Path}", file.Text))).Run();
        Assert.True(Errors(run).Length == 0, $"{Errors(run)}\n{shown}\n{text}");
        Assert.True(run.CSharpErrors().Count == 0, $"{string.Join('\n', run.CSharpErrors())}\n{shown}\n{text}");
    }

    private static YamlFile[] Read(string folder) =>
        [.. Fixture.ReadData(folder).Select(file => YamlParser.Parse(file.Path, file.Text))];

    private static GeneratorRun Compile(string folder, out InferredSchema schema)
    {
        schema = SchemaInference.Infer(Path.GetFileName(folder), className: null, Read(folder));
        string text = SchemaWriter.Write(schema, "data", "Inferred");
        return new GeneratorHarness(
            text,
            Fixture.ReadData(folder).Select(file => ($"data/{file.Path}", file.Text))
        ).Run();
    }

    private static string Errors(GeneratorRun run) =>
        string.Join(
            '\n',
            run.Result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => diagnostic.ToString())
                .Take(20)
        );

    private static void AssertCounts(string folder, InferredSchema schema, GeneratorRun run)
    {
        string sum = string.Join(" + ", schema.Tables.Select(table => $"{schema.ClassName}.{table.Name}.Count"));
        int written = Fixture
            .ReadData(folder)
            .Where(file => !$"/{file.Path}".Contains("/.", StringComparison.Ordinal))
            .Sum(file => CountIn(Path.Combine(folder, file.Path)));
        // Records in lists of their own type belong to the table too.
        int inLists = schema.Tables.Sum(table => table.Record.Count - table.Source.Records.Count);
        Assert.Equal(written + inLists, (int)new LoadedCorpus(run.Compilation).Evaluate(sum)!);
    }

    /// <summary>
    /// Returns the number of records in a file according to an independent reader: items of lists, also below keys, and
    /// mappings.
    /// </summary>
    private static int CountIn(string path) =>
        YamlReader
            .Roots(path)
            .Sum(root =>
                root switch
                {
                    YamlSequenceNode list => list.Children.Count,
                    YamlMappingNode mapping
                        when mapping.Children.Values.Any(value => value is YamlSequenceNode)
                            && mapping.Children.Values.All(value =>
                                value is YamlSequenceNode list && list.All(item => item is YamlMappingNode)
                            ) => mapping.Children.Values.Sum(value => ((YamlSequenceNode)value).Children.Count),
                    YamlMappingNode => 1,
                    _ => 0,
                }
            );
}
