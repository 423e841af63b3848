using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Names;

/// <summary>Compares searches for aliases and synonyms with a reference that expands them in the plainest way.</summary>
public static class NameReferenceTests
{
    private const int MaxTerms = 160;

    private static readonly Arbitrary<(DocSet Set, ReferencePart[][] Queries)> Cases = (
        from set in RandomNames.Sets
        from queries in RandomQueries.Over(set.Fields.Length).ArrayOf(12)
        select (set, queries)
    ).ToArbitrary();

    [Fact]
    public static void Aliases_and_synonyms_find_the_records_and_scores_of_the_reference() =>
        Prop.ForAll(Cases, AllAgree).Check(Properties.Cases(400));

    private static void AllAgree((DocSet Set, ReferencePart[][] Queries) test)
    {
        StoredIndex.Use(test.Set);
        var reference = new ReferenceSearch(new ReferenceIndex(test.Set));
        foreach (ReferencePart[] query in test.Queries.Where(query => reference.TermCount(query) <= MaxTerms))
            Agreement.Assert(reference.Run(query), ReferencePart.Text(query, test.Set.Fields));
    }
}
