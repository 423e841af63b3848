namespace Summit.Catalog.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void A_catalogue_describes_its_corpus()
    {
        Assert.Equal("Helsinki2018", Catalogs.Helsinki.Corpus.Name);
        Assert.Equal(Language.English, Catalogs.Helsinki.Corpus.Language);
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", Catalogs.Helsinki.Corpus.License);
        Assert.StartsWith(
            "The corpus of the summit between",
            Catalogs.Helsinki.Corpus.Summary,
            StringComparison.Ordinal
        );
        Assert.Matches("^[0-9a-f]{16}$", Catalogs.Helsinki.Digest);
    }

    [Fact]
    public void A_table_has_its_name_its_record_type_and_its_doc_comment()
    {
        CatalogTable table = Catalogs.Helsinki.Table("related-stories");

        Assert.Equal("RelatedStories", table.Name);
        Assert.Equal("RelatedStory", table.Record.Name);
        Assert.Equal(typeof(RelatedStory), table.RecordType);
        Assert.Equal("The related stories that the pages of the documents link to.", table.Summary);
        Assert.Equal(Helsinki2018.RelatedStories.Count, table.Count);
    }

    [Fact]
    public void A_field_has_its_kind_its_roles_and_its_doc_comment()
    {
        CatalogTable entries = Catalogs.Helsinki.Table("entries");

        Assert.Equal(FieldKind.Text, entries.Key!.Kind);
        Assert.True(entries.Key.Description.IsUnique);
        Assert.Equal("Headline", entries.Label!.Name);
        Assert.Equal(3, entries.Label.Description.SearchBoost);
        Assert.Equal("Published", entries.Time!.Name);
        Assert.Equal(["report", "headline-only", "picture", "video", "statement"], entries.Field("kind").Members);
        Assert.True(entries.Field("kind").Description.IsIndexed);
        Assert.Equal(typeof(Speaker), entries.Field("speakers").RecordType);
        Assert.Equal("Entry", entries.Field("appearances").Description.InverseOf);
        Assert.True(entries.Field("summary").Description.IsOptional);
        Assert.Equal("The time of publication, in UTC.", entries.Time.Summary);
        Assert.Equal(["https://schema.org/datePublished"], entries.Time.Description.Terms);
        Assert.Equal("Broader", Catalogs.Helsinki.Table("topics").Hierarchy!.Name);
        Assert.True(Catalogs.Helsinki.Table("speakers").Field("otherNames").Description.IsAlias);
    }
}
