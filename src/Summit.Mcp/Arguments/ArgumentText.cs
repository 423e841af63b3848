using System.Globalization;
using System.Text.Json;
using Summit.Catalog;
using Summit.Catalog.Errors;

namespace Summit.Mcp.Arguments;

/// <summary>Checks the JSON value of an argument, and returns its text.</summary>
internal static class ArgumentText
{
    /// <summary>The maximum number of items of an array.</summary>
    private const int MaxItems = 64;

    private const int MaxQuoted = 60;

    /// <summary>Returns a text as error messages quote it: a long text is cut.</summary>
    public static string Quote(string text) =>
        text.Length <= MaxQuoted ? text : string.Concat(text.AsSpan(0, MaxQuoted), "…");

    /// <summary>Returns the text of a string, a number or a truth value.</summary>
    public static string Of(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    /// <summary>Checks that a parameter accepts a value.</summary>
    /// <exception cref="CatalogException">The parameter does not accept the value.</exception>
    public static void Check(ToolParameter parameter, JsonElement value)
    {
        string? expected = parameter.Kind switch
        {
            ParameterKind.Text when value.ValueKind != JsonValueKind.String => "a string",
            ParameterKind.Choice when value.ValueKind != JsonValueKind.String => "a string",
            ParameterKind.Number when value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number) =>
                "a string or a number",
            ParameterKind.Boolean when value.ValueKind is not (JsonValueKind.True or JsonValueKind.False) =>
                "true or false",
            ParameterKind.Integer when !IsInteger(parameter, value) => string.Create(
                CultureInfo.InvariantCulture,
                $"an integer from {parameter.Min} to {parameter.Max}"
            ),
            ParameterKind.Texts when !IsTexts(value) => $"an array of up to {MaxItems} strings",
            _ => null,
        };
        if (expected is not null)
            throw new CatalogException(
                CatalogErrorKind.InvalidValue,
                $"The argument '{parameter.Name}' is {Quote(value.GetRawText())}: give {expected}."
            );
        if (parameter.Choices.Count == 0)
            return;
        IEnumerable<JsonElement> items = parameter.Kind == ParameterKind.Texts ? value.EnumerateArray() : [value];
        foreach (JsonElement item in items)
            CheckChoice(parameter, Of(item));
    }

    private static bool IsInteger(ToolParameter parameter, JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
        && value.TryGetDouble(out double number)
        && double.IsInteger(number)
        && number >= parameter.Min
        && number <= parameter.Max;

    private static bool IsTexts(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array
        && value.GetArrayLength() <= MaxItems
        && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String);

    private static void CheckChoice(ToolParameter parameter, string text)
    {
        if (!parameter.Choices.Contains(text))
            throw NameError.Of(
                CatalogErrorKind.InvalidValue,
                $"The argument '{parameter.Name}' cannot be '{Quote(text)}'",
                Quote(text),
                parameter.Choices
            );
    }
}
