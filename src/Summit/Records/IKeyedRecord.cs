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
    static abstract KeyNames TableNames { get; }

    /// <summary>
    /// The row of the record that <paramref name="name"/> is the key or an alias of; 0 where there is none.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract int FindRow(ReadOnlySpan<byte> name);

    /// <inheritdoc cref="FindRow(ReadOnlySpan{byte})"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract int FindRow(ReadOnlySpan<char> name);
}
