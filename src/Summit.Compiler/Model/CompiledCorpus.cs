using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Model;

/// <summary>
/// The data that the assembly of a corpus will contain. Equality by value lets the build skip all later steps after an
/// edit that changes no data.
/// </summary>
/// <param name="Tables">One table for every record type, in schema order.</param>
/// <param name="Diagnostics">The diagnostics about the YAML, ordered by path and position.</param>
internal sealed record CompiledCorpus(EquatableArray<CompiledTable> Tables, EquatableArray<DiagnosticSpec> Diagnostics);

/// <summary>The table of a record type.</summary>
/// <param name="Record">The name of the record type.</param>
/// <param name="Data">The number of records and the key table.</param>
/// <param name="Keys">How the key table is read; null for a record type without keys.</param>
/// <param name="Columns">A column for each field, in declaration order.</param>
/// <param name="Known">The well-known records, in order.</param>
/// <param name="Search">The search index, or null if no field is searched.</param>
internal sealed record CompiledTable(
    string Record,
    StoredData Data,
    KeyLookup? Keys,
    EquatableArray<Column> Columns,
    EquatableArray<KnownRecord> Known,
    StoredData? Search
);

/// <summary>A record that is a member of its type.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="Row">The row of the record.</param>
/// <param name="Label">The label of the record, or its key if it has no label.</param>
/// <param name="Summary">Additional lines for the doc comment.</param>
internal sealed record KnownRecord(string Name, int Row, string Label, EquatableArray<string> Summary);
