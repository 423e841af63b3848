using Summit.Compiler.Diagnostics;

namespace Summit.Compiler.Encode;

/// <summary>A corpus as its assembly will hold it. Equal to another when every table is: that is how an edit which changes
/// nothing is seen to change nothing.</summary>
/// <param name="Tables">One for every record of the shape, in that order.</param>
/// <param name="Diagnostics">What is wrong with the YAML, by path and position.</param>
public sealed record CompiledCorpus(EquatableArray<CompiledTable> Tables, EquatableArray<DiagnosticSpec> Diagnostics);

/// <summary>The table of a record type.</summary>
/// <param name="Record">The name of the record type.</param>
/// <param name="Count">The number of records.</param>
/// <param name="Keys">The key table, or null for a record without keys.</param>
/// <param name="Columns">A column for each field, in declaration order.</param>
/// <param name="Known">The well-known records, in order.</param>
public sealed record CompiledTable(
    string Record,
    int Count,
    KeyTableData? Keys,
    EquatableArray<Column> Columns,
    EquatableArray<KnownRecord> Known);

/// <summary>A record that is a member of its type.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="Row">The row.</param>
/// <param name="Label">The label, or the key.</param>
/// <param name="Summary">Further lines for the doc comment.</param>
public sealed record KnownRecord(string Name, int Row, string Label, EquatableArray<string> Summary);
