using System.Text.Json;
using Spectre.Console;
using Summit.Cli.JsonSchemas;
using Summit.Cli.Output;

namespace Summit.Cli.Reports;

/// <summary>
/// Lists the JSON Schemas that were written, with the settings that assign them to files in an editor.
/// </summary>
/// <param name="files">The schemas.</param>
internal sealed class SchemaReport(IReadOnlyList<SchemaFile> files) : IReport
{
    /// <inheritdoc/>
    public void WriteRich(IAnsiConsole console)
    {
        foreach (SchemaFile file in files)
        {
            console.Write(file.RelativePath, Palette.Strong);
            console.WriteLine($" for {string.Join(", ", file.Globs)}");
        }

        console.WriteLine();
        console.WriteLine(
            "An editor with the YAML language server finds the schemas by its settings, which summit schema --json writes,"
        );
        console.WriteLine("or by the first line of a file:");
        foreach (SchemaFile file in files)
            console.WriteLine($"  {file.Modeline}", Palette.Quiet);
    }

    /// <inheritdoc/>
    public void WritePlain(PlainWriter plain)
    {
        foreach (SchemaFile file in files)
            plain.Line(file.RelativePath, string.Join(' ', file.Globs), file.Modeline);
    }

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("yaml.schemas");
        foreach (SchemaFile file in files)
        {
            json.WriteStartArray(
                file.RelativePath.StartsWith('.') || Path.IsPathRooted(file.RelativePath)
                    ? file.RelativePath
                    : $"./{file.RelativePath}"
            );
            foreach (string glob in file.Globs)
                json.WriteStringValue(glob);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
