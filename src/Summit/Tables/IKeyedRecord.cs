using System.ComponentModel;
using Summit.Lookup;

namespace Summit;

/// <summary>A record with a key.</summary>
/// <typeparam name="TSelf">The record type.</typeparam>
public interface IKeyedRecord<TSelf> : IRecord<TSelf>
    where TSelf : struct, IKeyedRecord<TSelf>
{
    /// <summary>The keys and aliases of the table.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract KeyTable TableKeys { get; }

    /// <summary>The key; empty for the null record.</summary>
    string Key { get; }
}
