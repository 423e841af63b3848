using System.Globalization;
using Summit.Generator.Tests.Harness;

namespace Summit.Generator.Tests;

/// <summary>The same corpus gives the same bytes, on every machine.</summary>
public class DeterminismTests
{
    private static readonly IReadOnlyDictionary<string, string> Expected = Fixture.Sampler().Run().Sources;

    [Fact]
    public void The_order_of_files_is_of_no_account()
    {
        var files = Fixture.ReadFiles("Sampler");
        for (int seed = 0; seed < 10; seed++)
        {
            new Random(seed).Shuffle(files);
            AssertSame(new GeneratorHarness(Fixture.ReadSchema("Sampler"), files));
        }
    }

    [Fact]
    public void Line_endings_are_of_no_account() => AssertSame(Rewritten(text => text.ReplaceLineEndings("\r\n")));

    [Fact]
    public void Line_endings_of_the_schema_are_of_no_account() =>
        AssertSame(new GeneratorHarness(Fixture.ReadSchema("Sampler").ReplaceLineEndings("\r\n"), Fixture.ReadFiles("Sampler")));

    [Fact]
    public void A_byte_order_mark_is_of_no_account() => AssertSame(Rewritten(text => "\uFEFF" + text));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_culture_is_of_no_account(string name)
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
    public void The_time_zone_is_of_no_account(string name)
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
    public void Where_the_project_lies_is_of_no_account() =>
        AssertSame(new GeneratorHarness(Fixture.ReadSchema("Sampler"), Fixture.ReadFiles("Sampler").Select(file => ("/elsewhere/" + file.Path, file.Text)))
            .SetProperty("projectdir", "/elsewhere/"));

    private static void SetTimeZone(string? name)
    {
        Environment.SetEnvironmentVariable("TZ", name);
        TimeZoneInfo.ClearCachedData();
    }

    private static GeneratorHarness Rewritten(Func<string, string> rewrite) =>
        new(Fixture.ReadSchema("Sampler"), Fixture.ReadFiles("Sampler").Select(file => (file.Path, rewrite(file.Text))));

    private static void AssertSame(GeneratorHarness project)
    {
        GeneratorRun run = project.Run();
        Assert.Empty(run.Reported);
        Assert.Equal(Expected, run.Sources);
    }
}
