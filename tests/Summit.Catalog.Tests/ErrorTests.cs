namespace Summit.Catalog.Tests;

public sealed class ErrorTests
{
    private static CatalogTable Entries => Catalogs.Helsinki.Table("entries");

    [Theory]
    [InlineData("spekers=Putin", CatalogErrorKind.UnknownField, "speakers")]
    [InlineData("speakers=Putn", CatalogErrorKind.UnknownRecord, "vladimir-putin")]
    [InlineData("kind=reprot", CatalogErrorKind.InvalidValue, "report")]
    [InlineData("position=first", CatalogErrorKind.InvalidValue, null)]
    [InlineData("published=yesterday", CatalogErrorKind.InvalidValue, null)]
    public void A_wrong_condition_says_what_is_wrong_and_what_is_near(
        string condition,
        CatalogErrorKind kind,
        string? suggestion
    )
    {
        var error = Assert.Throws<CatalogException>(() =>
            Entries.List(new ListRequest { Conditions = [CatalogCondition.Parse(condition)] })
        );

        Assert.Equal(kind, error.Kind);
        Assert.Equal(suggestion, error.Suggestion);
        if (suggestion is not null)
            Assert.EndsWith($"Did you mean '{suggestion}'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_table_lists_the_tables()
    {
        var error = Assert.Throws<CatalogException>(() => Catalogs.Helsinki.Table("entires"));

        Assert.Equal(CatalogErrorKind.UnknownTable, error.Kind);
        Assert.Equal("entries", error.Suggestion);
        Assert.Contains("related-stories", error.KnownNames);
        Assert.StartsWith(
            "There is no table 'entires' in Helsinki2018: it has sources,",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_request_beyond_the_bounds_is_an_error()
    {
        ListRequest[] requests =
        [
            new() { Limit = 0 },
            new() { Limit = 101 },
            new() { Limit = -1 },
            new() { Offset = -1 },
            new() { Offset = 100_001 },
            new() { Conditions = [.. Enumerable.Repeat(new CatalogCondition("kind", "report"), 17)] },
            new() { Conditions = [new CatalogCondition("kind", new string('x', 1_001))] },
        ];
        Assert.All(requests, request =>
            Assert.Equal(
                CatalogErrorKind.OutOfBounds,
                Assert.Throws<CatalogException>(() => Entries.List(request)).Kind
            )
        );
    }

    [Fact]
    public void A_table_says_what_it_does_not_support()
    {
        CatalogTable places = Catalogs.Helsinki.Table("places");
        CatalogTable appearances = Catalogs.Helsinki.Table("appearances");
        Action[] actions =
        [
            () => places.Search(new SearchRequest("x")),
            () => places.Timeline(new TimelineRequest()),
            () => Catalogs.Helsinki.Table("sources").Roots(),
            () => appearances.Find("x"),
            () => Entries.List(new ListRequest { Sort = new CatalogSort("topics") }),
            () => Entries.CountFacets([], ["headline"]),
        ];
        Assert.All(actions, action =>
            Assert.Equal(CatalogErrorKind.NotSupported, Assert.Throws<CatalogException>(action).Kind)
        );
    }
}
