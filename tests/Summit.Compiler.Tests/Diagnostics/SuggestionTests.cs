using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Tests.Diagnostics;

public class SuggestionTests
{
    private static readonly string[] Words = ["headline", "head-lines", "kind", "otherNames", "Kynd"];

    [Theory]
    [InlineData("hedline", "headline")]
    [InlineData("HEAD_LINE", "headline")]
    [InlineData("other_name", "otherNames")]
    [InlineData("knid", "kind")]
    [InlineData("kznd", "Kynd")]
    [InlineData("summary", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_suggested(string word, string? nearest) =>
        Assert.Equal(nearest, new WordList(Words).Nearest(word));

    [Fact]
    public void The_order_of_the_candidates_does_not_matter() =>
        Assert.Equal(new WordList(Words).Nearest("kznd"), new WordList(Words.Reverse()).Nearest("kznd"));

    [Fact]
    public void A_compilation_limits_the_number_of_comparisons()
    {
        var words = new WordList(Enumerable.Range(0, 100_000).Select(i => $"key-{i}"));
        var suggestion = new Suggestion();
        int made = Enumerable.Range(0, 10_000).Count(i => suggestion.For($"kye-{i}", words).Length > 0);
        Assert.Equal(100, made);
    }
}
