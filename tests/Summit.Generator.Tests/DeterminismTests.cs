using System.Globalization;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests;

/// <summary>The same corpus produces the same bytes on every machine.</summary>
public class DeterminismTests
{
    private static readonly IReadOnlyDictionary<string, string> Expected = Fixture.Sampler().Run().Sources;

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var files = Fixture.ReadFiles("Sampler");
        for (int seed = 0; seed < 10; seed++)
        {
            new Random(seed).Shuffle(files);
            AssertSame(new GeneratorHarness(Fixture.ReadSchema("Sampler"), files));
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_endings_do_not_matter(string ending) =>
        AssertSame(Rewritten(text => text.ReplaceLineEndings(ending)));

    [Fact]
    public void Line_endings_of_the_schema_do_not_matter() =>
        AssertSame(
            new GeneratorHarness(Fixture.ReadSchema("Sampler").ReplaceLineEndings("\r\n"), Fixture.ReadFiles("Sampler"))
        );

    [Fact]
    public void A_byte_order_mark_does_not_matter() => AssertSame(Rewritten(text => "\uFEFF" + text));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void The_culture_does_not_matter(string name)
    {
        (CultureInfo culture, CultureInfo uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            AssertSame(Fixture.Sampler());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/St_Johns")]
    public void The_time_zone_does_not_matter(string name)
    {
        string? zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            SetTimeZone(name);
            AssertSame(Fixture.Sampler());
        }
        finally
        {
            SetTimeZone(zone);
        }
    }

    [Fact]
    public void The_folder_of_the_project_does_not_matter() =>
        AssertSame(
            new GeneratorHarness(
                Fixture.ReadSchema("Sampler"),
                Fixture.ReadFiles("Sampler").Select(file => ("/elsewhere/" + file.Path, file.Text))
            ).SetProperty("projectdir", "/elsewhere/")
        );

    [Fact]
    public void Concurrent_runs_do_not_matter()
    {
        var runs = new IReadOnlyDictionary<string, string>[8];
        Parallel.For(0, runs.Length, new ParallelOptions { MaxDegreeOfParallelism = runs.Length }, i =>
            runs[i] = Fixture.Sampler().Run().Sources
        );
        Assert.All(runs, sources => Assert.Equal(Expected, sources));
    }

    /// <summary>
    /// Combines all variations over the largest corpus, with searched fields, rules and thousands of references.
    /// </summary>
    [Fact]
    public void The_flagship_corpus_is_the_same_everywhere()
    {
        IReadOnlyDictionary<string, string> expected = Fixture.Helsinki().Run().Sources;
        (CultureInfo culture, string? zone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            SetTimeZone("Pacific/Kiritimati");
            (string Path, string Text)[] files =
            [
                .. Fixture.HelsinkiFiles().Select(file => (file.Path, "\uFEFF" + file.Text.ReplaceLineEndings("\r\n"))),
            ];
            new Random(1).Shuffle(files);
            Assert.Equal(expected, Fixture.Helsinki(files).Run().Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            SetTimeZone(zone);
        }
    }

    private static void SetTimeZone(string? name)
    {
        Environment.SetEnvironmentVariable("TZ", name);
        TimeZoneInfo.ClearCachedData();
    }

    private static GeneratorHarness Rewritten(Func<string, string> rewrite) =>
        new(
            Fixture.ReadSchema("Sampler"),
            Fixture.ReadFiles("Sampler").Select(file => (file.Path, rewrite(file.Text)))
        );

    private static void AssertSame(GeneratorHarness project)
    {
        GeneratorRun run = project.Run();
        Assert.Empty(run.Reported);
        Assert.Equal(Expected, run.Sources);
    }
}
