using Summit.Compiler.Encode;

namespace Summit.Generator.Emit;

/// <summary>Emits a column: its data as literals, and one-line members that hand them to the library.</summary>
internal static class ColumnEmitter
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string Words = "global::System.ReadOnlySpan<ulong>";
    private const string Rows = "global::Summit.Records.StoredRows";
    private const string Services = "global::Summit.CompilerServices";

    /// <summary>Emits the class of a column.</summary>
    public static void Emit(SourceWriter writer, Column column)
    {
        writer.Open($"private static class {column.Field}Column");
        switch (column)
        {
            case TextColumn { Pages.Count: 1 } text:
                EmitText(writer, text);
                break;
            case TextColumn text:
                EmitPagedText(writer, text);
                break;
            case TextListColumn texts:
                EmitTextList(writer, texts);
                break;
            case NumberColumn number:
                EmitCodes(writer, "Code", "Value", number.Codes);
                break;
            case InstantColumn instant:
                EmitInstant(writer, instant);
                break;
            case RealColumn real:
                writer.Line($"internal static {Words} Words => {Literals.Words(real.Words)};");
                break;
            case RowListColumn list:
                EmitRowList(writer, list.Starts, list.Items);
                break;
            case RowSetColumn set:
                EmitRowSets(writer, set.Sets);
                break;
            case RowRunColumn run:
                EmitStarts(writer, run.Starts);
                writer.Line($"""
                    {SourceWriter.Inlined}
                    internal static {Rows} Rows(int row) => {Services}.UnsafeStoredRows.Run(Start(row), Start(row + 1));
                    """);
                break;
            default:
                throw new InvalidOperationException($"There is no emitter for {column.GetType().Name}.");
        }

        writer.Close();
    }

    private static void EmitText(SourceWriter writer, TextColumn column)
    {
        TextPage page = column.Pages[0];
        writer.Line($"""
            internal static {Bytes} Names => {Literals.Utf8(page.Utf8)};

            private static {Words} Offsets => {Literals.Words(page.Offsets.Words)};

            {SourceWriter.Inlined}
            internal static {Bytes} Utf8(int row) => {Services}.StoredTexts.Slice{page.Offsets.Bits}(Names, Offsets, row);

            """);
        EmitStrings(writer, column.RowCount);
    }

    /// <summary>A page is found by the high bits of the row; every page has the rows of a power of two.</summary>
    private static void EmitPagedText(SourceWriter writer, TextColumn column)
    {
        int mask = (1 << column.PageShift) - 1;
        writer.Line($$"""
            {{SourceWriter.Inlined}}
            internal static {{Bytes}} Utf8(int row) => {{Services}}.StoredTexts.Slice32(Page(row >> {{column.PageShift}}), Offsets(row >> {{column.PageShift}}), row & {{mask}});

            private static {{Bytes}} Page(int page) => page switch { {{Arms(column, "Page")}} };

            private static {{Words}} Offsets(int page) => page switch { {{Arms(column, "Offsets")}} };

            """);
        for (int page = 0; page < column.Pages.Count; page++)
        {
            writer.Line($"""
                private static {Bytes} Page{page} => {Literals.Utf8(column.Pages[page].Utf8)};

                private static {Words} Offsets{page} => {Literals.Words(column.Pages[page].Offsets.Words)};

                """);
        }

        EmitStrings(writer, column.RowCount);
    }

    private static string Arms(TextColumn column, string property) =>
        string.Concat(Enumerable.Range(0, column.Pages.Count - 1).Select(page => $"{page} => {property}{page}, ")) + $"_ => {property}{column.Pages.Count - 1}";

    private static void EmitStrings(SourceWriter writer, int count) => writer.Line($$"""
        {{SourceWriter.Inlined}}
        internal static string Text(int row) => Strings.Made[row] ?? {{Services}}.StoredTexts.Decode(ref Strings.Made[row], Utf8(row));

        {{StringsClass(count)}}
        """);

    private static void EmitTextList(SourceWriter writer, TextListColumn column)
    {
        EmitStarts(writer, column.Starts);
        string wide = column.Items.Offsets.Bits == 32 ? "true" : "false";
        writer.Line($$"""
            private static {{Bytes}} Utf8 => {{Literals.Utf8(column.Items.Utf8)}};

            private static {{Words}} Offsets => {{Literals.Words(column.Items.Offsets.Words)}};

            {{SourceWriter.Inlined}}
            internal static global::Summit.TextList Texts(int row) => {{Services}}.UnsafeTextList.Create(Utf8, Offsets, {{wide}}, Start(row), Start(row + 1), Strings.Made);

            {{StringsClass(column.ItemCount)}}
            """);
    }

    /// <summary>Strings are kept in a class of their own, so that none of it exists before the first string is asked for.</summary>
    private static string StringsClass(int count) => $$"""
        private static class Strings
        {
            internal static readonly string[] Made = new string[{{count}}];
        }
        """;

    private static void EmitInstant(SourceWriter writer, InstantColumn column)
    {
        EmitCodes(writer, "Code", "Value", column.Ticks);
        if (column.Offsets is { } offsets)
            EmitCodes(writer, "OffsetCode", "OffsetMinutes", offsets);
        else
            writer.Line("internal static long OffsetMinutes(int row) => 0;");
    }

    private static void EmitCodes(SourceWriter writer, string code, string value, NumberCodes codes)
    {
        writer.Line($"""
            private static {Words} {code}s => {Literals.Words(codes.Codes.Words)};

            {SourceWriter.Inlined}
            internal static ulong {code}(int row) => {Services}.StoredNumbers.Code{codes.Codes.Bits}({code}s, row);

            {SourceWriter.Inlined}
            internal static long {value}(int row) => {Services}.StoredNumbers.Value({code}(row), {OriginAndUnit(codes)});

            """);
        switch (codes.Index)
        {
            case ScannedCodes scanned:
                const string range = "global::Summit.Records.CodeRange";
                const string ranges = Services + ".UnsafeCodeRange";
                string column = $"{code}s, {codes.Codes.Bits}, {scanned.Lowest}, {OriginAndUnit(codes)}";
                writer.Line($"""
                    internal static {range} With(long value) => {ranges}.Of({column}, value);

                    internal static {range} WithBetween(long from, long to) => {ranges}.Between({column}, from, to);
                    """);
                break;
            case SetsByCode stored:
                int last = stored.Sets.Count - 1;
                writer.Line($"internal static {Rows} With(long value) => Rows({Services}.StoredNumbers.SetOf(value, {stored.Lowest}, {OriginAndUnit(codes)}, {last}));\n");
                EmitRowSets(writer, stored.Sets);
                break;
            default:
                break;
        }
    }

    private static string OriginAndUnit(NumberCodes codes) => $"{Literals.Long(codes.Origin)}, {Literals.Long(codes.Unit)}";

    /// <summary>Sets none of which is dense are lists, and read as such.</summary>
    private static void EmitRowSets(SourceWriter writer, RowSets sets)
    {
        if (sets.Bitmaps.Count == 0)
        {
            EmitRowList(writer, sets.Starts, sets.Items);
            return;
        }

        EmitStarts(writer, sets.Starts);
        writer.Line($"""
            private static {Words} Items => {Literals.Words(sets.Items.Words)};

            private static {Words} Bitmaps => {Literals.Words(sets.Bitmaps)};

            {SourceWriter.Inlined}
            internal static {Rows} Rows(int row) => {Services}.UnsafeStoredRows.Set{sets.Items.Bits}(Items, Bitmaps, {sets.BitmapWords}, Start(row), Start(row + 1));
            """);
    }

    private static void EmitRowList(SourceWriter writer, PackedNumbers starts, PackedNumbers items)
    {
        EmitStarts(writer, starts);
        string list = items.Bits == 16 ? "Narrow16" : "Wide32";
        writer.Line($"""
            private static {Words} Items => {Literals.Words(items.Words)};

            {SourceWriter.Inlined}
            internal static {Rows} Rows(int row) => {Services}.UnsafeStoredRows.{list}(Items, Start(row), Start(row + 1));
            """);
    }

    private static void EmitStarts(SourceWriter writer, PackedNumbers starts) => writer.Line($"""
        private static {Words} Starts => {Literals.Words(starts.Words)};

        {SourceWriter.Inlined}
        internal static int Start(int row) => {Services}.StoredOffsets.Start{starts.Bits}(Starts, row);

        """);
}
