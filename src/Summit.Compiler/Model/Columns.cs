namespace Summit.Compiler.Model;

/// <summary>The data of a field for all rows of its table, row 0 included.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
internal abstract record Column(string Field, StoredData Data);

/// <summary>Texts.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
/// <param name="RowCount">The number of rows.</param>
internal sealed record TextColumn(string Field, StoredData Data, int RowCount) : Column(Field, Data);

/// <summary>Lists of texts.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
/// <param name="ItemCount">The number of items of all rows.</param>
internal sealed record TextListColumn(string Field, StoredData Data, int ItemCount) : Column(Field, Data);

/// <summary>Numbers as codes. A reference is the row that it leads to.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
/// <param name="Index">How rows are found by their codes; null if the field has no index.</param>
internal sealed record NumberColumn(string Field, StoredData Data, CodeIndex? Index) : Column(Field, Data)
{
    /// <summary>True where the numbers are the bits of unsigned ones.</summary>
    public bool IsUnsigned { get; init; }
}

/// <summary>Instants: the codes of UTC ticks, and those of offsets from UTC in minutes if any offset is not 0.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
/// <param name="Index">How rows are found by their codes; null if the field has no index.</param>
internal sealed record InstantColumn(string Field, StoredData Data, CodeIndex? Index) : Column(Field, Data);

/// <summary>Doubles or decimals.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
internal sealed record RealColumn(string Field, StoredData Data) : Column(Field, Data);

/// <summary>Lists of rows of another table, in the order of the YAML.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
internal sealed record RowListColumn(string Field, StoredData Data) : Column(Field, Data);

/// <summary>Sets of rows of another table.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
internal sealed record RowSetColumn(string Field, StoredData Data) : Column(Field, Data);

/// <summary>Lists of nested records, which follow each other in their table.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Data">The numbers and tables.</param>
internal sealed record NestedRowsColumn(string Field, StoredData Data) : Column(Field, Data);

/// <summary>How the rows that have a code are found.</summary>
/// <param name="LowestCode">The lowest code that is a value: 1, or 0 if every row has a value.</param>
internal abstract record CodeIndex(int LowestCode);

/// <summary>The codes are scanned: nothing is stored.</summary>
/// <param name="LowestCode">The lowest code that is a value.</param>
internal sealed record ScannedCodes(int LowestCode) : CodeIndex(LowestCode);

/// <summary>The rows of every code are stored as sets, from code 0 on, with an empty set after the last for values that have no code.</summary>
/// <param name="LowestCode">The lowest code that is a value.</param>
/// <param name="SetCount">The number of sets.</param>
internal sealed record SetsByCode(int LowestCode, int SetCount) : CodeIndex(LowestCode);
