using System.Text.Json;
using Summit.Catalog.Tables.Citations;
using Summit.Json;

namespace Summit.Catalog;

/// <summary>A record of any table.</summary>
public abstract class CatalogRecord : IEquatable<CatalogRecord>
{
    private protected CatalogRecord(CatalogTable table) => Table = table;

    /// <summary>The table of the record.</summary>
    public CatalogTable Table { get; }

    /// <summary>The position in the table, from 0.</summary>
    public abstract int Ordinal { get; }

    /// <summary>The key; empty if the record has none.</summary>
    public abstract string Key { get; }

    /// <summary>The label, or the key if the record has no label.</summary>
    public abstract string Label { get; }

    /// <summary>The source of the record and the location in it, from the terms and roles of the schema.</summary>
    public Citation Citation => CitationReader.Of(this);

    /// <summary>Passes the record with its type to <paramref name="action"/>.</summary>
    /// <typeparam name="TAction">The type of the action. An action that is a struct is not boxed.</typeparam>
    /// <param name="action">Receives the record.</param>
    public abstract void Apply<TAction>(ref TAction action)
        where TAction : IRecordAction;

    /// <summary>Writes the record as JSON; see <see cref="RecordJson"/>.</summary>
    /// <param name="json">The output.</param>
    /// <param name="options">How to write the record; <see cref="RecordJsonOptions.Default"/> if null.</param>
    public abstract void WriteJson(Utf8JsonWriter json, RecordJsonOptions? options = null);

    /// <summary>Passes every field to <paramref name="visitor"/>, in the order of declaration.</summary>
    /// <typeparam name="TVisitor">The type of the visitor. A visitor that is a struct is not boxed.</typeparam>
    /// <param name="visitor">Receives the fields.</param>
    public abstract void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : IFieldVisitor;

    /// <summary>Returns the values of a field as text.</summary>
    /// <param name="field">A field of the table.</param>
    public abstract IReadOnlyList<FieldValue> ValuesOf(CatalogField field);

    /// <summary>Returns the number of values of a field.</summary>
    /// <param name="field">A field of the table.</param>
    public abstract int CountOf(CatalogField field);

    /// <summary>Returns the records that a field holds, up to <paramref name="limit"/>; none for other values.</summary>
    /// <param name="field">A field of the table.</param>
    /// <param name="limit">The maximum number of records.</param>
    public abstract IReadOnlyList<CatalogRecord> RecordsOf(CatalogField field, int limit);

    /// <summary>Returns whether both are the same record of the same catalogue.</summary>
    public bool Equals(CatalogRecord? other) =>
        other is not null && ReferenceEquals(Table, other.Table) && Ordinal == other.Ordinal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CatalogRecord);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table.Name, Ordinal);

    /// <summary>Returns the label.</summary>
    public override string ToString() => Label;
}
