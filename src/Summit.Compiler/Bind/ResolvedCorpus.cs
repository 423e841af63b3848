using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>The records of a corpus with resolved references, in reading order.</summary>
/// <param name="shape">The shape of the corpus.</param>
/// <param name="tables">One table for every record type, in schema order.</param>
/// <param name="names">Finds the records that references name.</param>
/// <param name="links">The references that form hierarchies.</param>
/// <param name="diagnostics">The diagnostics so far.</param>
internal sealed class ResolvedCorpus(
    CorpusShape shape,
    IReadOnlyList<ResolvedTable> tables,
    RecordNames names,
    IReadOnlyList<HierarchyLink> links,
    EquatableArray<DiagnosticSpec> diagnostics
)
{
    private readonly Dictionary<string, ResolvedTable> _byRecord = tables.ToDictionary(
        table => table.Shape.Name,
        StringComparer.Ordinal
    );

    /// <summary>The shape of the corpus.</summary>
    public CorpusShape Shape { get; } = shape;

    /// <summary>One table for every record type, in schema order.</summary>
    public IReadOnlyList<ResolvedTable> Tables { get; } = tables;

    /// <summary>The references that form hierarchies.</summary>
    public IReadOnlyList<HierarchyLink> Links { get; } = links;

    /// <summary>The diagnostics so far.</summary>
    public EquatableArray<DiagnosticSpec> Diagnostics { get; } = diagnostics;

    /// <summary>Returns the table of the records that <paramref name="field"/> holds.</summary>
    public ResolvedTable Target(RecordField field) => _byRecord[field.Target];

    /// <summary>Returns the record that a reference of <paramref name="field"/> names, or null.</summary>
    public PendingRecord? Find(ReferringField field, string name) => names.Find(field, name, out _);
}

/// <summary>The records of one type with resolved references.</summary>
/// <param name="Index">The position among the tables, from 0.</param>
/// <param name="Shape">The shape of the records.</param>
/// <param name="Records">The records in reading order.</param>
/// <param name="Referenced">The records that another record refers to, even if that record is dropped.</param>
/// <param name="IsIncomplete">True if a part of the table could not be read.</param>
/// <param name="IsMissed">True if a reference to the table did not resolve.</param>
internal sealed record ResolvedTable(
    int Index,
    RecordShape Shape,
    IReadOnlyList<PendingRecord> Records,
    HashSet<PendingRecord> Referenced,
    bool IsIncomplete,
    bool IsMissed
);
