using System.ComponentModel;
using Summit.Lookup;

namespace Summit;

/// <summary>A record with a key. It is parsed from its key or an alias.</summary>
/// <typeparam name="TSelf">The record type.</typeparam>
public interface IKeyedRecord<TSelf> : IRecord<TSelf>, ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>
    where TSelf : struct, IKeyedRecord<TSelf>
{
    /// <summary>The keys and aliases of the table.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract KeyNames TableNames { get; }

    /// <summary>Returns the row of the record with a key or an alias, or 0 if there is no such record.</summary>
    /// <param name="name">The key or the alias.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract int FindRow(ReadOnlySpan<byte> name);

    /// <inheritdoc cref="FindRow(ReadOnlySpan{byte})"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract int FindRow(ReadOnlySpan<char> name);
}
