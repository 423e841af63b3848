using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>
/// The bound records of a corpus with the nodes of their fields, before the rules of the schema are checked.
/// </summary>
/// <param name="shape">The shape of the corpus.</param>
/// <param name="tables">One table for every record type, in schema order.</param>
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

    /// <summary>One table for every record type, in schema order.</summary>
    public IReadOnlyList<UncheckedTable> Tables { get; } = tables;

    /// <summary>The diagnostics so far.</summary>
    public EquatableArray<DiagnosticSpec> Diagnostics { get; } = diagnostics;

    /// <summary>Returns the record that a reference of <paramref name="field"/> names, or null.</summary>
    public BoundRecord? Find(ReferringField field, string name) => find(field, name);

    /// <summary>Returns a record with its nodes, or null for a stub, which only references name.</summary>
    public SourceRecord? SourceOf(BoundRecord record) =>
        _sources.TryGetValue(record, out SourceRecord? source) ? source : null;
}

/// <summary>The bound records of one type with the nodes of their fields.</summary>
/// <param name="Bound">The records in their final order.</param>
/// <param name="Sources">The records with their nodes, in reading order. Stubs are left out.</param>
/// <param name="IsIncomplete">True if a part of the table could not be read.</param>
/// <param name="IsMissed">True if a reference to the table did not resolve.</param>
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
