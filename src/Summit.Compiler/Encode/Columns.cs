namespace Summit.Compiler.Encode;

/// <summary>The data of a field for all rows of its table, row 0 included.</summary>
/// <param name="Field">The name of the field.</param>
public abstract record Column(string Field);

/// <summary>Texts, in pages of <c>1 &lt;&lt; PageShift</c> rows.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="PageShift">The binary logarithm of the rows of a page.</param>
/// <param name="Pages">The pages in order; nearly always one.</param>
/// <param name="RowCount">The number of rows.</param>
public sealed record TextColumn(string Field, int PageShift, EquatableArray<TextPage> Pages, int RowCount) : Column(Field);

/// <summary>Texts end to end.</summary>
/// <param name="Utf8">Their UTF-8.</param>
/// <param name="Offsets">The offset of each, with one more for the end of the last.</param>
public sealed record TextPage(EquatableArray<byte> Utf8, PackedNumbers Offsets);

/// <summary>Lists of texts.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Starts">The first item of each row, with one more for the end of the last.</param>
/// <param name="Items">The items of all rows.</param>
/// <param name="ItemCount">Their number.</param>
public sealed record TextListColumn(string Field, PackedNumbers Starts, TextPage Items, int ItemCount) : Column(Field);

/// <summary>Numbers as codes: 0 for none, <c>c</c> for <c>Origin + (c - 1) * Unit</c>. A reference is the row it leads to.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Codes">The codes.</param>
public sealed record NumberColumn(string Field, NumberCodes Codes) : Column(Field);

/// <summary>Instants: UTC ticks, and offsets from UTC in minutes where there are any.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Ticks">The codes of the ticks.</param>
/// <param name="Offsets">The codes of the offsets, or null where all are 0.</param>
public sealed record InstantColumn(string Field, NumberCodes Ticks, NumberCodes? Offsets) : Column(Field);

/// <summary>Doubles, a word a row, or decimals, two words a row.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Words">The words.</param>
public sealed record RealColumn(string Field, EquatableArray<ulong> Words) : Column(Field);

/// <summary>Lists of rows of another table, in the order given.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Starts">The first item of each row, with one more for the end of the last.</param>
/// <param name="Items">The items of all rows.</param>
public sealed record RowListColumn(string Field, PackedNumbers Starts, PackedNumbers Items) : Column(Field);

/// <summary>Sets of rows of another table.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Sets">The sets, one for each row.</param>
public sealed record RowSetColumn(string Field, RowSets Sets) : Column(Field);

/// <summary>Lists of nested records, which follow each other in their table.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Starts">The first nested row of each row, with one more for the end of the last.</param>
public sealed record RowRunColumn(string Field, PackedNumbers Starts) : Column(Field);

/// <summary>Sets of rows, as lists that ascend or as bitmaps.</summary>
/// <param name="Starts">The first item of each set, with one more for the end of the last.</param>
/// <param name="Items">The items of all sets; of one that is a bitmap, which and of how many rows.</param>
/// <param name="Bitmaps">The bitmaps; often none.</param>
/// <param name="BitmapWords">The words of a bitmap.</param>
/// <param name="Count">The number of sets.</param>
public sealed record RowSets(PackedNumbers Starts, PackedNumbers Items, EquatableArray<ulong> Bitmaps, int BitmapWords, int Count);

/// <summary>Numbers of the same width, packed into words.</summary>
/// <param name="Words">The words, little-endian.</param>
/// <param name="Bits">The bits of each number: 1, 8, 16, 32 or 64.</param>
public sealed record PackedNumbers(EquatableArray<ulong> Words, int Bits);

/// <summary>Codes, and how to read them.</summary>
/// <param name="Codes">A code for each row.</param>
/// <param name="Origin">What code 1 stands for.</param>
/// <param name="Unit">By how much the next code stands for more.</param>
public sealed record NumberCodes(PackedNumbers Codes, long Origin, long Unit)
{
    /// <summary>How rows are found by their codes, where the field is indexed.</summary>
    public CodeIndex? Index { get; init; }
}

/// <summary>How the rows that have a code are found.</summary>
/// <param name="Lowest">The lowest code that is a value: 1, or 0 where no row is without one.</param>
public abstract record CodeIndex(int Lowest);

/// <summary>The codes are scanned: nothing is stored.</summary>
/// <param name="Lowest">The lowest code that is a value.</param>
public sealed record ScannedCodes(int Lowest) : CodeIndex(Lowest);

/// <summary>The rows of every code are stored.</summary>
/// <param name="Lowest">The lowest code that is a value.</param>
/// <param name="Sets">The sets by code, from code 0 on, and an empty one behind them for what has no code.</param>
public sealed record SetsByCode(int Lowest, RowSets Sets) : CodeIndex(Lowest);
