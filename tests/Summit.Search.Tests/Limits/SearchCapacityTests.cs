extern alias compiler;

using compiler::Summit.Compiler.Diagnostics;
using compiler::Summit.Compiler.Model;
using compiler::Summit.Layout;
using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Limits;

/// <summary>An index that exceeds the maximal size is reported, and an empty index replaces it.</summary>
public class SearchCapacityTests
{
    public static TheoryData<int, int, int> Sizes =>
        new()
        {
            { 1, 10, 1 },
            { 3, 2000, 1 },
            { 63, 40, 2 },
            { 1000, 40, 3 },
            { 9000, 10, 1 },
        };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_index_may_fill_its_capacity(int count, int words, int fields)
    {
        DocSet set = ZipfDocs.Make(count, words, fields);
        int bytes = BytesOf(set);
        (StoredData index, DiagnosticSpec[] reported) = DocCompiler.Compile(set, bytes);
        Assert.Equal(count, index[SearchTables.RecordCount]);
        Assert.Equal(DiagnosticCatalogue.NearlyTooLargeIndex.Id, Assert.Single(reported).Id);
    }

    /// <summary>
    /// The excess is found by the number of words, by the lower bound of the index size, or by the layout.
    /// </summary>
    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_larger_index_is_reported(int count, int words, int fields)
    {
        DocSet set = ZipfDocs.Make(count, words, fields);
        int bytes = BytesOf(set);
        foreach (int capacity in (int[])[0, 1, count * words / 2, bytes / 4, bytes / 2, bytes - 1])
        {
            (StoredData index, DiagnosticSpec[] reported) = DocCompiler.Compile(set, capacity);
            Assert.Equal(DiagnosticCatalogue.TooLargeIndex.Id, Assert.Single(reported).Id);
            Assert.Equal(DocCompiler.Compile(set with { Docs = [] }), index);
        }
    }

    [Fact]
    public void An_index_of_no_records_is_not_reported() =>
        Assert.Empty(DocCompiler.Compile(DocSet.Of() with { Docs = [] }, maxBytes: 0).Reported);

    /// <summary>
    /// The lower bound of the index size, by which far too large indexes are rejected, never exceeds the actual size.
    /// </summary>
    [Fact]
    public void No_index_is_smaller_than_its_lower_bound() =>
        Prop.ForAll(RandomDocs.Sets.ToArbitrary(), set =>
                DocCompiler.Compile(set, BytesOf(set)).Index[SearchTables.RecordCount] == set.Docs.Length
            )
            .Check(Properties.Cases(200));

    /// <summary>
    /// The encoder returns every described table, in the order of the description, and counts the bytes of all of them.
    /// </summary>
    [Fact]
    public void Every_described_table_is_encoded()
    {
        StoredData index = DocCompiler.Compile(
            DocSet.Of([.. Enumerable.Repeat("of all the cafés of the town", 9000), "a café", "rare words"])
        );
        Assert.Equal(
            SearchTables.All.Where(table => table != SearchTables.Synonyms),
            index.Tables.Select(table => table.Table)
        );
        Assert.Equal(SearchTables.Numbers, index.Numbers.Select(number => number.Number));
        Assert.All(index.Tables, table => Assert.True(table.ByteCount > 0, table.Table.Name));
        Assert.Equal(index.Tables.Sum(table => table.Pages.Sum(page => (long)page.Count)), index.ByteCount);
    }

    private static int BytesOf(DocSet set) => (int)DocCompiler.Compile(set).ByteCount;
}
