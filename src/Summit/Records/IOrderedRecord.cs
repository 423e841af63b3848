using System.ComponentModel;

namespace Summit;

/// <summary>A record of a table that is ordered by a field; see <see cref="OrderAttribute"/>.</summary>
/// <typeparam name="TSelf">The record type.</typeparam>
/// <typeparam name="TOrder">The type of the field.</typeparam>
public interface IOrderedRecord<TSelf, TOrder> : IRecord<TSelf>
    where TSelf : struct, IOrderedRecord<TSelf, TOrder>
    where TOrder : IComparable<TOrder>
{
    /// <summary>The value of the field that orders the table.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    TOrder TableOrder { get; }
}
