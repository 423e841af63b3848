using Summit.Catalog.Notation;

namespace Summit.Cli.Tests;

public sealed class PascalNameTests
{
    [Theory]
    [InlineData("Id", "id", "id", "Id")]
    [InlineData("OtherNames", "otherNames", "other-names", "Other names")]
    [InlineData("PlannedStart", "plannedStart", "planned-start", "Planned start")]
    public void A_Pascal_name_is_converted_to_every_style(string name, string camel, string kebab, string words)
    {
        Assert.Equal(camel, PascalName.ToCamel(name));
        Assert.Equal(kebab, PascalName.ToKebab(name));
        Assert.Equal(words, PascalName.ToWords(name));
    }
}
