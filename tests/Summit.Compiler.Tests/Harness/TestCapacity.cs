using Summit.Compiler.Bind;
using Summit.Compiler.Encode;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Layout;

namespace Summit.Compiler.Tests.Harness;

/// <summary>The capacity of tables: that of the layout, or less, so that a test can exceed it.</summary>
/// <param name="Records">The maximal number of records of a table.</param>
/// <param name="NameBytes">The maximal bytes of keys and aliases of a table.</param>
/// <param name="TextBytes">The maximal bytes of the texts of a field.</param>
/// <param name="WellKnown">The maximal number of well-known members of a record type.</param>
/// <param name="SearchBytes">The maximal bytes of the search index of a table.</param>
internal sealed record TestCapacity(int Records, int NameBytes, int TextBytes, int WellKnown, int SearchBytes)
{
    /// <summary>The capacity of the layout.</summary>
    public static TestCapacity Enough { get; } =
        new(
            TableLayout.MaxRecords,
            KeySlotLayout.MaxTotalNameBytes,
            TableLayout.MaxTextBytes,
            RecordShape.MaxWellKnown,
            SearchSize.MaxBytes
        );

    /// <summary>Returns the size of the search index of the first table of a corpus, in bytes.</summary>
    public static int SearchBytesOf(BoundCorpus corpus) =>
        (int)CorpusCompiler.Compile(corpus, SearchSize.MaxBytes).Tables[0].Search!.ByteCount;

    /// <summary>
    /// Binds files to tables with this capacity. Compiles them if the capacity of search indexes is limited.
    /// </summary>
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
