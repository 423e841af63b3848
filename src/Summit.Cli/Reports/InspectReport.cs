using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.Output;
using Summit.Compiler.Verify;

namespace Summit.Cli.Reports;

/// <summary>Lists the contents of a compiled corpus by record type, class and table.</summary>
/// <param name="schema">The corpus.</param>
/// <param name="contents">The contents.</param>
internal sealed class InspectReport(CompiledSchema schema, CorpusContents contents) : IReport
{
    /// <summary>Writes a rule for each record type, followed by its classes with their numbers and tables.</summary>
    public void WriteRich(IAnsiConsole console)
    {
        WriteLine(console, new Paragraph(schema.ClassName, Palette.Strong).Append($": {Bytes(contents.ByteCount)}"));
        foreach (RecordContents record in contents.Records)
        {
            console.Write(
                Heading.Create($"{record.Name}: {Number(record.RecordCount)} records, {Bytes(record.ByteCount)}")
            );
            foreach (ClassContents @class in record.Classes)
                WriteRich(console, @class);
        }
    }

    /// <summary>
    /// Writes a line for each number (<c>number</c>, record type, class, name, value, meaning), each table
    /// (<c>table</c>, record type, class, name, bits, elements, pages, bytes, sample, meaning) and each total
    /// (<c>total</c>, record type, class, bytes).
    /// </summary>
    public void WritePlain(PlainWriter plain)
    {
        foreach (RecordContents record in contents.Records)
        {
            foreach (ClassContents @class in record.Classes)
            {
                foreach (NumberContents number in @class.Numbers)
                    plain.Line("number", record.Name, @class.Name, number.Name, number.Value, number.Meaning);
                foreach (TableContents table in @class.Tables)
                    plain.Line(
                        "table",
                        record.Name,
                        @class.Name,
                        table.Name,
                        Number(table.Bits),
                        Number(table.Count),
                        Number(table.Pages),
                        Number(table.Bytes),
                        table.Sample,
                        table.Meaning
                    );
                plain.Line("total", record.Name, @class.Name, Number(@class.ByteCount));
            }

            plain.Line("total", record.Name, null, Number(record.ByteCount));
        }

        plain.Line("total", null, null, Number(contents.ByteCount));
    }

    /// <summary>
    /// Writes an object: the corpus, its bytes, and its record types with their classes, numbers and tables.
    /// </summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("corpus", schema.ClassName);
        json.WriteNumber("bytes", contents.ByteCount);
        json.WriteStartArray("records");
        foreach (RecordContents record in contents.Records)
        {
            json.WriteStartObject();
            json.WriteString("name", record.Name);
            json.WriteNumber("count", record.RecordCount);
            json.WriteNumber("bytes", record.ByteCount);
            json.WriteStartArray("classes");
            foreach (ClassContents @class in record.Classes)
                WriteJson(json, @class);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRich(IAnsiConsole console, ClassContents @class)
    {
        WriteLine(
            console,
            new Paragraph(@class.Name, Palette.Strong).Append($"  {Bytes(@class.ByteCount)}", Palette.Accent)
        );
        foreach (NumberContents number in @class.Numbers)
            WriteLine(
                console,
                new Paragraph($"  {number.Name} = {number.Value}").Append($"  {number.Meaning}", Palette.Quiet)
            );
        foreach (TableContents table in @class.Tables)
        {
            string pages = table.Pages == 1 ? "" : $" in {Number(table.Pages)} pages";
            string size = $"  {Number(table.Count)} × {Number(table.Bits)} bits, {Bytes(table.Bytes)}{pages}";
            WriteLine(console, new Paragraph($"  {table.Name}").Append(size, Palette.Accent));
            WriteLine(console, new Paragraph($"    {table.Meaning}", Palette.Quiet));
            if (table.Sample.Length > 0)
                WriteLine(console, new Paragraph($"    {table.Sample}"));
        }
    }

    /// <summary>Writes a paragraph that wraps as a whole, whatever its styles.</summary>
    private static void WriteLine(IAnsiConsole console, Paragraph paragraph)
    {
        console.Write(paragraph);
        console.WriteLine();
    }

    private static void WriteJson(Utf8JsonWriter json, ClassContents @class)
    {
        json.WriteStartObject();
        json.WriteString("name", @class.Name);
        json.WriteNumber("bytes", @class.ByteCount);
        json.WriteStartArray("numbers");
        foreach (NumberContents number in @class.Numbers)
        {
            json.WriteStartObject();
            json.WriteString("name", number.Name);
            json.WriteString("meaning", number.Meaning);
            json.WritePropertyName("value");
            json.WriteRawValue(number.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("tables");
        foreach (TableContents table in @class.Tables)
        {
            json.WriteStartObject();
            json.WriteString("name", table.Name);
            json.WriteString("meaning", table.Meaning);
            json.WriteNumber("bits", table.Bits);
            json.WriteNumber("count", table.Count);
            json.WriteNumber("pages", table.Pages);
            json.WriteNumber("bytes", table.Bytes);
            json.WriteString("sample", table.Sample);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Bytes(long count) => $"{Number(count)} {(count == 1 ? "byte" : "bytes")}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
