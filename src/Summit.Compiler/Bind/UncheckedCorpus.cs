using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>The bound records of a corpus with the nodes that give them: what the rules of the schema are checked on.</summary>
/// <param name="shape">The shape of the corpus.</param>
/// <param name="tables">One table for every record of the shape, in that order.</param>
/// <param name="find">Finds the record that a reference names.</param>
/// <param name="diagnostics">The diagnostics so far.</param>
internal sealed class UncheckedCorpus(
    CorpusShape shape,
    IReadOnlyList<UncheckedTable> tables,
    Func<ReferringField, string, BoundRecord?> find,
    EquatableArray<DiagnosticSpec> diagnostics
)
{
    private readonly Dictionary<BoundRecord, SourceRecord> _sources = tables
        .SelectMany(table => table.Sources)
        .ToDictionary(source => source.Record);

    /// <summary>The shape of the corpus.</summary>
    public CorpusShape Shape { get; } = shape;

    /// <summary>One table for every record of the shape, in that order.</summary>
    public IReadOnlyList<UncheckedTable> Tables { get; } = tables;

    /// <summary>The diagnostics so far.</summary>
    public EquatableArray<DiagnosticSpec> Diagnostics { get; } = diagnostics;

    /// <summary>Returns the record that a reference of <paramref name="field"/> names, or null.</summary>
    public BoundRecord? Find(ReferringField field, string name) => find(field, name);

    /// <summary>Returns a record with its nodes; null for a record that YAML gives in references alone.</summary>
    public SourceRecord? SourceOf(BoundRecord record) =>
        _sources.TryGetValue(record, out SourceRecord? source) ? source : null;
}

/// <summary>The bound records of one type with the nodes that give them.</summary>
/// <param name="Bound">The records in their final order.</param>
/// <param name="Sources">The records with their nodes, in the order in which they were read.</param>
/// <param name="IsIncomplete">True where a part of the table could not be read.</param>
/// <param name="IsMissed">True where a reference to the table leads to no record.</param>
internal sealed record UncheckedTable(
    BoundTable Bound,
    IReadOnlyList<SourceRecord> Sources,
    bool IsIncomplete,
    bool IsMissed
)
{
    /// <summary>The shape of the records.</summary>
    public RecordShape Shape => Bound.Shape;
}
