namespace Summit.Compiler.Verify;

/// <summary>The decoded column of a field.</summary>
/// <param name="field">The field.</param>
/// <param name="data">The class that it was decoded from.</param>
internal abstract class DecodedColumn(FieldForm field, ClassReader data)
{
    /// <summary>The field.</summary>
    public FieldForm Field => field;

    /// <summary>The class that the column was decoded from.</summary>
    public ClassReader Data => data;

    /// <summary>The rows of another table that a row holds; none for a field of another kind.</summary>
    public virtual int[] RowsOf(int row) => [];

    /// <summary>The texts that a row holds, in UTF-8; none for a field of another kind.</summary>
    public virtual IEnumerable<byte[]> TextsOf(int row) => [];
}

/// <summary>A text a row.</summary>
/// <param name="field">The field.</param>
/// <param name="data">The class that it was decoded from.</param>
/// <param name="texts">The text of each row.</param>
/// <param name="names">All bytes of the first page: for a key, the keys and then the aliases.</param>
internal sealed class DecodedTexts(FieldForm field, ClassReader data, byte[][] texts, byte[] names)
    : DecodedColumn(field, data)
{
    /// <summary>The text of each row.</summary>
    public byte[][] Texts => texts;

    /// <summary>All bytes of the first page: for a key, the keys and then the aliases.</summary>
    public byte[] Names => names;

    /// <inheritdoc/>
    public override IEnumerable<byte[]> TextsOf(int row) => [texts[row]];
}

/// <summary>A list of texts a row.</summary>
/// <param name="field">The field.</param>
/// <param name="data">The class that it was decoded from.</param>
/// <param name="items">The texts of all lists.</param>
/// <param name="starts">The first item of each row, and one more for the end of the last.</param>
internal sealed class DecodedTextLists(FieldForm field, ClassReader data, byte[][] items, int[] starts)
    : DecodedColumn(field, data)
{
    /// <inheritdoc/>
    public override IEnumerable<byte[]> TextsOf(int row) => items.Skip(starts[row]).Take(starts[row + 1] - starts[row]);
}

/// <summary>A code a row.</summary>
/// <param name="field">The field.</param>
/// <param name="data">The class that it was decoded from.</param>
/// <param name="codes">The code of each row.</param>
/// <param name="sets">The rows of each code; null if no sets are stored.</param>
internal sealed class DecodedNumbers(FieldForm field, ClassReader data, ulong[] codes, int[][]? sets)
    : DecodedColumn(field, data)
{
    /// <summary>The code of each row.</summary>
    public ulong[] Codes => codes;

    /// <summary>The rows of each code; null if no sets are stored.</summary>
    public int[][]? Sets => sets;
}

/// <summary>Doubles or decimals.</summary>
/// <param name="field">The field.</param>
/// <param name="data">The class that it was decoded from.</param>
internal sealed class DecodedReals(FieldForm field, ClassReader data) : DecodedColumn(field, data);

/// <summary>A row of another table a row; 0 for none.</summary>
/// <param name="field">The field.</param>
/// <param name="data">The class that it was decoded from.</param>
/// <param name="rows">The row that each row refers to.</param>
internal sealed class DecodedReferences(FieldForm field, ClassReader data, int[] rows) : DecodedColumn(field, data)
{
    /// <summary>The row that each row refers to; 0 for none.</summary>
    public int[] Rows => rows;

    /// <inheritdoc/>
    public override int[] RowsOf(int row) => rows[row] == 0 ? [] : [rows[row]];
}

/// <summary>Rows of another table: a list, a run or a set for each row.</summary>
/// <param name="field">The field.</param>
/// <param name="data">The class that it was decoded from.</param>
/// <param name="rows">The rows that each row holds.</param>
internal sealed class DecodedRows(FieldForm field, ClassReader data, int[][] rows) : DecodedColumn(field, data)
{
    /// <inheritdoc/>
    public override int[] RowsOf(int row) => rows[row];
}
