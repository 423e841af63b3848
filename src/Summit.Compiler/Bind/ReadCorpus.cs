using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// The records of a corpus as its files give them: records have their keys, and names are not resolved. Only
/// <see cref="ReferenceResolver"/> takes it, once.
/// </summary>
/// <param name="Shape">The shape of the corpus.</param>
/// <param name="Tables">The tables with their records.</param>
/// <param name="Capacity">Tracks the capacity that is left in the tables.</param>
/// <param name="Folded">The names whose case and accents do not count.</param>
/// <param name="MaxTextBytes">The maximum number of bytes of the texts of a field.</param>
/// <param name="Aliases">The aliases of the records.</param>
/// <param name="References">The references of the records.</param>
/// <param name="Diagnostics">Collects diagnostics.</param>
/// <param name="Suggestion">Suggests names near to misspelled ones.</param>
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
