using System.Text.Json;
using Spectre.Console;

namespace Summit.Cli.Output;

/// <summary>What a command answers, in each of the forms that it can be written in. All of them tell the same.</summary>
internal interface IReport
{
    /// <summary>Sets it out for a terminal.</summary>
    void WriteRich(IAnsiConsole console);

    /// <summary>Writes it as plain text.</summary>
    void WritePlain(PlainWriter plain);

    /// <summary>Writes it as one JSON value.</summary>
    void WriteJson(Utf8JsonWriter json);
}
