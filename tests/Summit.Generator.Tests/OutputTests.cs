using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests;

/// <summary>
/// Compares the emitted files of a fixture with those in <c>Baselines</c>, so that a review shows every change of the
/// emitted code. To rewrite them after an intended change:
/// <code>SUMMIT_WRITE_GOLDEN=1 dotnet run --project tests/Summit.Generator.Tests -- -class "*.OutputTests"; git
/// diff</code>
/// </summary>
public class OutputTests
{
    public static TheoryData<string> Fixtures => ["Sampler", "Searched"];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void The_emitted_files_equal_the_baselines(string fixture)
    {
        GeneratorRun run = Fixture.Read(fixture).Run();
        Assert.Empty(run.Reported);
        if (GoldenFiles.AreRewritten)
            Baselines.Write(fixture, run.Sources);

        IReadOnlyDictionary<string, string> kept = Baselines.Read(fixture);
        Assert.Equal(kept.Keys.Order(StringComparer.Ordinal), run.Sources.Keys.Order(StringComparer.Ordinal));
        foreach ((string name, string source) in run.Sources)
            Assert.Equal(kept[name], source);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void The_emitted_files_compile_without_a_warning(string fixture)
    {
        GeneratorRun run = Fixture.Read(fixture).Run();
        Assert.Empty(run.CSharpErrors());
    }

    /// <summary>
    /// The flagship corpus has too many files for baselines. A manifest contains their sizes and hashes instead.
    /// </summary>
    [Fact]
    public void The_files_of_the_flagship_corpus_equal_its_manifest()
    {
        GeneratorRun run = Fixture.Helsinki().Run();
        Assert.Empty(run.Reported);
        string manifest = Manifest.Of(run.Sources);
        if (GoldenFiles.AreRewritten)
            Manifest.Write("Helsinki", manifest);

        Assert.Equal(Manifest.Read("Helsinki"), manifest);
    }
}
