using System.Text.RegularExpressions;
using Summit.Cli.JsonSchemas;

namespace Summit.Cli.Tests.JsonSchemas;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("other-names", "other-names")]
    [InlineData("other_names", "other_names")]
    [InlineData("OtherNames", "OtherNames")]
    [InlineData("otherNames", "otherNames")]
    [InlineData("oThErNaMeS", "otherNames")]
    [InlineData("", "otherNames")]
    public void The_style_of_a_corpus_is_the_most_frequent_style_of_its_names(string used, string expected) =>
        Assert.Equal(expected, NameStyle.Of(["OtherNames", "Id"], [used, "id", "nothing-of-ours"]).Spell("OtherNames"));

    [Theory]
    [InlineData("OtherNames", "other-names", true)]
    [InlineData("OtherNames", "__OTHER-names-", true)]
    [InlineData("OtherNames", "other names", true)]
    [InlineData("OtherNames", "othernamesx", false)]
    [InlineData("Größe1", "GRÖSSE1", false)]
    [InlineData("Größe1", "grÖße-1", true)]
    public void A_name_matches_as_the_compiler_matches_it(string name, string written, bool matches)
    {
        Assert.Equal(matches, Regex.IsMatch(written, NamePattern.Of(name)));
        Assert.Equal(matches, Compiler.Diagnostics.Spelling.Fold(written) == Compiler.Diagnostics.Spelling.Fold(name));
    }

    [Theory]
    [InlineData("[a-z0-9]+(-[a-z0-9]+)*", "^(?:[a-z0-9]+(-[a-z0-9]+)*)$")]
    [InlineData(@"\d{4}\.\d", @"^(?:\d{4}\.\d)$")]
    [InlineData(@"\w+", null)]
    [InlineData(@"\p{L}+", null)]
    [InlineData("(?i)a", null)]
    [InlineData("(?<name>a)", null)]
    [InlineData("[a-z-[aeiou]]", null)]
    [InlineData(@"a\z", null)]
    public void A_pattern_is_written_if_editors_interpret_it_equally(string pattern, string? expected) =>
        Assert.Equal(expected, NamePattern.OfRule(pattern));
}
