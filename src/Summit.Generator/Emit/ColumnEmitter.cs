using System.Globalization;
using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Generator.Emit;

/// <summary>Emits a column: its numbers and tables, and one-line members that pass them to the library.</summary>
internal static class ColumnEmitter
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string Rows = "global::Summit.Records.StoredRows";
    private const string CodeRange = "global::Summit.Records.CodeRange";
    private const string Services = "global::Summit.CompilerServices";

    /// <summary>Emits the class of a column.</summary>
    public static void Emit(SourceWriter writer, Column column)
    {
        writer.Open($"private static class {column.Field}{ColumnTables.ClassSuffix}");
        EmitReaders(writer, column);
        LiteralSink.Write(writer, column.Data);
        writer.Close();
    }

    private static void EmitReaders(SourceWriter writer, Column column)
    {
        switch (column)
        {
            case TextColumn text:
                EmitText(writer, text);
                break;
            case TextListColumn texts:
                EmitStart(writer, texts.Data);
                EmitTextList(writer, texts);
                break;
            case NumberColumn number:
                EmitNumbers(writer, number.Data, number.Index, number.IsUnsigned ? "ulong" : "long");
                break;
            case InstantColumn instant:
                EmitNumbers(writer, instant.Data, instant.Index, "long");
                EmitOffsets(writer, instant.Data);
                break;
            case RealColumn real:
                if (real.Data.Has(ColumnTables.Values))
                    EmitIndexedReals(writer, real);
                break;
            case RowListColumn list:
                EmitStart(writer, list.Data);
                EmitRowList(writer, list.Data);
                break;
            case RowSetColumn set:
                EmitStart(writer, set.Data);
                EmitRowSets(writer, set.Data);
                break;
            case NestedRowsColumn nested:
                EmitStart(writer, nested.Data);
                EmitRows(writer, "Run(Start(row), Start(row + 1))");
                break;
            default:
                throw new InvalidOperationException($"There is no emitter for {column.GetType().Name}.");
        }
    }

    private static void EmitText(SourceWriter writer, TextColumn column)
    {
        string slice = $"{Services}.StoredTexts.Slice{Bits(column.Data, ColumnTables.Offsets)}";
        string arguments =
            column.Data[ColumnTables.Utf8Bytes].Pages.Count == 1
                ? $"{FirstPage(ColumnTables.Utf8Bytes)}, {FirstPage(ColumnTables.Offsets)}, row"
                : "Utf8Bytes(row >> PageShift), Offsets(row >> PageShift), row & ((1 << PageShift) - 1)";
        writer.Line(
            $$"""
            {{SourceWriter.Inlined}}
            internal static {{Bytes}} Utf8(int row) => {{slice}}({{arguments}});

            {{SourceWriter.Inlined}}
            internal static string Text(int row) => Strings.Made[row] ?? {{Services}}.StoredTexts.Decode(ref Strings.Made[row], Utf8(row));

            """
        );
        if (column.Data.Has(ColumnTables.Given))
            writer.Line(
                $"""
                {SourceWriter.Inlined}
                internal static bool IsGiven(int row) => {Services}.StoredNumbers.Code1(Given, row) != 0;

                """
            );
        EmitStrings(writer, column.RowCount);
    }

    private static void EmitTextList(SourceWriter writer, TextListColumn column)
    {
        string isWide = column.Data[ColumnTables.Offsets].Bits == 32 ? "true" : "false";
        writer.Line(
            $$"""
            {{SourceWriter.Inlined}}
            internal static global::Summit.TextList Texts(int row) => {{Services}}.UnsafeTextList.Create({{FirstPage(
                ColumnTables.Utf8Bytes
            )}}, {{FirstPage(ColumnTables.Offsets)}}, {{isWide}}, Start(row), Start(row + 1), Strings.Made);

            """
        );
        EmitStrings(writer, column.ItemCount);
    }

    private static string FirstPage(StoredTable table) => LiteralSink.Page(table, 0);

    /// <summary>
    /// Emits the cache of strings as a nested class, so that the array is not allocated before the first string is
    /// read.
    /// </summary>
    private static void EmitStrings(SourceWriter writer, int count) =>
        writer.Line(
            $$"""
            private static class Strings
            {
                internal static readonly string[] Made = new string[{{count}}];
            }

            """
        );

    private static void EmitNumbers(SourceWriter writer, StoredData data, CodeIndex? index, string type)
    {
        int bits = data[ColumnTables.Codes].Bits;
        writer.Line(
            $"""
            {SourceWriter.Inlined}
            internal static ulong Code(int row) => {Services}.StoredNumbers.Code{bits}(Codes, row);

            {SourceWriter.Inlined}
            internal static long Value(int row) => {Services}.StoredNumbers.Value(Code(row), Origin, Unit);

            """
        );
        switch (index)
        {
            case ScannedCodes scanned:
                writer.Line(
                    $"""
                    internal static {CodeRange} With({type} value) => {Services}.UnsafeCodeRange.Of(Codes, CodesBits, {scanned.LowestCode}, Origin, Unit, value);

                    internal static {CodeRange} WithBetween({type} from, {type} to) => {Services}.UnsafeCodeRange.Between(Codes, CodesBits, {scanned.LowestCode}, Origin, Unit, from, to);

                    """
                );
                break;
            case SetsByCode stored:
                writer.Line(
                    $"internal static {Rows} With(long value) => Rows({Services}.StoredNumbers.SetOf(value, {stored.LowestCode}, Origin, Unit, {stored.SetCount - 1}));\n"
                );
                EmitStart(writer, data);
                EmitRowSets(writer, data);
                break;
            default:
                break;
        }
    }

    private static void EmitIndexedReals(SourceWriter writer, RealColumn column)
    {
        string type = column.IsDecimal ? "decimal" : "double";
        writer.Line(
            $"""
            {SourceWriter.Inlined}
            internal static ulong Code(int row) => {Services}.StoredNumbers.Code{Bits(
                column.Data,
                ColumnTables.Codes
            )}(Codes, row);

            internal static {CodeRange} With({type} value) => {Services}.UnsafeCodeRange.Of(Codes, CodesBits, Values, value);

            internal static {CodeRange} WithBetween({type} from, {type} to) => {Services}.UnsafeCodeRange.Between(Codes, CodesBits, Values, from, to);

            """
        );
    }

    private static void EmitOffsets(SourceWriter writer, StoredData data)
    {
        if (!data.Has(ColumnTables.OffsetCodes))
        {
            writer.Line("internal static long OffsetMinutes(int row) => 0;\n");
            return;
        }

        int bits = data[ColumnTables.OffsetCodes].Bits;
        writer.Line(
            $"""
            {SourceWriter.Inlined}
            internal static long OffsetMinutes(int row) => {Services}.StoredNumbers.Value({Services}.StoredNumbers.Code{bits}(OffsetCodes, row), OffsetOrigin, OffsetUnit);

            """
        );
    }

    /// <summary>Emits a reader of row sets. Columns without a dense set use the simpler reader of lists.</summary>
    private static void EmitRowSets(SourceWriter writer, StoredData data)
    {
        if (data.Has(ColumnTables.Bitmaps))
            EmitRows(
                writer,
                $"Set{Bits(data, ColumnTables.Items)}(Items, Bitmaps, BitmapWords, Start(row), Start(row + 1))"
            );
        else
            EmitRowList(writer, data);
    }

    private static void EmitRowList(SourceWriter writer, StoredData data) =>
        EmitRows(
            writer,
            $"{(data[ColumnTables.Items].Bits == 16 ? "Narrow16" : "Wide32")}(Items, Start(row), Start(row + 1))"
        );

    private static void EmitRows(SourceWriter writer, string reader) =>
        writer.Line(
            $"""
            {SourceWriter.Inlined}
            internal static {Rows} Rows(int row) => {Services}.UnsafeStoredRows.{reader};

            """
        );

    private static void EmitStart(SourceWriter writer, StoredData data) =>
        writer.Line(
            $"""
            {SourceWriter.Inlined}
            internal static int Start(int row) => {Services}.StoredOffsets.Start{Bits(
                data,
                ColumnTables.Starts
            )}(Starts, row);

            """
        );

    private static string Bits(StoredData data, StoredTable table) =>
        data[table].Bits.ToString(CultureInfo.InvariantCulture);
}
