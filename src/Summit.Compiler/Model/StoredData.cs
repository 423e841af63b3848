using Summit.Layout;

namespace Summit.Compiler.Model;

/// <summary>The data of one emitted class, as bytes by table. It knows no C#: whoever writes an assembly decides how the bytes get into it.</summary>
/// <param name="Numbers">The numbers, in the order in which they are emitted.</param>
/// <param name="Tables">The tables, in the order in which they are emitted.</param>
internal sealed record StoredData(EquatableArray<NumberData> Numbers, EquatableArray<TableData> Tables)
{
    /// <summary>The bytes of all tables.</summary>
    public long ByteCount => Tables.Sum(table => table.ByteCount);

    /// <summary>The value of a number.</summary>
    /// <exception cref="InvalidOperationException">The class does not have it.</exception>
    public long this[StoredNumber number] => Numbers.First(data => data.Number == number).Value;

    /// <summary>The data of a table.</summary>
    /// <exception cref="InvalidOperationException">The class does not have it.</exception>
    public TableData this[StoredTable table] => Tables.First(data => data.Table == table);

    /// <summary>True if the class has a table.</summary>
    public bool Has(StoredTable table) => Tables.Any(data => data.Table == table);
}

/// <summary>A number as an assembly holds it.</summary>
/// <param name="Number">Its description.</param>
/// <param name="Value">Its value; the bits of one without a sign.</param>
internal sealed record NumberData(StoredNumber Number, long Value);

/// <summary>A table as an assembly holds it.</summary>
/// <param name="Table">Its description.</param>
/// <param name="Bits">The bits of an element.</param>
/// <param name="Count">The number of elements of all pages, without padding.</param>
/// <param name="Pages">The bytes of each page; one page if the table is not paged. All but UTF-8 is filled up to a multiple of eight bytes.</param>
internal sealed record TableData(StoredTable Table, int Bits, int Count, EquatableArray<EquatableArray<byte>> Pages)
{
    /// <summary>The bytes of all pages.</summary>
    public long ByteCount => Pages.Sum(page => (long)page.Count);
}
