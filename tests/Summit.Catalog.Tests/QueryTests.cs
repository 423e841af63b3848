namespace Summit.Catalog.Tests;

public sealed class QueryTests
{
    private static CatalogTable Entries => Catalogs.Helsinki.Table("entries");

    [Fact]
    public void A_search_returns_hits_with_snippets_reading_and_facets()
    {
        SearchPage page = Entries.Search(
            new SearchRequest("nuclear arms")
            {
                Limit = 3,
                WithFacets = true,
                FacetFields = ["speakers"],
            }
        );

        var hits = new SearchHit<Entry>[3];
        int count = Helsinki2018.Entries.Search("nuclear arms", Helsinki2018.Entries.All, hits, out int total);
        Assert.Equal(total, page.Total);
        Assert.Equal([.. hits.Take(count).Select(hit => hit.Record.Id)], page.Hits.Select(hit => hit.Record.Key));
        Assert.Equal("nuclear arms", page.Reading.Text);
        Facet facet = Assert.Single(page.Facets);
        Assert.Equal("Speakers", facet.Field.Name);
        Assert.NotEmpty(facet.Values);
    }

    [Fact]
    public void Pages_of_a_search_follow_each_other_in_both_orders()
    {
        foreach (CatalogSort? sort in (CatalogSort?[])[null, new CatalogSort("published", IsDescending: true)])
        {
            SearchPage all = Entries.Search(new SearchRequest("Trump") { Limit = 20, Sort = sort });
            SearchPage first = Entries.Search(new SearchRequest("Trump") { Limit = 10, Sort = sort });
            SearchPage second = Entries.Search(
                new SearchRequest("Trump")
                {
                    Limit = 10,
                    Offset = 10,
                    Sort = sort,
                }
            );

            Assert.Equal(all.Total, second.Total);
            Assert.Equal(all.Hits.Select(hit => hit.Record), first.Hits.Concat(second.Hits).Select(hit => hit.Record));
            Assert.Equal(all.Hits.Select(hit => hit.Score), first.Hits.Concat(second.Hits).Select(hit => hit.Score));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("-trump")]
    [InlineData("+nuclear -iran treaty")]
    [InlineData("\"press conference\" sanct*")]
    [InlineData("nulcear~ NEAR(trump putin, 3)")]
    [InlineData("((((")]
    public void A_sorted_search_finds_the_same_records_with_the_same_scores(string query)
    {
        SearchPage best = Entries.Search(new SearchRequest(query) { Limit = 100 });
        SearchPage sorted = Entries.Search(
            new SearchRequest(query) { Limit = 100, Sort = new CatalogSort("headline", IsDescending: true) }
        );

        Assert.Equal(best.Total, sorted.Total);
        Assert.Equal(
            best.Hits.OrderByDescending(hit => hit.Record.Label, StringComparer.OrdinalIgnoreCase)
                .Select(hit => (hit.Record.Key, hit.Score)),
            sorted.Hits.Select(hit => (hit.Record.Key, hit.Score))
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("published")]
    public void An_expanded_search_counts_sorts_and_explains_the_added_words(string? field)
    {
        var request = new SearchRequest("nuclear treaty")
        {
            Limit = 100,
            Expand = Expand.BestHits,
            Sort = field is null ? null : new CatalogSort(field, IsDescending: false),
            WithFacets = true,
            FacetFields = ["kind"],
            WithTerms = true,
        };
        SearchPage page = Entries.Search(request);

        SearchHit<Entry>[] hits = Helsinki2018.Entries.SearchToArray("nuclear treaty", 100, Expand.BestHits);
        Assert.True(page.Total > Entries.Search(request with { Expand = Expand.None }).Total);
        Assert.Equal(page.Total, Assert.Single(page.Facets).Values.Sum(value => value.Count));
        Assert.Equal(
            hits.Select(hit => (hit.Record.Id, hit.Score)).Order(),
            page.Hits.Select(hit => (hit.Record.Key, hit.Score)).Order()
        );
        Assert.Contains(page.Hits, hit => hit.Terms.Any(term => term.Asked.Length == 0 && term.Word.Length > 0));
    }

    [Fact]
    public void A_timeline_is_a_range_of_time_or_the_latest_records_as_of_a_time()
    {
        CatalogPage range = Entries.Timeline(
            new TimelineRequest
            {
                From = "2018-07-16T15:00:00Z",
                To = "2018-07-16T16:00:00Z",
                Limit = 100,
            }
        );
        CatalogPage latest = Entries.Timeline(new TimelineRequest { AsOf = "2018-07-16T15:00:00Z", Limit = 1 });

        var from = new DateTimeOffset(2018, 7, 16, 15, 0, 0, TimeSpan.Zero);
        Assert.Equal(
            Helsinki2018.Entries.Between(from, from.AddHours(1)).Select(entry => entry.Id),
            range.Records.Select(record => record.Key)
        );
        Assert.Equal(
            Helsinki2018.Entries.Where(entry => entry.Published <= from).Max(entry => entry.Published),
            Helsinki2018.Entries.Get(latest.Records[0].Key).Published
        );
    }

    [Fact]
    public void A_tree_lists_each_record_once_and_after_the_records_above_it()
    {
        CatalogTable topics = Catalogs.Helsinki.Table("topics");

        TreeNode[] nodes = [.. topics.Tree()];

        Assert.Equal(topics.Count, nodes.Select(node => node.Record).Distinct().Count());
        Assert.Equal(topics.Count, nodes.Length);
        Assert.All(topics.Roots(), root => Assert.Empty(Helsinki2018.Topics.Get(root.Key).Broader));
        Topic parent = Helsinki2018.Topics.First(topic => topic.Narrower.Count > 1);
        Assert.Equal(
            parent.Narrower.Select(topic => topic.Id),
            topics.Children(topics.Find(parent.Id)).Select(record => record.Key)
        );
    }

    [Fact]
    public void Related_records_are_similar_or_refer_to_the_record()
    {
        CatalogTable speakers = Catalogs.Helsinki.Table("speakers");

        RelatedRecords related = speakers.Related(speakers.Find("Putin"), 2);

        Assert.Empty(related.Similar);
        ReferringRecords entries = related.Referring.Single(one => one.Inverse?.Name == "Entries");
        Assert.Equal(Speaker.VladimirPutin.Entries.Count, entries.Total);
        Assert.Equal(2, entries.Records.Count);
        Assert.Equal("Speakers", entries.Field.Name);
        Assert.NotEmpty(Entries.Related(Entries.At(0), 5).Similar);
    }

    [Fact]
    public void A_citation_leads_to_the_source()
    {
        Utterance utterance = Helsinki2018.Utterances[0];

        Citation citation = Catalogs.Helsinki.Table("utterances").At(0).Citation;

        Assert.Equal($"utterances/{utterance.Id}", citation.Permalink);
        Assert.Equal(utterance.Entry.Source.Title, citation.Source);
        Assert.Equal($"sources/{utterance.Entry.Source.Id}", citation.SourcePermalink);
        Assert.Equal(utterance.Entry.Source.Address, citation.Url);
        Assert.Equal(
            $"part {utterance.Part.ToString().ToLowerInvariant()}, paragraph {utterance.Paragraph}",
            Locator("utterances", 0)
        );
    }

    [Fact]
    public void A_locator_joins_the_first_and_the_last_paragraph()
    {
        Entry entry = Helsinki2018.Entries.First(entry => entry is { LastParagraph: not null, Section: null });

        Assert.Equal(
            $"part {entry.Part.ToString().ToLowerInvariant()}, paragraph {entry.Paragraph} to {entry.LastParagraph}",
            Locator("entries", entry.Ordinal)
        );
    }

    private static string? Locator(string table, int ordinal) =>
        Catalogs.Helsinki.Table(table).At(ordinal).Citation.Locator;
}
