using Summit.Layout;

namespace Summit.Compiler.Model;

/// <summary>
/// The data of one emitted class: numbers, and the bytes of tables. It does not depend on C#; the writer of an assembly
/// decides how the bytes are stored.
/// </summary>
/// <param name="Numbers">The numbers in emission order.</param>
/// <param name="Tables">The tables in emission order.</param>
internal sealed record StoredData(EquatableArray<NumberData> Numbers, EquatableArray<TableData> Tables)
{
    /// <summary>The total size of all tables, in bytes.</summary>
    public long ByteCount => Tables.Sum(table => table.ByteCount);

    /// <summary>Returns the value of a number.</summary>
    /// <exception cref="InvalidOperationException">The class does not have the number.</exception>
    public long this[StoredNumber number] => Numbers.First(data => data.Number == number).Value;

    /// <summary>Returns the data of a table.</summary>
    /// <exception cref="InvalidOperationException">The class does not have the table.</exception>
    public TableData this[StoredTable table] => Tables.First(data => data.Table == table);

    /// <summary>True if the class has the table.</summary>
    public bool Has(StoredTable table) => Tables.Any(data => data.Table == table);
}

/// <summary>A number stored in an assembly.</summary>
/// <param name="Number">The description of the number.</param>
/// <param name="Value">The value; an unsigned number is stored as its bits.</param>
internal sealed record NumberData(StoredNumber Number, long Value);

/// <summary>A table stored in an assembly.</summary>
/// <param name="Table">The description of the table.</param>
/// <param name="Bits">The size of an element, in bits.</param>
/// <param name="Count">The number of elements in all pages, without padding.</param>
/// <param name="Pages">
/// The bytes of each page; a table that is not paged has one page. All tables except UTF-8 are padded to a multiple of
/// eight bytes.
/// </param>
internal sealed record TableData(StoredTable Table, int Bits, int Count, EquatableArray<EquatableArray<byte>> Pages)
{
    /// <summary>The total size of all pages, in bytes.</summary>
    public long ByteCount => Pages.Sum(page => (long)page.Count);
}
