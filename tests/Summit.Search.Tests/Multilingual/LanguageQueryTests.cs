using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Multilingual;

/// <summary>Queries over random texts in several languages, compared with the reference.</summary>
public static class LanguageQueryTests
{
    private static readonly Arbitrary<(DocSet Set, ReferencePart[][] Queries)> Cases = (
        from set in RandomTexts.Sets
        from queries in RandomTexts.Queries.For(set.Fields.Length).ArrayOf(10)
        select (set, queries)
    ).ToArbitrary();

    [Fact]
    public static void Queries_find_the_records_and_scores_of_the_reference() =>
        Prop.ForAll(Cases, test => ReferenceCheck.AllAgree(test.Set, test.Queries)).Check(Properties.Cases(100));

    [Fact]
    public static void Each_hit_is_explained_and_has_a_field()
    {
        StoredIndex.Use(Mixed.Set);
        foreach (string query in (string[])["haus", "\"kleine häuser\"", "talo +summit", "NEAR(house small, 3)"])
        {
            var hits = new SearchHit<TestDoc>[10];
            int count = TestDoc.Table.Search(query, hits);
            Assert.NotEqual(0, count);
            foreach (SearchHit<TestDoc> hit in hits.AsSpan(0, count))
            {
                var contributions = new TermContribution<TestDoc>[20];
                int terms = TestDoc.Table.Explain(query, hit.Record, contributions);
                Assert.Equal(hit.Score, contributions.Take(terms).Sum(each => each.Score), hit.Score * 0.02);
            }
        }
    }

    [Fact]
    public static void A_query_in_several_languages_allocates_nothing()
    {
        StoredIndex.Use(Mixed.Set);
        var hits = new SearchHit<TestDoc>[10];
        var completions = new Completion<TestDoc>[5];
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                TestDoc.Table.Search("häuser +\"kleine häuser\" talossa* sumit~ -houses NEAR(small house, 2)", hits);
                TestDoc.Table.Complete("kleine hä", completions);
            })
        );
    }
}
