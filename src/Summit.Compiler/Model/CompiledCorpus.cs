using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Model;

/// <summary>A corpus as its assembly will hold it. Equal to another when every table is: that is how an edit which changes
/// nothing is seen to change nothing.</summary>
/// <param name="Tables">One for every record of the shape, in that order.</param>
/// <param name="Diagnostics">What is wrong with the YAML, by path and position.</param>
internal sealed record CompiledCorpus(EquatableArray<CompiledTable> Tables, EquatableArray<DiagnosticSpec> Diagnostics);

/// <summary>The table of a record type.</summary>
/// <param name="Record">The name of the record type.</param>
/// <param name="Data">The number of records and the key table.</param>
/// <param name="Keys">How the key table is read; null for a record without keys.</param>
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
/// <param name="Row">The row.</param>
/// <param name="Label">The label, or the key.</param>
/// <param name="Summary">Further lines for the doc comment.</param>
internal sealed record KnownRecord(string Name, int Row, string Label, EquatableArray<string> Summary);
