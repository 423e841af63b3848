using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Model;

/// <summary>The records of a corpus, checked, ordered and with their references resolved.</summary>
/// <param name="shape">The shape that the records are bound to.</param>
/// <param name="tables">One for every record of the shape, in that order.</param>
/// <param name="diagnostics">The diagnostics, by path and position.</param>
public sealed class BoundCorpus(
    CorpusShape shape,
    IReadOnlyList<BoundTable> tables,
    IReadOnlyList<DiagnosticSpec> diagnostics
)
{
    /// <summary>The shape that the records are bound to.</summary>
    public CorpusShape Shape { get; } = shape;

    /// <summary>One for every record of the shape, in that order.</summary>
    public IReadOnlyList<BoundTable> Tables { get; } = tables;

    /// <summary>The diagnostics, by path and position.</summary>
    public IReadOnlyList<DiagnosticSpec> Diagnostics { get; } = diagnostics;

    /// <summary>The table of the record of that name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public BoundTable Table(string record) => Tables.First(table => table.Shape.Name == record);
}

/// <summary>The records of one type.</summary>
/// <param name="shape">Their shape.</param>
/// <param name="records">The records in their final order: the record at index <c>i</c> has ordinal <c>i</c>.</param>
public sealed class BoundTable(RecordShape shape, IReadOnlyList<BoundRecord> records)
{
    /// <summary>Their shape.</summary>
    public RecordShape Shape { get; } = shape;

    /// <summary>The records in order.</summary>
    public IReadOnlyList<BoundRecord> Records { get; } = records;
}

/// <summary>A record: its key and a value for each field of its shape.</summary>
/// <param name="key">The key; empty for a record without one.</param>
/// <param name="ordinal">The position in its table.</param>
/// <param name="values">The values by <see cref="FieldShape.Index"/>, which the record takes over.</param>
public sealed class BoundRecord(string key, int ordinal, FieldValue[] values)
{
    /// <summary>The key; empty for a record without one.</summary>
    public string Key { get; } = key;

    /// <summary>The position in its table.</summary>
    public int Ordinal { get; } = ordinal;

    /// <summary>The record that this one is nested in, or null.</summary>
    public BoundRecord? Parent { get; init; }

    /// <summary>The values by <see cref="FieldShape.Index"/>. A parent and an inverse have none.</summary>
    public ReadOnlySpan<FieldValue> Values => values;

    /// <summary>The path of its file.</summary>
    public string Path { get; init; } = "";

    /// <summary>The span of the record in its file.</summary>
    public SourceSpan Span { get; init; }
}
