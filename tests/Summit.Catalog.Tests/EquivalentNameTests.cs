using System.Text;

namespace Summit.Catalog.Tests;

/// <summary>Names in all encodings of Unicode that are canonically equivalent.</summary>
public sealed class EquivalentNameTests
{
    [Fact]
    public void A_name_is_found_in_composed_and_in_decomposed_form()
    {
        int changed = 0;
        foreach (CatalogTable table in Catalogs.Helsinki.Tables.Where(table => table.IsKeyed))
        {
            foreach (string name in NamesOf(table))
            {
                string decomposed = name.Normalize(NormalizationForm.FormD);
                changed += decomposed == name ? 0 : 1;
                Assert.Equal(table.Find(name).Key, table.Find(decomposed).Key);
            }
        }

        Assert.True(changed > 5);
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("nobody\u0301")]
    [InlineData("")]
    public void An_unknown_name_is_not_found(string name) =>
        Assert.False(Catalogs.Helsinki.Table("speakers").TryFind(name, out _));

    private static IEnumerable<string> NamesOf(CatalogTable table) =>
        table.Id == "speakers"
            ? Helsinki.Helsinki2018.Speakers.SelectMany(speaker => speaker.OtherNames.Append(speaker.Name))
            : Enumerable.Range(0, table.Count).Select(i => table.At(i).Key);
}
