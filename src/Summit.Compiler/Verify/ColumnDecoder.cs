using System.Globalization;
using System.Text;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// Decodes columns and checks each on its own: bounds, order, value ranges, element widths and unused bits.
/// </summary>
internal static class ColumnDecoder
{
    private const int MaxOffsetMinutes = 14 * 60;
    private const int OnePage = 31;
    private const ulong ExponentOfDouble = 0x7FF0_0000_0000_0000;
    private const ulong CanonicalNaN = 0xFFF8_0000_0000_0000;
    private const ulong DecimalFlags = 0x80FF_0000;
    private const int MaxDecimalScale = 28;

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Decodes the column of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="table">The table that the field belongs to.</param>
    /// <param name="targets">The number of records of the type that the column refers to; 0 if it refers to
    /// none.</param>
    /// <param name="data">The emitted class of the column.</param>
    /// <exception cref="DamagedDataException">The column breaks an invariant.</exception>
    public static DecodedColumn Decode(FieldForm field, DecodedTable table, int targets, ClassReader data) =>
        field.Form switch
        {
            ColumnForm.Text => Texts(field, table, data),
            ColumnForm.TextList => TextLists(field, table, data),
            ColumnForm.Number => Numbers(field, table, data),
            ColumnForm.Instant => Instants(field, table, data),
            ColumnForm.Double or ColumnForm.Decimal when field.IsIndexedReal => IndexedReals.Decode(field, table, data),
            ColumnForm.Double => Doubles(field, table, data),
            ColumnForm.Decimal => Decimals(field, table, data),
            ColumnForm.Reference => References(field, table, targets, data),
            ColumnForm.RowList => new DecodedRows(field, data, RowSetDecoder.Lists(data, table.RowCount, targets)),
            ColumnForm.NestedRows => new DecodedRows(field, data, RowSetDecoder.Runs(data, table.RowCount, targets)),
            _ => new DecodedRows(
                field,
                data,
                RowSetDecoder.Sets(data, data.Table(ColumnTables.Starts).Integers(table.RowCount + 1), targets)
            ),
        };

