extern alias compiler;

using compiler::Summit.Compiler;
using compiler::Summit.Compiler.Diagnostics;
using compiler::Summit.Compiler.Encode;
using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Limits;

/// <summary>An index that is larger than its room is reported, and none stands in its place.</summary>
public class SearchRoomTests
{
    public static TheoryData<int, int, int> Sizes => new() { { 1, 10, 1 }, { 3, 2000, 1 }, { 63, 40, 2 }, { 1000, 40, 3 }, { 9000, 10, 1 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void AnIndexMayFillItsRoom(int count, int words, int fields)
    {
        DocSet set = ZipfDocs.Make(count, words, fields);
        int bytes = BytesOf(set);
        (SearchData index, DiagnosticSpec[] reported) = DocCompiler.Compile(set, bytes);
        Assert.Equal(count, index.RecordCount);
        Assert.Equal(DiagnosticCatalogue.NearlyTooLargeIndex.Id, Assert.Single(reported).Id);
    }

    /// <summary>Whether it is seen by its words, by what an index of them has at least, or when it is laid out.</summary>
    [Theory]
    [MemberData(nameof(Sizes))]
    public void ALargerIndexIsReported(int count, int words, int fields)
    {
        DocSet set = ZipfDocs.Make(count, words, fields);
        int bytes = BytesOf(set);
        foreach (int room in (int[])[0, 1, count * words / 2, bytes / 4, bytes / 2, bytes - 1])
        {
            (SearchData index, DiagnosticSpec[] reported) = DocCompiler.Compile(set, room);
            Assert.Equal(DiagnosticCatalogue.TooLargeIndex.Id, Assert.Single(reported).Id);
            Assert.Equal(DocCompiler.Compile(set with { Docs = [] }), index);
        }
    }

    [Fact]
    public void AnIndexOfNoRecordsIsNotReported() =>
        Assert.Empty(DocCompiler.Compile(DocSet.Of() with { Docs = [] }, mostBytes: 0).Reported);

    /// <summary>What an index has at least, by which one that is far too large is told, is not more than it has.</summary>
    [Fact]
    public void NoIndexIsSmallerThanTheLeast() => Prop
        .ForAll(RandomDocs.Sets.ToArbitrary(), set => DocCompiler.Compile(set, BytesOf(set)).Index.RecordCount == set.Docs.Length)
        .Check(Properties.Cases(200));

    /// <summary>Every table is counted: the bytes of all that the index has, found by its types.</summary>
    [Fact]
    public void TheSizeIsThatOfAllTables()
    {
        SearchData index = DocCompiler.Compile(DocSet.Of([.. Enumerable.Repeat("of all the cafés of the town", 9000), "a café", "rare words"]));
        Assert.Equal(BytesIn(index), SearchSize.Of(index));
    }

    private static long BytesIn(object? value) => value switch
    {
        EquatableArray<byte> bytes => bytes.Count,
        EquatableArray<ulong> words => (long)words.Count * sizeof(ulong),
        EquatableArray<EquatableArray<ulong>> pages => pages.Sum(page => BytesIn(page)),
        PackedNumbers numbers => BytesIn(numbers.Words),
        SearchData or PositionData => value.GetType().GetProperties().Sum(property => BytesIn(property.GetValue(value))),
        _ => 0,
    };

    private static int BytesOf(DocSet set) => (int)SearchSize.Of(DocCompiler.Compile(set));
}
