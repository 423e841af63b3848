using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Names;

/// <summary>Compares searches for aliases and synonyms with a reference that expands them in the plainest way.</summary>
public static class NameReferenceTests
{
    private static readonly Arbitrary<(DocSet Set, ReferencePart[][] Queries)> Cases = (
        from set in RandomNames.Sets
        from queries in RandomQueries.Over(set.Fields.Length).ArrayOf(12)
        select (set, queries)
    ).ToArbitrary();

    [Fact]
    public static void Aliases_and_synonyms_find_the_records_and_scores_of_the_reference() =>
        Prop.ForAll(Cases, test => ReferenceCheck.AllAgree(test.Set, test.Queries)).Check(Properties.Cases(400));
}
