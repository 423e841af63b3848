using Summit.Compiler.Schema;
using Summit.Layout;

namespace Summit.Compiler.Bind;

/// <summary>The capacity of the tables of a corpus.</summary>
/// <param name="MaxRecords">The maximum number of records of a table.</param>
/// <param name="MaxNameBytes">The maximum number of bytes of the keys and aliases of a table.</param>
/// <param name="MaxTextBytes">The maximum number of bytes of the texts of a field.</param>
/// <param name="MaxWellKnown">The maximum number of records that are members of their type.</param>
internal sealed record CorpusCapacity(int MaxRecords, int MaxNameBytes, int MaxTextBytes, int MaxWellKnown)
{
    /// <summary>The capacity of the layout.</summary>
    public static CorpusCapacity OfLayout { get; } =
        new(
            TableLayout.MaxRecords,
            KeySlotLayout.MaxTotalNameBytes,
            TableLayout.MaxTextBytes,
            RecordShape.MaxWellKnown
        );
}
