namespace Summit;

/// <summary>A record that passes its fields to a visitor. Every record of a compiled corpus is one.</summary>
/// <typeparam name="TSelf">The record type.</typeparam>
public interface IVisitableRecord<TSelf> : IRecord<TSelf>
    where TSelf : struct, IVisitableRecord<TSelf>
{
    /// <summary>Passes every field to <paramref name="visitor"/>, in declaration order.</summary>
    /// <typeparam name="TVisitor">The type of the visitor; the call of a struct does not box it.</typeparam>
    /// <param name="visitor">Receives the fields.</param>
    void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : IFieldVisitor, allows ref struct;
}
