using System.Globalization;
using System.Runtime.InteropServices;
using Summit.Compiler;
using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Generator.Emit;

/// <summary>
/// Writes stored data as C#: one constant per number, and one literal per table or page. No other class decides how the
/// bytes of a table are represented in an assembly.
/// </summary>
internal static class LiteralSink
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string Words = "global::System.ReadOnlySpan<ulong>";

    /// <summary>Writes the numbers and tables of <paramref name="data"/> as members of the open class.</summary>
    public static void Write(SourceWriter writer, StoredData data)
    {
        foreach (NumberData number in data.Numbers)
            writer.Line($"// {number.Number.Meaning}\ninternal const {Constant(number)};\n");
        foreach (TableData table in data.Tables)
            Write(writer, table);
    }

    /// <summary>Returns the name of the member for a page of a paged table.</summary>
    public static string Page(StoredTable table, int page) => table.PageName(page);

    /// <summary>Returns the named arguments that pass a view to its reader, one per line.</summary>
    public static string Arguments(StoredView view) =>
        string.Join(
            ",\n    ",
            view.Numbers.Select(number => Argument(number.Name)).Concat(view.Tables.SelectMany(Arguments))
        );

    private static IEnumerable<string> Arguments(StoredTable table)
    {
        yield return Argument(table.Name);
        if (table.HasBits)
            yield return Argument(table.BitsName);
    }

    private static string Argument(string member) =>
        $"{char.ToLowerInvariant(member[0])}{member.Substring(1)}: {member}";

    private static string Constant(NumberData data) =>
        data.Number switch
        {
            { Enum: { } name } =>
                $"{name} {data.Number.Name} = ({name}){data.Value.ToString(CultureInfo.InvariantCulture)}",
            { IsUnsigned: true } => $"ulong {data.Number.Name} = {Literals.Word((ulong)data.Value)}",
            _ when data.Value is >= int.MinValue and <= int.MaxValue =>
                $"int {data.Number.Name} = {data.Value.ToString(CultureInfo.InvariantCulture)}",
            _ => $"long {data.Number.Name} = {Literals.Long(data.Value)}",
        };

    private static void Write(SourceWriter writer, TableData data)
    {
        StoredTable table = data.Table;
        if (table.HasBits)
            writer.Line($"internal const int {table.BitsName} = {data.Bits.ToString(CultureInfo.InvariantCulture)};\n");
        writer.Line($"// {table.Meaning}");
        if (!table.IsPaged)
        {
            Write(writer, table, table.Name, data.Pages[0]);
            return;
        }

        writer.Line($"internal static {SpanOf(table)} {table.Name}(int page) => {Choice(table, data.Pages.Count)};\n");
        for (int page = 0; page < data.Pages.Count; page++)
            Write(writer, table, Page(table, page), data.Pages[page]);
    }

    private static void Write(SourceWriter writer, StoredTable table, string name, EquatableArray<byte> bytes) =>
        writer.Line($"internal static {SpanOf(table)} {name} => {Literal(table, bytes)};\n");

    private static string SpanOf(StoredTable table) => table.Width == ElementWidth.Utf8 ? Bytes : Words;

    private static string Literal(StoredTable table, EquatableArray<byte> bytes) =>
        table.Width == ElementWidth.Utf8
            ? Literals.Utf8(bytes)
            : Literals.Words(MemoryMarshal.Cast<byte, ulong>(bytes.AsSpan()));

    private static string Choice(StoredTable table, int count) =>
        count switch
        {
            0 => "default",
            1 => Page(table, 0),
            _ =>
                $"page switch {{ {string.Concat(Enumerable.Range(0, count - 1).Select(page => $"{page} => {Page(table, page)}, "))}_ => {Page(table, count - 1)} }}",
        };
}
