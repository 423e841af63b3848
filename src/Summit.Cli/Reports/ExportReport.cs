using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summit.Cli.Export;
using Summit.Cli.Output;

namespace Summit.Cli.Reports;

/// <summary>Lists the files that an export wrote.</summary>
/// <param name="files">The files.</param>
internal sealed class ExportReport(IReadOnlyList<ExportedFile> files) : IReport
{
    /// <summary>Writes a row for each file.</summary>
    public void WriteRich(IAnsiConsole console)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().RightAligned().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (ExportedFile file in files)
            grid.AddRow(
                new StyledText(file.Bytes.ToString("N0", CultureInfo.InvariantCulture), Palette.Accent),
                new StyledText(file.Path, Palette.Strong)
            );
        console.Write(grid);
    }

    /// <summary>Writes a line for each file: path, bytes.</summary>
    public void WritePlain(PlainWriter plain)
    {
        foreach (ExportedFile file in files)
            plain.Line(file.Path, file.Bytes.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes an array of files.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (ExportedFile file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