    /// <summary>Checks that bytes are valid UTF-8.</summary>
    /// <param name="table">The table that holds the bytes.</param>
    /// <param name="page">The page of the table.</param>
    /// <param name="start">The offset of the bytes in the page.</param>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="DamagedDataException">The bytes are not valid UTF-8.</exception>
    public static void CheckUtf8(TableReader table, int page, long start, byte[] bytes)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw table.Failure(page, start + Math.Max(0, exception.Index), "UTF-8", "a byte that is not");
        }
    }

    private static DecodedTexts Texts(FieldForm field, DecodedTable table, ClassReader data)
    {
        TableReader utf8 = data.Table(ColumnTables.Utf8Bytes);
        TableReader offsets = data.Table(ColumnTables.Offsets);
        int shift = data.Has(ColumnTables.PageShift) ? data.Count(ColumnTables.PageShift) : OnePage;
        if (shift > OnePage)
            throw data.Failure(
                ColumnTables.PageShift.Name,
                "a number up to 31",
                shift.ToString(CultureInfo.InvariantCulture)
            );
        long pageRows = 1L << shift;
        int pages = (int)((table.RowCount + pageRows - 1) / pageRows);
        utf8.HasPages(pages);
        offsets.HasPages(pages);
        var texts = new List<byte[]>(table.RowCount);
        for (int page = 0; page < pages; page++)
        {
            int count = (int)Math.Min(pageRows, table.RowCount - (page * pageRows));
            texts.AddRange(Slices(utf8, offsets, page, count, isWhole: !field.IsKey));
        }

        IsNarrowest(offsets, pages);
        if (texts[0].Length > 0)
            throw offsets.Failure(
                0,
                1,
                "0, the end of the text of the null record",
                offsets.At(0, 1).ToString(CultureInfo.InvariantCulture)
            );
        if (field.KeepsEmpty)
            AreGiven(data.Table(ColumnTables.Given), texts);
        return new DecodedTexts(field, data, [.. texts], field.IsKey ? AllBytes(utf8) : []);
    }

    private static void AreGiven(TableReader given, List<byte[]> texts)
    {
        ulong[] marks = given.Words(texts.Count);
        given.Is(0, 0, (long)marks[0]);
        for (int row = 0; row < marks.Length; row++)
        {
            if (marks[row] == 0 && texts[row].Length > 0)
                throw given.Failure(row, "1 for a row that has a text", marks[row]);
        }
    }

    private static byte[] AllBytes(TableReader utf8)
    {
        utf8.EndsAt(0, utf8.ByteCount);
        return utf8.Slice(0, 0, utf8.ByteCount);
    }

    private static void IsNarrowest(TableReader offsets, int pages)
    {
        ulong highest = 0;
        for (int page = 0; page < pages; page++)
        {
            for (long i = offsets.PageElements(page) - 1; i >= 0; i--)
                highest = Math.Max(highest, offsets.At(page, i));
        }

        offsets.IsNarrowest(highest);
    }

    /// <summary>Returns the texts of a page.</summary>
    /// <param name="utf8">The table of the UTF-8 bytes.</param>
    /// <param name="offsets">The table with the offset of each text, followed by the end of the last.</param>
    /// <param name="page">The page.</param>
    /// <param name="count">The number of texts.</param>
    /// <param name="isWhole">Whether the last text ends the page.</param>
    private static IEnumerable<byte[]> Slices(TableReader utf8, TableReader offsets, int page, int count, bool isWhole)
    {
        offsets.EndsAt(page, count + 1);
        if (offsets.At(page, 0) != 0)
            throw offsets.Failure(page, 0, "0", offsets.At(page, 0).ToString(CultureInfo.InvariantCulture));
        for (int i = 0; i < count; i++)
        {
            (long start, long end) = ((long)offsets.At(page, i), (long)offsets.At(page, i + 1));
            if (end < start || (page < utf8.PageCount && end > utf8.PageBytes(page)))
                throw offsets.Failure(
                    page,
                    i + 1,
                    $"an offset from {start} to {utf8.PageBytes(page)}",
                    end.ToString(CultureInfo.InvariantCulture)
                );
            byte[] text = utf8.Slice(page, start, end);
            CheckUtf8(utf8, page, start, text);
            yield return text;
        }

        if (isWhole)
            utf8.EndsAt(page, (long)offsets.At(page, count));
    }

    private static DecodedTextLists TextLists(FieldForm field, DecodedTable table, ClassReader data)
    {
        TableReader utf8 = data.Table(ColumnTables.Utf8Bytes);
        TableReader offsets = data.Table(ColumnTables.Offsets);
        int[] starts = RowSetDecoder.Starts(data.Table(ColumnTables.Starts), table.RowCount, first: 0);
        utf8.HasPages(1);
        offsets.HasPages(1);
        byte[][] items = [.. Slices(utf8, offsets, 0, starts[starts.Length - 1], isWhole: true)];
        IsNarrowest(offsets, 1);
        return new DecodedTextLists(field, data, items, starts);
    }

    private static DecodedNumbers Numbers(FieldForm field, DecodedTable table, ClassReader data)
    {
        ulong[] codes = Codes(
            field,
            table,
            data,
            (ColumnTables.Codes, ColumnTables.Origin, ColumnTables.Unit),
            field.Lowest,
            field.Highest
        );
        int[][]? sets = null;
        if (field.IsIndexedChoice && codes.Max() <= byte.MaxValue)
        {
            TableReader starts = data.Table(ColumnTables.Starts);
            int setCount = Math.Max(2, (int)codes.Max() + 2);
            sets = RowSetDecoder.Sets(data, starts.Integers(setCount + 1), table.RecordCount);
        }

        return new DecodedNumbers(field, data, codes, sets);
    }

    private static DecodedNumbers Instants(FieldForm field, DecodedTable table, ClassReader data)
    {
        ulong[] codes = Codes(
            field,
            table,
            data,
            (ColumnTables.Codes, ColumnTables.Origin, ColumnTables.Unit),
            field.Lowest,
            field.Highest
        );
        if (data.Has(ColumnTables.OffsetCodes))
        {
            FieldForm offset = field with { IsOptional = false };
            Codes(
                offset,
                table,
                data,
                (ColumnTables.OffsetCodes, ColumnTables.OffsetOrigin, ColumnTables.OffsetUnit),
                -MaxOffsetMinutes,
                MaxOffsetMinutes
            );
        }

        return new DecodedNumbers(field, data, codes, sets: null);
    }

    /// <summary>
    /// Decodes codes, and checks that the origin and the unit give the smallest codes and that every value is in range.
    /// </summary>
    private static ulong[] Codes(
        FieldForm field,
        DecodedTable table,
        ClassReader data,
        (StoredTable Codes, StoredNumber Origin, StoredNumber Unit) tables,
        long lowest,
        long highest
    )
    {
        TableReader reader = data.Table(tables.Codes);
        (long origin, long unit) = (data.Number(tables.Origin), data.Number(tables.Unit));
        ulong[] codes = reader.Words(table.RowCount);
        reader.Is(0, 0, (long)codes[0]);
        bool isItself = !field.IsOptional && origin == 1 && unit == 1;
        ulong divisor = 0;
        for (int row = TableLayout.FirstRow; row < codes.Length; row++)
        {
            if (codes[row] == 0)
                continue;
            divisor = Divisor(divisor, codes[row] - 1);
            long value = unchecked(origin + (long)((codes[row] - 1) * (ulong)unit));
            if (value < lowest || value > highest || field.Values?.Contains(value) == false)
                throw reader.Failure(row, "the code of a value of the field", codes[row]);
        }

        if (!isItself && codes.Any(code => code != 0) && (!codes.Contains(1UL) || divisor > 1))
            throw reader.Failure(
                "codes whose lowest is 1 and whose distances have no common divisor",
                $"the divisor {divisor}"
            );
        return codes;
    }

    private static ulong Divisor(ulong divisor, ulong distance)
    {
        while (distance != 0)
            (divisor, distance) = (distance, divisor % distance);
        return divisor;
    }

    private static DecodedReals Doubles(FieldForm field, DecodedTable table, ClassReader data)
    {
        TableReader reals = data.Table(ColumnTables.Reals);
        ulong[] words = reals.Words(table.RowCount);
        ulong absent = field.IsOptional ? RealLayout.AbsentDouble : 0;
        for (int row = 0; row < words.Length; row++)
        {
            bool isNaN = (words[row] & ~(1UL << 63)) > ExponentOfDouble;
            if (row == 0 ? words[row] != absent : isNaN && words[row] != CanonicalNaN && words[row] != absent)
                throw reals.Failure(
                    row,
                    row == 0 ? "no value for the null record" : "the bits of a double",
                    words[row]
                );
        }

        return new DecodedReals(field, data);
    }

    private static DecodedReals Decimals(FieldForm field, DecodedTable table, ClassReader data)
    {
        TableReader reals = data.Table(ColumnTables.Reals);
        ulong[] words = reals.Words(2L * table.RowCount);
        ulong absent = field.IsOptional ? RealLayout.AbsentDecimal : 0;
        for (int i = 0; i < words.Length; i += 2)
        {
            uint flags = (uint)(words[i + 1] >> 32);
            bool isAbsent = words[i] == 0 && words[i + 1] == absent;
            bool isDecimal = (flags & ~(uint)DecimalFlags) == 0 && ((flags >> 16) & 0xFF) <= MaxDecimalScale;
            if (!isAbsent && (i == 0 || !isDecimal))
                throw reals.Failure(
                    i + 1,
                    i == 0 ? "no value for the null record" : "the flags of a decimal",
                    words[i + 1]
                );
        }

        return new DecodedReals(field, data);
    }

    /// <summary>Decodes references. The code of a reference is the row of its target; 0 stands for no target.</summary>
    private static DecodedReferences References(FieldForm field, DecodedTable table, int targets, ClassReader data)
    {
        data.Is(ColumnTables.Origin, 1);
        data.Is(ColumnTables.Unit, 1);
        TableReader codes = data.Table(ColumnTables.Codes);
        int[] rows = codes.Integers(table.RowCount);
        for (int row = 0; row < rows.Length; row++)
        {
            if (rows[row] > (row == 0 ? 0 : targets) || (field.IsParent && row > 0 && rows[row] == 0))
                throw codes.Failure(row, $"a row up to {(row == 0 ? 0 : targets)}", (ulong)rows[row]);
        }

        return new DecodedReferences(field, data, rows);
    }
}
