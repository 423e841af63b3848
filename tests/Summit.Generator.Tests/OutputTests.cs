using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests;

/// <summary>
/// Compares the emitted files of a fixture with those in <c>Baselines</c>, so that a review shows every change of the emitted code.
/// To rewrite them after an intended change:
/// <code>SUMMIT_WRITE_GOLDEN=1 dotnet run --project tests/Summit.Generator.Tests -- -class "*.OutputTests"; git diff</code>
/// </summary>
public class OutputTests
{
    [Fact]
    public void The_emitted_files_are_those_kept_as_baselines()
    {
        GeneratorRun run = Fixture.Sampler().Run();
        if (GoldenFiles.AreRewritten)
            Baselines.Write("Sampler", run.Sources);

        IReadOnlyDictionary<string, string> kept = Baselines.Read("Sampler");
        Assert.Equal(kept.Keys.Order(StringComparer.Ordinal), run.Sources.Keys.Order(StringComparer.Ordinal));
        foreach ((string name, string source) in run.Sources)
            Assert.Equal(kept[name], source);
    }

    /// <summary>Of the flagship corpus, whose files are many, a manifest is kept; it is written anew in the same way.</summary>
    [Fact]
    public void The_files_of_the_flagship_corpus_are_those_of_its_manifest()
    {
        GeneratorRun run = Fixture.Helsinki().Run();
        Assert.Empty(run.Reported);
        string manifest = Manifest.Of(run.Sources);
        if (GoldenFiles.AreRewritten)
            Manifest.Write("Helsinki", manifest);

        Assert.Equal(Manifest.Read("Helsinki"), manifest);
    }

    [Fact]
    public void They_compile_without_a_warning()
    {
        GeneratorRun run = Fixture.Sampler().Run();
        Assert.Empty(run.Reported);
        Assert.Empty(run.CSharpErrors());
    }
}
