using Summit.Compiler.Schema;
using Summit.Layout;

namespace Summit.Compiler.Bind;

/// <summary>The capacity of the tables of a corpus.</summary>
/// <param name="MaxRecords">The maximum number of records in a table.</param>
/// <param name="MaxNameBytes">The maximum total size of the keys and aliases of a table, in bytes of UTF-8.</param>
/// <param name="MaxTextBytes">The maximum total size of the texts of a field, in bytes of UTF-8.</param>
/// <param name="MaxWellKnown">The maximum number of records that become members of their type.</param>
internal sealed record CorpusCapacity(int MaxRecords, int MaxNameBytes, int MaxTextBytes, int MaxWellKnown)
{
    /// <summary>The capacity of the compiled layout.</summary>
    public static CorpusCapacity OfLayout { get; } =
        new(
            TableLayout.MaxRecords,
            KeySlotLayout.MaxTotalNameBytes,
            TableLayout.MaxTextBytes,
            RecordShape.MaxWellKnown
        );
}
