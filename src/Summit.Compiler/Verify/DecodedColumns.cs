using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>The decoded column of a field.</summary>
/// <param name="field">The field.</param>
/// <param name="data">The emitted class of the column.</param>
internal abstract class DecodedColumn(FieldForm field, ClassReader data)
{
    /// <summary>The field.</summary>
    public FieldForm Field => field;

    /// <summary>The emitted class of the column.</summary>
    public ClassReader Data => data;

    /// <summary>
    /// Returns the rows of another table that a row refers to; empty if the field does not refer to rows.
    /// </summary>
    public virtual int[] RowsOf(int row) => [];

    /// <summary>Returns the texts of a row, in UTF-8; empty if the field holds no texts.</summary>
    public virtual IEnumerable<byte[]> TextsOf(int row) => [];

    /// <summary>Returns the number of a row; null if the row has none or the field holds no numbers.</summary>
    public virtual long? NumberOf(int row) => null;
}

/// <summary>A column with one text per row.</summary>
/// <param name="field">The field.</param>
/// <param name="data">The emitted class of the column.</param>
/// <param name="texts">The text of each row.</param>
/// <param name="names">For a key, the bytes of all keys followed by the bytes of all aliases; otherwise empty.</param>
internal sealed class DecodedTexts(FieldForm field, ClassReader data, byte[][] texts, byte[] names)
    : DecodedColumn(field, data)
{
    /// <summary>The text of each row.</summary>
    public byte[][] Texts => texts;

    /// <summary>For a key, the bytes of all keys followed by the bytes of all aliases; otherwise empty.</summary>
    public byte[] Names => names;

    /// <inheritdoc/>
    public override IEnumerable<byte[]> TextsOf(int row) => [texts[row]];
}

/// <summary>A column with one list of texts per row.</summary>
/// <param name="field">The field.</param>
/// <param name="data">The emitted class of the column.</param>
/// <param name="items">The texts of all lists, concatenated.</param>
/// <param name="starts">The first item of each row, followed by the end of the last.</param>
internal sealed class DecodedTextLists(FieldForm field, ClassReader data, byte[][] items, int[] starts)
    : DecodedColumn(field, data)
{
    /// <inheritdoc/>
    public override IEnumerable<byte[]> TextsOf(int row) => items.Skip(starts[row]).Take(starts[row + 1] - starts[row]);
}

/// <summary>A column with one code per row.</summary>
/// <param name="field">The field.</param>
/// <param name="data">The emitted class of the column.</param>
/// <param name="codes">The code of each row.</param>
/// <param name="sets">The rows of each code; null if the column stores no sets.</param>
internal sealed class DecodedNumbers(FieldForm field, ClassReader data, ulong[] codes, int[][]? sets)
    : DecodedColumn(field, data)
{
    /// <summary>The code of each row.</summary>
    public ulong[] Codes => codes;

    /// <summary>The rows of each code; null if the column stores no sets.</summary>
    public int[][]? Sets => sets;

    /// <inheritdoc/>
    public override long? NumberOf(int row)
    {
        if (codes[row] == 0)
            return Field.IsOptional ? null : 0;
        (long origin, long unit) = (Data.Number(ColumnTables.Origin), Data.Number(ColumnTables.Unit));
        return unchecked(origin + (long)((codes[row] - 1) * (ulong)unit));
    }
}

/// <summary>A column of doubles or decimals.</summary>
/// <param name="field">The field.</param>
/// <param name="data">The emitted class of the column.</param>
internal sealed class DecodedReals(FieldForm field, ClassReader data) : DecodedColumn(field, data);

/// <summary>A column with one reference per row.</summary>
/// <param name="field">The field.</param>
/// <param name="data">The emitted class of the column.</param>
/// <param name="rows">The row that each row refers to; 0 for no reference.</param>
internal sealed class DecodedReferences(FieldForm field, ClassReader data, int[] rows) : DecodedColumn(field, data)
{
    /// <summary>The row that each row refers to; 0 for no reference.</summary>
    public int[] Rows => rows;

    /// <inheritdoc/>
    public override int[] RowsOf(int row) => rows[row] == 0 ? [] : [rows[row]];
}

/// <summary>A column with a list, a run or a set of rows of another table per row.</summary>
/// <param name="field">The field.</param>
/// <param name="data">The emitted class of the column.</param>
/// <param name="rows">The rows that each row refers to.</param>
internal sealed class DecodedRows(FieldForm field, ClassReader data, int[][] rows) : DecodedColumn(field, data)
{
    /// <inheritdoc/>
    public override int[] RowsOf(int row) => rows[row];
}
