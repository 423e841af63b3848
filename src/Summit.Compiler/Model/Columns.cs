namespace Summit.Compiler.Model;

/// <summary>The data of a field for all rows of its table, including row 0.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
internal abstract record Column(string Field, StoredData Data);

/// <summary>A column of texts.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
/// <param name="RowCount">The number of rows.</param>
internal sealed record TextColumn(string Field, StoredData Data, int RowCount) : Column(Field, Data);

/// <summary>A column of lists of texts.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
/// <param name="ItemCount">The total number of items in all rows.</param>
internal sealed record TextListColumn(string Field, StoredData Data, int ItemCount) : Column(Field, Data);

/// <summary>A column of numbers as codes. A reference is stored as the row of the referenced record.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
/// <param name="Index">How rows are found by code; null if the field has no index.</param>
internal sealed record NumberColumn(string Field, StoredData Data, CodeIndex? Index) : Column(Field, Data)
{
    /// <summary>True if the numbers are the bits of <c>ulong</c> values.</summary>
    public bool IsUnsigned { get; init; }
}

/// <summary>
/// A column of instants: codes of UTC ticks and, if any offset is not 0, codes of offsets from UTC in minutes.
/// </summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
/// <param name="Index">How rows are found by code; null if the field has no index.</param>
internal sealed record InstantColumn(string Field, StoredData Data, CodeIndex? Index) : Column(Field, Data);

/// <summary>
/// A column of doubles or decimals: their bits by row, or, if the field has an index, their bits by code and a code for
/// each row.
/// </summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
internal sealed record RealColumn(string Field, StoredData Data) : Column(Field, Data)
{
    /// <summary>True for decimals, false for doubles.</summary>
    public bool IsDecimal { get; init; }
}

/// <summary>A column of lists of rows in another table, in YAML order.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
internal sealed record RowListColumn(string Field, StoredData Data) : Column(Field, Data);

/// <summary>A column of sets of rows in another table.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
internal sealed record RowSetColumn(string Field, StoredData Data) : Column(Field, Data);

/// <summary>A column of lists of nested records. The records of a list are consecutive in their table.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
internal sealed record NestedRowsColumn(string Field, StoredData Data) : Column(Field, Data);

/// <summary>How the rows with a code are found.</summary>
/// <param name="LowestCode">The lowest code that is a value: 1, or 0 if every row has a value.</param>
internal abstract record CodeIndex(int LowestCode);

/// <summary>An index that scans the codes and stores nothing.</summary>
/// <param name="LowestCode">The lowest code that is a value: 1, or 0 if every row has a value.</param>
internal sealed record ScannedCodes(int LowestCode) : CodeIndex(LowestCode);

/// <summary>
/// An index that stores a set of rows for every code from 0. An empty set follows the last code, for values without a
/// code.
/// </summary>
/// <param name="LowestCode">The lowest code that is a value: 1, or 0 if every row has a value.</param>
/// <param name="SetCount">The number of sets.</param>
internal sealed record SetsByCode(int LowestCode, int SetCount) : CodeIndex(LowestCode);
