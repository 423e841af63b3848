using Summit.Compiler.Bind;
using Summit.Compiler.Encode;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Layout;

namespace Summit.Compiler.Tests.Harness;

/// <summary>What room tables have: that of the layout, or less, so that a test can fill it.</summary>
/// <param name="Records">The most records of a table.</param>
/// <param name="NameBytes">The most bytes of its keys and aliases.</param>
/// <param name="TextBytes">The most bytes of the texts of a field.</param>
/// <param name="WellKnown">The most records that are members of their type.</param>
/// <param name="SearchBytes">The most bytes of its search index.</param>
internal sealed record TestCapacity(int Records, int NameBytes, int TextBytes, int WellKnown, int SearchBytes)
{
    /// <summary>That of the layout.</summary>
    public static TestCapacity Enough { get; } =
        new(
            TableLayout.MaxRecords,
            KeySlotLayout.MaxTotalNameBytes,
            TableLayout.MaxTextBytes,
            RecordShape.MaxWellKnown,
            SearchSize.MaxBytes
        );

    /// <summary>The bytes of the search index of the first table of a corpus.</summary>
    public static int SearchBytesOf(BoundCorpus corpus) =>
        (int)CorpusCompiler.Compile(corpus, SearchSize.MaxBytes).Tables[0].Search!.ByteCount;

    /// <summary>Binds files to tables with this room, and compiles them where that of search indexes is less.</summary>
    public BoundCorpus Bind(CorpusShape shape, IReadOnlyList<YamlFile> files)
    {
        BoundCorpus bound = CorpusCompiler.Bind(
            shape,
            files,
            new CorpusCapacity(Records, NameBytes, TextBytes, WellKnown)
        );
        return SearchBytes == SearchSize.MaxBytes
            ? bound
            : new BoundCorpus(bound.Shape, bound.Tables, [.. CorpusCompiler.Compile(bound, SearchBytes).Diagnostics]);
    }
}
