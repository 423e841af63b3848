namespace Summit.Catalog.Tests;

public sealed class ListTests
{
    private static CatalogTable Entries => Catalogs.Helsinki.Table("entries");

    [Fact]
    public void A_page_has_the_records_after_the_offset_in_table_order()
    {
        CatalogPage page = Entries.List(new ListRequest { Offset = 5, Limit = 3 });

        Assert.Equal(Helsinki2018.Entries.Count, page.Total);
        Assert.Equal(
            [Helsinki2018.Entries[5].Id, Helsinki2018.Entries[6].Id, Helsinki2018.Entries[7].Id],
            KeysOf(page)
        );
        Assert.Equal(8, page.NextOffset);
    }

    [Theory]
    [InlineData("speakers=Putin")]
    [InlineData("Speakers=vladimir-putin")]
    public void A_condition_names_a_record_by_key_or_alias(string condition)
    {
        CatalogPage page = Entries.List(Where(condition));

        Assert.Equal(Speaker.VladimirPutin.Entries.Count, page.Total);
        Assert.Equal([.. Speaker.VladimirPutin.Entries.Select(entry => entry.Id)], KeysOf(page));
    }

    [Fact]
    public void A_condition_on_a_hierarchy_includes_the_records_below()
    {
        Topic top = Helsinki2018.Topics.First(topic => topic.AllEntries.Count > topic.Entries.Count);

        CatalogPage page = Entries.List(Where($"topics={top.Id}"));

        Assert.Equal([.. top.AllEntries.Select(entry => entry.Id)], KeysOf(page));
    }

    [Fact]
    public void A_range_excludes_its_end_unless_an_equals_sign_includes_it()
    {
        int[] excluded =
        [
            .. Helsinki2018.Entries.Select(entry => entry.Position).Where(number => number is >= 2 and < 4),
        ];
        int[] included =
        [
            .. Helsinki2018.Entries.Select(entry => entry.Position).Where(number => number is >= 2 and <= 4),
        ];

        Assert.Equal(excluded.Length, Entries.List(Where("position=2..4")).Total);
        Assert.Equal(included.Length, Entries.List(Where("position=2..=4")).Total);
        Assert.Equal(
            Helsinki2018.Entries.Count(entry => entry.Position >= 4),
            Entries.List(Where("position=4..")).Total
        );
    }

    [Fact]
    public void A_range_of_time_that_ends_with_a_date_includes_the_day()
    {
        int count = Helsinki2018.Entries.Count(entry =>
            entry.Published < new DateTime(2018, 7, 16, 0, 0, 0, DateTimeKind.Utc)
        );

        Assert.Equal(count, Entries.List(Where("published=..=2018-07-15")).Total);
        Assert.Equal(count, Entries.List(Where("published=..2018-07-16")).Total);
    }

    [Fact]
    public void Conditions_are_negated_and_combined_and_ask_for_missing_values()
    {
        CatalogPage page = Entries.List(Where("kind!=headline-only", "summary=", "place!="));

        Assert.Equal(
            [
                .. Helsinki2018
                    .Entries.Where(entry =>
                        entry.Kind != EntryKind.HeadlineOnly && entry.Summary is null && entry.Place is not null
                    )
                    .Select(entry => entry.Id),
            ],
            KeysOf(page)
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Records_without_a_value_are_sorted_last_in_both_directions(bool isDescending)
    {
        CatalogPage page = Entries.List(
            new ListRequest { Sort = new CatalogSort("occurred", isDescending), Limit = 100 }
        );

        IEnumerable<Entry> given = Helsinki2018.Entries.Where(entry => entry.Occurred is not null);
        IEnumerable<Entry> sorted = isDescending
            ? given.OrderByDescending(entry => entry.Occurred)
            : given.OrderBy(entry => entry.Occurred);
        IEnumerable<Entry> all = sorted.Concat(Helsinki2018.Entries.Where(entry => entry.Occurred is null));
        Assert.Equal([.. all.Take(100).Select(entry => entry.Id)], KeysOf(page));
    }

    private static ListRequest Where(params string[] conditions) =>
        new() { Conditions = [.. conditions.Select(CatalogCondition.Parse)], Limit = 100 };

    private static string[] KeysOf(CatalogPage page) => [.. page.Records.Select(record => record.Key)];
}
