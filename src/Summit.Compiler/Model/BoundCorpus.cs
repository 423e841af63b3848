using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Model;

/// <summary>The records of a corpus, checked, ordered and with their references resolved.</summary>
/// <param name="shape">The shape they are bound to.</param>
/// <param name="tables">One for every record of the shape, in that order.</param>
/// <param name="diagnostics">What is wrong with them, by path and position.</param>
public sealed class BoundCorpus(CorpusShape shape, IReadOnlyList<BoundTable> tables, IReadOnlyList<DiagnosticSpec> diagnostics)
{
    /// <summary>The shape they are bound to.</summary>
    public CorpusShape Shape { get; } = shape;

    /// <summary>One for every record of the shape, in that order.</summary>
    public IReadOnlyList<BoundTable> Tables { get; } = tables;

    /// <summary>What is wrong with them, by path and position.</summary>
    public IReadOnlyList<DiagnosticSpec> Diagnostics { get; } = diagnostics;

    /// <summary>The table of the record of that name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public BoundTable Table(string record) => Tables.First(table => table.Shape.Name == record);
}

/// <summary>The records of one type.</summary>
/// <param name="shape">Their shape.</param>
/// <param name="records">They, in their final order: the record at index <c>i</c> has ordinal <c>i</c>.</param>
public sealed class BoundTable(RecordShape shape, IReadOnlyList<BoundRecord> records)
{
    /// <summary>Their shape.</summary>
    public RecordShape Shape { get; } = shape;

    /// <summary>The records in order.</summary>
    public IReadOnlyList<BoundRecord> Records { get; } = records;
}

/// <summary>A record: its key and a value for each field of its shape.</summary>
public sealed class BoundRecord
{
    /// <summary>The key; of a record without one, empty.</summary>
    public string Key { get; set; } = "";

    /// <summary>The place in its table, set when the table is ordered.</summary>
    public int Ordinal { get; set; }

    /// <summary>The record that this one is nested in, or null.</summary>
    public BoundRecord? Parent { get; set; }

    /// <summary>The values by <see cref="FieldShape.Index"/>. A parent and an inverse have none.</summary>
    public FieldValue[] Values { get; set; } = [];

    /// <summary>The path of its file.</summary>
    public string Path { get; set; } = "";

    /// <summary>Where it stands in its file.</summary>
    public SourceSpan Span { get; set; }
}
