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

    /// <summary>
    /// Finds the rows of the records with some keys or aliases. A row is 0 if there is no such record. It may be 0 if
    /// the name is not ASCII; the look-up of the single name is then decisive.
    /// </summary>
    /// <param name="names">The keys or aliases.</param>
    /// <param name="rows">Receives one row for each name.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void FindRows(ReadOnlySpan<string> names, Span<int> rows);
}
