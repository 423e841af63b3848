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

/// <summary>Lists of rows of another table, in the order given, or sets of them, ascending.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Starts">The first item of each row, with one more for the end of the last.</param>
/// <param name="Items">The items of all rows.</param>
public sealed record RowListColumn(string Field, PackedNumbers Starts, PackedNumbers Items) : Column(Field);

/// <summary>Lists of nested records, which follow each other in their table.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Starts">The first nested row of each row, with one more for the end of the last.</param>
public sealed record RowRunColumn(string Field, PackedNumbers Starts) : Column(Field);

/// <summary>Numbers of the same width, packed into words.</summary>
/// <param name="Words">The words, little-endian.</param>
/// <param name="Bits">The bits of each number: 1, 8, 16, 32 or 64.</param>
public sealed record PackedNumbers(EquatableArray<ulong> Words, int Bits);

/// <summary>Codes, and how to read them.</summary>
/// <param name="Codes">A code for each row.</param>
/// <param name="Origin">What code 1 stands for.</param>
/// <param name="Unit">By how much the next code stands for more.</param>
public sealed record NumberCodes(PackedNumbers Codes, long Origin, long Unit);
