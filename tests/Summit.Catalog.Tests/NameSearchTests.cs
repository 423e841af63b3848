using Summit.Cli.Corpora;

namespace Summit.Catalog.Tests;

/// <summary>Every name of a record finds the records that name it, and the hit shows the name.</summary>
public sealed class NameSearchTests
{
    private static readonly CorpusCatalog Books = CorpusCatalog.Of(Library.Corpus);
    private static readonly CorpusCatalog Things = CorpusCatalog.Of(Odd.Corpus);

    [Fact]
    public void Every_name_of_an_author_finds_the_books_and_shows_why()
    {
        foreach (Author author in Library.Authors)
        {
            foreach (string name in author.OtherNames.Append(author.Name))
                Shows(Books.Table("books"), name, [.. author.Books.Select(book => book.Id)]);
        }
    }

    [Fact]
    public void Every_alias_of_a_record_finds_the_record_itself_and_shows_why()
    {
        foreach (Oddity thing in Odd.Things)
        {
            foreach (string name in thing.OtherNames)
                Shows(Things.Table("things"), name, [thing.Id]);
        }
    }

    [Theory]
    [InlineData("G8", "Group of Seven (**G8**)")]
    [InlineData("Асад", "Bashar al-Assad (**Асад**)")]
    [InlineData("\"Башар Асад\"", "Bashar al-Assad (**Башар Асад**)")]
    [InlineData("בנימין", "Benjamin Netanyahu (**בנימין** נתניהו)")]
    public void A_snippet_shows_the_name_and_the_alias(string query, string expected)
    {
        SearchPage page = Catalogs.Helsinki.Table("entries").Search(new SearchRequest(query));
        Assert.All(page.Hits, hit => Assert.Equal(expected, hit.Snippet?.Text.ToString()));
        Assert.NotEmpty(page.Hits);
    }

    [Fact]
    public void A_word_of_the_label_is_shown_without_an_alias()
    {
        SearchPage page = Catalogs.Helsinki.Table("entries").Search(new SearchRequest("speakers:putin"));
        Assert.DoesNotContain(page.Hits, hit =>
            hit.Snippet?.Text.ToString().Contains('(', StringComparison.Ordinal) ?? false
        );
    }

    private static void Shows(CatalogTable table, string name, string[] keys)
    {
        SearchPage page = table.Search(new SearchRequest($"\"{name}\"") { Limit = 100 });
        Assert.Subset(page.Hits.Select(hit => hit.Record.Key).ToHashSet(), keys.ToHashSet());
        Assert.All(page.Hits, hit =>
            Assert.True(
                hit.Label.Runs.Any(run => run.IsMatch) || hit.Snippet is not null,
                $"{hit.Record.Key} does not show {name}"
            )
        );
    }
}
