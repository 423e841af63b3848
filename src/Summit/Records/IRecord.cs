using System.ComponentModel;

namespace Summit;

/// <summary>
/// A record of a compiled corpus: a struct of four bytes that holds one row of its table. The default is the null record:
/// its texts are empty, its numbers zero, its lists and sets without records. Records are equal when they are the same
/// row, and ordered as their table is. The implementation is emitted; application code uses it through constraints.
/// </summary>
/// <typeparam name="TSelf">The record type.</typeparam>
public interface IRecord<TSelf> : IEquatable<TSelf>, IComparable<TSelf>
    where TSelf : struct, IRecord<TSelf>
{
    /// <summary>The number of records in the table.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract int TableCount { get; }

    /// <summary>The version of the data layout that the table was compiled for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract int TableLayoutVersion { get; }

    /// <summary>The place in the table, from 0; -1 for the null record.</summary>
    int Ordinal { get; }

    /// <summary>True for the default, which stands for no record.</summary>
    bool IsNull { get; }

    /// <summary>The key; empty for the null record, and where records of this type have none.</summary>
    string Key { get; }

    /// <summary>
    /// Returns the record of a row; row 0 is the null record. The row is not checked: the fields of a record outside the table
    /// throw, or are empty.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf FromRow(int row);
}
