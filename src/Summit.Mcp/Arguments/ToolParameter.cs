using System.Text.Json;

namespace Summit.Mcp.Arguments;

/// <summary>A parameter of a tool.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">The JSON values that the parameter accepts.</param>
/// <param name="Description">A sentence for the assistant.</param>
internal sealed record ToolParameter(string Name, ParameterKind Kind, string Description)
{
    /// <summary>Whether the assistant must give a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The possible values of a <see cref="ParameterKind.Choice"/>, or of the items of an array; empty if
    /// every text is possible.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The least value of an <see cref="ParameterKind.Integer"/>.</summary>
    public int Min { get; init; }

    /// <summary>The greatest value of an <see cref="ParameterKind.Integer"/>.</summary>
    public int Max { get; init; } = int.MaxValue;

    /// <summary>The value of an <see cref="ParameterKind.Integer"/> that is not given.</summary>
    public int Default { get; init; }

    /// <summary>Writes the JSON Schema of the values.</summary>
    public void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject(Name);
        if (Kind == ParameterKind.Number)
        {
            json.WriteStartArray("type");
            json.WriteStringValue("string");
            json.WriteStringValue("number");
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("type", TypeName);
        }

        json.WriteString("description", Description);
        if (Kind == ParameterKind.Texts)
        {
            json.WriteStartObject("items");
            json.WriteString("type", "string");
            WriteChoices(json);
            json.WriteEndObject();
        }
        else
        {
            WriteChoices(json);
        }

        if (Kind == ParameterKind.Integer)
        {
            json.WriteNumber("minimum", Min);
            json.WriteNumber("maximum", Max);
            json.WriteNumber("default", Default);
        }

        json.WriteEndObject();
    }

    private string TypeName =>
        Kind switch
        {
            ParameterKind.Integer => "integer",
            ParameterKind.Boolean => "boolean",
            ParameterKind.Texts => "array",
            _ => "string",
        };

    private void WriteChoices(Utf8JsonWriter json)
    {
        if (Choices.Count == 0)
            return;
        json.WriteStartArray("enum");
        foreach (string choice in Choices)
            json.WriteStringValue(choice);
        json.WriteEndArray();
    }
}
