using System.Globalization;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// Reads the constants and literals of an emitted class through the descriptions of its numbers and tables.
/// </summary>
/// <param name="stored">The emitted class.</param>
/// <param name="all">The descriptions of all tables that the class can have.</param>
internal sealed class ClassReader(StoredClass stored, IReadOnlyList<StoredTable> all)
{
    private readonly Dictionary<string, TableReader> _tables = [];
    private readonly List<(StoredNumber Number, long Value)> _numbers = [];

    /// <summary>The name of the record type.</summary>
    public string Record => stored.Record;

    /// <summary>The name of the class.</summary>
    public string Name => stored.Name;

    /// <summary>The numbers read so far, in the order of reading.</summary>
    public IReadOnlyList<(StoredNumber Number, long Value)> Numbers => _numbers;

    /// <summary>The tables read so far, in the order of their descriptions.</summary>
    public IEnumerable<TableReader> Tables =>
        all.Where(table => _tables.ContainsKey(table.Name)).Select(table => _tables[table.Name]);

    /// <summary>Whether the class has a table.</summary>
    public bool Has(StoredTable table) => stored.Literals.ContainsKey(table.IsPaged ? table.PageName(0) : table.Name);

    /// <summary>Whether the class has a number.</summary>
    public bool Has(StoredNumber number) => stored.Constants.ContainsKey(number.Name);

    /// <summary>Returns the value of a number.</summary>
    /// <exception cref="DamagedDataException">The class does not have the number.</exception>
    public long Number(StoredNumber number)
    {
        if (!stored.Constants.TryGetValue(number.Name, out long value))
            throw Failure(number.Name, "a constant", "none");
        if (!_numbers.Any(item => item.Number == number))
            _numbers.Add((number, value));
        return value;
    }

    /// <summary>Returns the value of a number that is a count or an index.</summary>
    /// <exception cref="DamagedDataException">The class does not have the number, or its value is no count or
    /// index.</exception>
    public int Count(StoredNumber number) =>
        Number(number) is >= 0 and <= int.MaxValue and var value
            ? (int)value
            : throw Failure(
                number.Name,
                "a number that is not negative",
                Number(number).ToString(CultureInfo.InvariantCulture)
            );

    /// <summary>Checks that a number has the expected value.</summary>
    /// <exception cref="DamagedDataException">The number is missing or has a different value.</exception>
    public void Is(StoredNumber number, long expected)
    {
        if (Number(number) is var found && found != expected)
            throw Failure(
                number.Name,
                expected.ToString(CultureInfo.InvariantCulture),
                found.ToString(CultureInfo.InvariantCulture)
            );
    }

    /// <summary>Returns the reader of a table.</summary>
    /// <exception cref="DamagedDataException">The class does not have the table.</exception>
    public TableReader Table(StoredTable table)
    {
        if (!_tables.TryGetValue(table.Name, out TableReader? reader))
            _tables.Add(table.Name, reader = new TableReader(Record, Name, table, BitsOf(table), Pages(table)));
        return reader;
    }

    /// <summary>Returns an exception for a broken invariant of a number, or for a missing table.</summary>
    public DamagedDataException Failure(string member, string expected, string found) =>
        new(new VerifyFinding(Record, Name, member, null, null, expected, found));

    private byte[][] Pages(StoredTable table)
    {
        if (!table.IsPaged)
            return
            [
                stored.Literals.TryGetValue(table.Name, out byte[]? bytes)
                    ? bytes
                    : throw Failure(table.Name, "a table", "none"),
            ];
        var pages = new List<byte[]>();
        while (stored.Literals.TryGetValue(table.PageName(pages.Count), out byte[]? page))
            pages.Add(page);
        return [.. pages];
    }

    private int BitsOf(StoredTable table)
    {
        if (!table.HasBits)
            return table.Bits[0];
        if (!stored.Constants.TryGetValue(table.BitsName, out long bits))
            throw Failure(table.BitsName, "a constant", "none");
        bool isWidth = table.Width == ElementWidth.Packed ? bits is > 0 and < 32 : table.Bits.Contains((int)bits);
        return isWidth
            ? (int)bits
            : throw Failure(table.BitsName, "a width of the table", bits.ToString(CultureInfo.InvariantCulture));
    }
}
