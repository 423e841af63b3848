using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Ranking;

/// <summary>
/// Compares every kind of query over random corpora with a reference that tests every part on every record.
/// </summary>
public static class QueryKindTests
{
    private static readonly Arbitrary<(DocSet Set, ReferencePart[][] Queries)> Cases = (
        from set in RandomDocs.Sets
        from queries in RandomQueries.Over(set.Fields.Length).ArrayOf(12)
        select (set, queries)
    ).ToArbitrary();

    [Fact]
    public static void Queries_find_the_records_and_scores_of_the_reference() =>
        Prop.ForAll(Cases, test => ReferenceCheck.AllAgree(test.Set, test.Queries)).Check(Properties.Cases(400));
}
