using Summit.Compiler.Paths;

namespace Summit.Compiler.Tests.Paths;

public class SlugTests
{
    [Theory]
    [InlineData("Sauli Niinistö", "sauli-niinisto")]
    [InlineData("  C++ & C#! ", "c-c")]
    [InlineData("O'Brien, Ann-Marie", "o-brien-ann-marie")]
    [InlineData("Straße 12", "strasse-12")]
    [InlineData("東京 Ruby会議 12", "東京-ruby会議-12")]
    [InlineData("Михаил Горбачёв", "михаил-горбачев")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("𝒜 ok", "a-ok")]
    [InlineData("!?", "")]
    [InlineData("", "")]
    public void A_name_becomes_a_part_of_a_URL(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void A_slug_is_its_own_slug() =>
        Assert.All(["Sauli Niinistö", "東京 Ruby会議", "a--b", "Ǆ ﬁ İ"], name =>
            Assert.Equal(Slug.Of(name), Slug.Of(Slug.Of(name)))
        );
}
