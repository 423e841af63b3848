using System.ComponentModel;

namespace Summit;

/// <summary>
/// A record that passes its schema and its fields to visitors. Every record of a compiled corpus is one.
/// </summary>
/// <typeparam name="TSelf">The record type.</typeparam>
public interface IVisitableRecord<TSelf> : IRecord<TSelf>
    where TSelf : struct, IVisitableRecord<TSelf>
{
    /// <summary>A checksum of the data of the table. Tables with the same data have the same checksum.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract ulong TableChecksum { get; }

    /// <summary>Passes the schema of the record type to <paramref name="visitor"/>.</summary>
    /// <typeparam name="TVisitor">The type of the visitor.</typeparam>
    /// <param name="visitor">Receives the schema.</param>
    static abstract void VisitSchema<TVisitor>(ref TVisitor visitor)
        where TVisitor : ISchemaVisitor;

    /// <summary>Passes every field to <paramref name="visitor"/>, in the order of declaration.</summary>
    /// <typeparam name="TVisitor">The type of the visitor. A visitor that is a struct is not boxed.</typeparam>
    /// <param name="visitor">Receives the fields.</param>
    void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : IFieldVisitor, allows ref struct;

    /// <summary>Passes one field to <paramref name="visitor"/>. No other field is read.</summary>
    /// <typeparam name="TVisitor">The type of the visitor. A visitor that is a struct is not boxed.</typeparam>
    /// <param name="field">The position of the field in the order of declaration, from 0. No field is visited if there
    /// is no such field.</param>
    /// <param name="visitor">Receives the field.</param>
    void VisitField<TVisitor>(int field, ref TVisitor visitor)
        where TVisitor : IFieldVisitor, allows ref struct;
}
