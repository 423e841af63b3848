using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Summit.Json;

namespace Summit.Tests.Json;

public class PropertyNameTests
{
    [Theory]
    [InlineData("Id", "id")]
    [InlineData("SortName", "sortName")]
    [InlineData("URL", "url")]
    [InlineData("URLOfPage", "urlOfPage")]
    [InlineData("ÄltereNamen", "ältereNamen")]
    [InlineData("already", "already")]
    [InlineData("_X", "_X")]
    [InlineData("A", "a")]
    public void The_capitals_at_the_start_of_a_name_become_small(string name, string expected) =>
        Assert.Equal(expected, CamelCase(name));

    [Fact]
    public void The_conversion_is_that_of_the_naming_policy() =>
        Check.One(
            Properties.Cases(2000),
            Prop.ForAll(Gen.Elements("abzABZÄß_9İ".ToCharArray()).ArrayOf().ToArbitrary(), letters =>
            {
                string name = new(letters);
                return CamelCase(name) == JsonNamingPolicy.CamelCase.ConvertName(name);
            })
        );

    private static string CamelCase(string name)
    {
        char[] letters = name.ToCharArray();
        PropertyNames.ToCamelCase(letters);
        return new string(letters);
    }
}
