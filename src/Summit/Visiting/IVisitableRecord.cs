namespace Summit;

/// <summary>A record that passes its fields to a visitor. Every record of a compiled corpus is one.</summary>
/// <typeparam name="TSelf">The record type.</typeparam>
public interface IVisitableRecord<TSelf> : IRecord<TSelf>
    where TSelf : struct, IVisitableRecord<TSelf>
{
    /// <summary>Passes every field to <paramref name="visitor"/>, in the order of declaration.</summary>
    /// <typeparam name="TVisitor">The type of the visitor. A visitor that is a struct is not boxed.</typeparam>
    /// <param name="visitor">Receives the fields.</param>
    void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : IFieldVisitor, allows ref struct;
}
