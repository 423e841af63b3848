using System.ComponentModel;

namespace Summit;

/// <summary>
/// A record of a compiled corpus: a struct of four bytes that holds the number of its row. The default is the null
/// record, whose texts are empty, whose numbers are zero, and whose lists and sets have no records. Records are equal
/// if they have the same row, and are ordered by their position in the table. The interface is implemented by emitted
/// code, and used in constraints.
/// </summary>
/// <typeparam name="TSelf">The record type.</typeparam>
public interface IRecord<TSelf> : IEquatable<TSelf>, IComparable<TSelf>
    where TSelf : struct, IRecord<TSelf>
{
    /// <summary>The number of records in the table.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract int TableCount { get; }

    /// <summary>The name of the field that is the key. Empty for record types without a key.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract string TableKeyField { get; }

    /// <summary>The version of the data layout that the table was compiled for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract int TableLayoutVersion { get; }

    /// <summary>The position in the table, from 0; -1 for the null record.</summary>
    int Ordinal { get; }

    /// <summary>Whether this is the null record, which is the default of the type.</summary>
    bool IsNull { get; }

    /// <summary>The key. Empty for the null record, and for record types without a key.</summary>
    string Key { get; }

    /// <summary>
    /// The key as UTF-8. Empty for the null record, and for record types without a key. Reading it creates no string.
    /// </summary>
    ReadOnlySpan<byte> KeyUtf8 { get; }

    /// <summary>
    /// Returns the record of a row. Row 0 is the null record. The row is not checked: fields of a record outside the
    /// table throw or are empty.
    /// </summary>
    /// <param name="row">The ordinal of the record plus 1.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf FromRow(int row);
}
