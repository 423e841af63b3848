using Summit.Compiler.Paths;

namespace Summit.Compiler.Tests.Paths;

public class FilePatternTests
{
    [Theory]
    [InlineData("talks.yml", "talks.yml", true)]
    [InlineData("talks.yml", "talksXyml", false)]
    [InlineData("talks.yml", "Talks.yml", false)]
    [InlineData("*.yml", "a.yml", true)]
    [InlineData("*.yml", "a/b.yml", false)]
    [InlineData("*/videos.yml", "rubyconf/videos.yml", true)]
    [InlineData("**/*.yml", "a.yml", true)]
    [InlineData("**/*.yml", "a/b/c.yml", true)]
    [InlineData("a/**", "a/b/c.yml", true)]
    [InlineData("a/**/z.yml", "a/z.yml", true)]
    [InlineData("a/**/z.yml", "b/a/z.yml", false)]
    [InlineData("20??/*.json", "2026/x.json", true)]
    [InlineData("20??/*.json", "202/x.json", false)]
    [InlineData("**", "a.yml", true)]
    [InlineData("a/**/**/b.yml", "a/x/b.yml", true)]
    [InlineData("*a*b*.yml", "xxaxxbxx.yml", true)]
    [InlineData("*a*b*.yml", "xxbxxaxx.yml", false)]
    [InlineData("{a}.yml", ".yml", false)]
    [InlineData("*.yml", ".yml", true)]
    [InlineData("{a}.{b}/c[1].yml", "x.y/c[1].yml", true)]
    public void A_pattern_matches_whole_paths(string pattern, string path, bool matches) =>
        Assert.Equal(matches, FilePattern.Parse(pattern).Match(path) is not null);

    [Fact]
    public void Parts_in_braces_are_captured()
    {
        IReadOnlyDictionary<string, string>? captured = FilePattern
            .Parse("{series}/{year}-{slug}/*.yml")
            .Match("kaigi/2026-北京-2/videos.yml");
        Assert.Equal(
            ["series=kaigi", "slug=北京-2", "year=2026"],
            captured!.Select(item => $"{item.Key}={item.Value}").Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("/a.yml")]
    [InlineData("a//b.yml")]
    [InlineData("../a.yml")]
    [InlineData("a\\b.yml")]
    [InlineData("a**/b.yml")]
    [InlineData("{a/b.yml")]
    [InlineData("{a}/{a}.yml")]
    [InlineData("{}/a.yml")]
    [InlineData("{a b}/a.yml")]
    [InlineData("a}.yml")]
    public void An_invalid_pattern_is_explained(string pattern) => Assert.NotNull(FilePattern.ErrorIn(pattern));

    [Theory]
    [InlineData("**/{series}/*-{event}.y?ml")]
    [InlineData("!drafts/**")]
    public void A_valid_pattern_has_no_error(string pattern) => Assert.Null(FilePattern.ErrorIn(pattern));

    [Fact]
    public void Parts_are_captured_below_any_number_of_folders() =>
        Assert.Equal(
            ["b=c", "n=d"],
            FilePattern
                .Parse("**/b/{b}/**/{n}.yml")
                .Match("a/b/c/x/y/d.yml")!
                .Select(item => $"{item.Key}={item.Value}")
        );

    [Fact]
    public void Matching_a_hostile_path_terminates() =>
        Assert.Null(
            FilePattern
                .Parse("**/a/**/a/**/a/{x}-{y}-*.yml")
                .Match(string.Concat(Enumerable.Repeat("a/", 200)) + new string('-', 200))
        );
}
