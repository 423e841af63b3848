using Summit.Compiler.Bind;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Tables;

namespace Summit.Compiler.Tests.Harness;

/// <summary>What room tables have: that of the layout, or less, so that a test can fill it.</summary>
/// <param name="Records">The most records of a table.</param>
/// <param name="NameBytes">The most bytes of its keys and aliases.</param>
/// <param name="TextBytes">The most bytes of the texts of a field.</param>
/// <param name="WellKnown">The most records that are members of their type.</param>
internal sealed record Room(int Records, int NameBytes, int TextBytes, int WellKnown)
{
    /// <summary>That of the layout.</summary>
    public static Room Enough { get; } = new(TableLayout.MostRecords, TableLayout.MostNameBytes, TableLayout.MostTextBytes, RecordShape.MostWellKnown);

    /// <summary>Binds files to tables with this room.</summary>
    public BoundCorpus Bind(CorpusShape shape, IReadOnlyList<YamlFile> files) => Binder.Bind(shape, files, Records, NameBytes, TextBytes, WellKnown);
}
