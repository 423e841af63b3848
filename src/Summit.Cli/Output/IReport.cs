using System.Text.Json;
using Spectre.Console;

namespace Summit.Cli.Output;

/// <summary>
/// The result of a command, which can be written in each output form. All forms have the same content.
/// </summary>
internal interface IReport
{
    /// <summary>Writes the report for a terminal.</summary>
    void WriteRich(IAnsiConsole console);

    /// <summary>Writes the report as plain text.</summary>
    void WritePlain(PlainWriter plain);

    /// <summary>Writes the report as one JSON value.</summary>
    void WriteJson(Utf8JsonWriter json);
}
