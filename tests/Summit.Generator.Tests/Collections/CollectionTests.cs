using Microsoft.CodeAnalysis;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests.Collections;

/// <summary>
/// Collections compile unchanged, and the compiled corpus states the facts in the YAML. The samples are fixtures. The
/// collections themselves are tested if the environment variable <c>SUMMIT_COLLECTIONS</c> names a folder that contains
/// their corpus folders, at any depth.
/// </summary>
public class CollectionTests
{
    private const int MaxSchemaLines = 140;

    public static TheoryData<int> Collections => [.. Enumerable.Range(0, Collection.All.Count)];

    [Theory]
    [MemberData(nameof(Collections))]
    public void A_compiled_sample_equals_its_YAML(int index)
    {
        Collection collection = Collection.All[index];
        GeneratorRun run = collection.Over(collection.Sample).Run();
        Assert.Empty(run.Reported);
        AssertFacts(collection, collection.Sample, run);
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void A_compiled_collection_equals_its_YAML(int index)
    {
        Collection collection = Collection.All[index];
        string? root = Environment.GetEnvironmentVariable("SUMMIT_COLLECTIONS");
        string? folder = root is null
            ? null
            : Directory
                .EnumerateDirectories(root, collection.Folder, SearchOption.AllDirectories)
                .OrderBy(path => path.Count(letter => letter == Path.DirectorySeparatorChar))
                .ThenBy(path => path, StringComparer.Ordinal)
                .FirstOrDefault();
        Assert.SkipWhen(folder is null, "SUMMIT_COLLECTIONS names no folder that holds it");

        GeneratorRun run = collection.Over(folder).Run();
        Assert.Empty(
            run.Result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => diagnostic.ToString())
        );
        Assert.True(AssertFacts(collection, folder, run) >= 1000);
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void A_schema_is_short(int index) =>
        Assert.True(Collection.All[index].Schema.Split('\n').Length <= MaxSchemaLines);

    private static int AssertFacts(Collection collection, string folder, GeneratorRun run)
    {
        string[] facts = (string[])new LoadedCorpus(run.Compilation).Evaluate(collection.Facts)!;
        Assert.Equal(collection.Reader(folder).Order(StringComparer.Ordinal), facts.Order(StringComparer.Ordinal));
        return facts.Length;
    }
}
