using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Model;

/// <summary>The records of a corpus, checked, in their final order and with resolved references.</summary>
/// <param name="shape">The shape of the corpus.</param>
/// <param name="tables">One table for every record type, in schema order.</param>
/// <param name="diagnostics">The diagnostics, ordered by path and position.</param>
public sealed class BoundCorpus(
    CorpusShape shape,
    IReadOnlyList<BoundTable> tables,
    IReadOnlyList<DiagnosticSpec> diagnostics
)
{
    /// <summary>The shape of the corpus.</summary>
    public CorpusShape Shape { get; } = shape;

    /// <summary>One table for every record type, in schema order.</summary>
    public IReadOnlyList<BoundTable> Tables { get; } = tables;

    /// <summary>The diagnostics, ordered by path and position.</summary>
    public IReadOnlyList<DiagnosticSpec> Diagnostics { get; } = diagnostics;

    /// <summary>Returns the table of the record type called <paramref name="record"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no such record type.</exception>
    public BoundTable Table(string record) => Tables.First(table => table.Shape.Name == record);
}

/// <summary>The records of one type.</summary>
/// <param name="shape">The shape of the records.</param>
/// <param name="records">The records in their final order: the record at index <c>i</c> has ordinal <c>i</c>.</param>
public sealed class BoundTable(RecordShape shape, IReadOnlyList<BoundRecord> records)
{
    /// <summary>The shape of the records.</summary>
    public RecordShape Shape { get; } = shape;

    /// <summary>The records in the order of their ordinals.</summary>
    public IReadOnlyList<BoundRecord> Records { get; } = records;
}

/// <summary>A record: its key and a value for each field.</summary>
/// <param name="key">The key; empty for a record without a key.</param>
/// <param name="ordinal">The position in the table, from 0.</param>
/// <param name="values">The values by <see cref="FieldShape.Index"/>. The record takes ownership of the array.</param>
public sealed class BoundRecord(string key, int ordinal, FieldValue[] values)
{
    /// <summary>The key; empty for a record without a key.</summary>
    public string Key { get; } = key;

    /// <summary>The position in the table, from 0.</summary>
    public int Ordinal { get; } = ordinal;

    /// <summary>The record that this record is nested in, or null.</summary>
    public BoundRecord? Parent { get; init; }

    /// <summary>The values by <see cref="FieldShape.Index"/>. Parent and inverse fields have no value.</summary>
    public ReadOnlySpan<FieldValue> Values => values;

    /// <summary>The path of the record's file.</summary>
    public string Path { get; init; } = "";

    /// <summary>The span of the record in its file.</summary>
    public SourceSpan Span { get; init; }
}
