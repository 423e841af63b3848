using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// The records of a corpus as read from its files: records have keys, but references are not resolved.
/// <see cref="ReferenceResolver"/> consumes it once and changes its tables.
/// </summary>
/// <param name="Shape">The shape of the corpus.</param>
/// <param name="Tables">The tables with their records.</param>
/// <param name="Capacity">Tracks the remaining capacity of the tables.</param>
/// <param name="Folded">Reports names that differ only in case or accents.</param>
/// <param name="MaxTextBytes">The maximum total size of the texts of a field, in bytes of UTF-8.</param>
/// <param name="Aliases">The aliases of the records.</param>
/// <param name="References">The references of the records.</param>
/// <param name="Diagnostics">Collects diagnostics.</param>
/// <param name="Suggestion">Suggests the intended word for a misspelled one.</param>
internal sealed record ReadCorpus(
    CorpusShape Shape,
    RecordTables Tables,
    TableCapacity Capacity,
    FoldedNames Folded,
    int MaxTextBytes,
    IReadOnlyList<PendingAliases> Aliases,
    IReadOnlyList<PendingReference> References,
    DiagnosticList Diagnostics,
    Suggestion Suggestion
);
