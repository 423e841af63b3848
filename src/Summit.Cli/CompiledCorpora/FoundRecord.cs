namespace Summit.Cli.CompiledCorpora;

/// <summary>A record of any table.</summary>
/// <param name="table">The declared name of the table.</param>
internal abstract class FoundRecord(string table)
{
    /// <summary>The declared name of the table, such as <c>Speakers</c>.</summary>
    public string Table => table;

    /// <summary>The record type.</summary>
    public abstract Type Type { get; }

    /// <summary>The key; empty if the record has none.</summary>
    public abstract string Key { get; }

    /// <summary>The label, or the key if the record has no label.</summary>
    public abstract string Label { get; }

    /// <summary>Passes every field to <paramref name="visitor"/>, in the order of declaration.</summary>
    public abstract void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : IFieldVisitor;
}

/// <summary>A record of one table.</summary>
/// <param name="table">The declared name of the table.</param>
/// <param name="record">The record.</param>
internal sealed class FoundRecord<T>(string table, T record) : FoundRecord(table)
    where T : struct, IVisitableRecord<T>
{
    /// <inheritdoc/>
    public override Type Type => typeof(T);

    /// <inheritdoc/>
    public override string Key => record.Key;

    /// <inheritdoc/>
    public override string Label => record.ToString()!;

    /// <inheritdoc/>
    public override void Visit<TVisitor>(ref TVisitor visitor) => record.Visit(ref visitor);
}
