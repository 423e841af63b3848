using Summit.Cli.Corpora;

namespace Summit.Catalog.Tests;

/// <summary>Catalogues of corpora with fields of every kind, records without keys, and no terms.</summary>
public sealed class AnyCorpusTests
{
    private static readonly CorpusCatalog Books = CorpusCatalog.Of(Library.Corpus);
    private static readonly CorpusCatalog Ships = CorpusCatalog.Of(Port.Corpus);

    public static TheoryData<string, int> Conditions =>
        new()
        {
            { "lent=true", Library.Books.Count(book => book.Lent) },
            { "signed=", Library.Books.Count(book => book.Signed is null) },
            { "signed!=true", Library.Books.Count(book => book.Signed != true) },
            { "copies=-3..1", Library.Books.Count(book => book.Copies is >= -3 and < 1) },
            { "price=..=12.5", Library.Books.Count(book => book.Price <= 12.5m) },
            { "rank=..0", Library.Books.Count(book => book.Rank < 0) },
            { "binding=half-leather", Library.Books.Count(book => book.Binding == Binding.HalfLeather) },
            { "Binding=HalfLeather", Library.Books.Count(book => book.Binding == Binding.HalfLeather) },
            { "published=1948-02-29", 1 },
            { "published=..=1948-02-29", 2 },
            { "reading=00:00:07", Library.Books.Count(book => book.Reading == TimeSpan.FromSeconds(7)) },
            { "genre=prose", Library.Books.Count(book => book.Genre.Id != "verse") },
            { "order=first, of two", Library.Books.Count(book => book.Order.Contains("first, of two")) },
            { "title=the frozen harbour", 1 },
            { "chapters=", Library.Books.Count(book => book.Chapters.IsEmpty) },
        };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_agrees_with_LINQ(string condition, int count) =>
        Assert.Equal(
            count,
            Books.Table("books").List(new ListRequest { Conditions = [CatalogCondition.Parse(condition)] }).Total
        );

    [Fact]
    public void Every_field_that_can_be_sorted_is_sorted_with_all_records()
    {
        foreach (CatalogTable table in Books.Tables.Concat(Ships.Tables).Concat(Catalogs.Helsinki.Tables))
        {
            foreach (CatalogField field in table.Fields.Where(field => field.IsSortable))
            {
                CatalogPage up = table.List(new ListRequest { Sort = new CatalogSort(field.Name), Limit = 100 });
                CatalogPage down = table.List(
                    new ListRequest { Sort = new CatalogSort(field.Name, true), Limit = 100 }
                );

                Assert.Equal(table.Count, up.Total);
                Assert.Equal(Math.Min(100, table.Count), up.Records.Distinct().Count());
                Assert.Equal(Math.Min(100, table.Count), down.Records.Distinct().Count());
            }
        }
    }

    [Fact]
    public void Every_field_has_values_and_a_count_of_them()
    {
        foreach (CatalogTable table in Books.Tables.Concat(Ships.Tables).Concat(Catalogs.Helsinki.Tables))
        {
            for (int i = 0; i < table.Count; i++)
            {
                CatalogRecord record = table.At(i);
                foreach (CatalogField field in table.Fields)
                {
                    Assert.Equal(record.CountOf(field), record.ValuesOf(field).Count);
                    if (field.RecordType is not null)
                        Assert.Equal(record.CountOf(field), record.RecordsOf(field, int.MaxValue).Count);
                    else
                        Assert.Empty(record.RecordsOf(field, int.MaxValue));
                }
            }
        }
    }

    [Fact]
    public void Records_without_keys_are_found_by_position()
    {
        CatalogTable logs = Ships.Table("logs");

        Assert.False(logs.IsKeyed);
        Assert.Equal("logs/1", logs.At(1).Citation.Permalink);
        Assert.Equal("", logs.At(1).Key);
        Assert.Equal(CatalogErrorKind.UnknownRecord, Assert.Throws<CatalogException>(() => logs.At(3)).Kind);
        Assert.Equal(CatalogErrorKind.UnknownRecord, Assert.Throws<CatalogException>(() => logs.At(-1)).Kind);
    }

    [Fact]
    public void References_without_an_inverse_are_related_records()
    {
        CatalogTable sailings = Ships.Table("sailings");

        ReferringRecords logs = Assert.Single(sailings.Related(sailings.Find("s1"), 1).Referring);

        Assert.Equal("logs", logs.Table.Id);
        Assert.Equal("Sailing", logs.Field.Name);
        Assert.Null(logs.Inverse);
        Assert.Equal(2, logs.Total);
        Assert.Single(logs.Records);
    }

    [Fact]
    public void A_hierarchy_may_have_several_records_above_one()
    {
        CatalogTable companies = Ships.Table("companies");

        Assert.Equal(["fund", "holding"], companies.Roots().Select(record => record.Key).Order(StringComparer.Ordinal));
        Assert.Equal(["ferries"], companies.Children(companies.Find("fund")).Select(record => record.Key));
        Assert.Equal(3, companies.Tree().Count());
        Assert.Equal(
            2,
            Ships
                .Table("sailings")
                .List(new ListRequest { Conditions = [CatalogCondition.Parse("speaker=holding")] })
                .Total
        );
    }

    [Fact]
    public void A_record_is_passed_to_an_action_in_its_type()
    {
        var action = new TypeName();
        Ships.Table("tides").At(0).Apply(ref action);

        Assert.Equal("Tide t1", action.Text);
    }

    [Fact]
    public void Digests_differ_between_corpora_and_are_stable()
    {
        Assert.NotEqual(Books.Digest, Ships.Digest);
        Assert.Equal(Books.Digest, CorpusCatalog.Of(Library.Corpus).Digest);
    }

    [Fact]
    public void A_catalogue_answers_several_threads()
    {
        var catalog = CorpusCatalog.Of(Helsinki2018.Corpus);

        Parallel.For(0, 64, i =>
        {
            CatalogPage page = catalog
                .Table("entries")
                .List(new ListRequest { Sort = new CatalogSort("headline", i % 2 == 0), Limit = 5 });
            Assert.Equal(5, page.Records.Count);
            Assert.Equal(60, catalog.Table("topics").Tree().Count());
        });
    }

    private struct TypeName : IRecordAction
    {
        public string Text { get; private set; }

        public void Invoke<T>(T record)
            where T : struct, IVisitableRecord<T> => Text = $"{typeof(T).Name} {record.Key}";
    }
}
