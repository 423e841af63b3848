using System.Globalization;
using System.Text.Json;
using Summit.Catalog;
using Summit.Catalog.Errors;

namespace Summit.Mcp.Arguments;

/// <summary>The arguments of a call, checked against the parameters of the tool.</summary>
internal sealed class ToolArguments
{
    private readonly Dictionary<string, JsonElement> _values = [];
    private readonly IReadOnlyList<ToolParameter> _parameters;

    /// <summary>Checks arguments.</summary>
    /// <param name="parameters">The parameters of the tool.</param>
    /// <param name="arguments">The arguments of the call. An argument that is null counts as not given.</param>
    /// <exception cref="CatalogException">An argument is unknown, missing or of another type.</exception>
    public ToolArguments(
        IReadOnlyList<ToolParameter> parameters,
        IEnumerable<KeyValuePair<string, JsonElement>>? arguments
    )
    {
        _parameters = parameters;
        foreach ((string name, JsonElement value) in arguments ?? [])
        {
            ToolParameter parameter = parameters.FirstOrDefault(parameter => parameter.Name == name)
                ?? throw NameError.Of(
                    CatalogErrorKind.UnknownField,
                    $"The tool has no argument '{ArgumentText.Quote(name)}'",
                    ArgumentText.Quote(name),
                    [.. parameters.Select(parameter => parameter.Name)]
                );
            if (value.ValueKind == JsonValueKind.Null)
                continue;
            ArgumentText.Check(parameter, value);
            _values.Add(name, value);
        }

        if (parameters.FirstOrDefault(item => item.IsRequired && !_values.ContainsKey(item.Name)) is { } missing)
            throw new CatalogException(
                CatalogErrorKind.InvalidValue,
                $"The argument '{missing.Name}' is missing. {missing.Description}"
            );
    }

    /// <summary>Returns whether the call has an argument.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>Returns a text; null if the call does not have the argument.</summary>
    public string? Text(string name) =>
        _values.TryGetValue(name, out JsonElement value) ? ArgumentText.Of(value) : null;

    /// <summary>Returns a text that must be given.</summary>
    public string RequiredText(string name) => ArgumentText.Of(_values[name]);

    /// <summary>Returns an integer, or the default of the parameter.</summary>
    public int Integer(string name) =>
        _values.TryGetValue(name, out JsonElement value)
            ? (int)value.GetDouble()
            : _parameters.First(parameter => parameter.Name == name).Default;

    /// <summary>Returns a truth value, or false if the call does not have the argument.</summary>
    public bool Boolean(string name) => _values.TryGetValue(name, out JsonElement value) && value.GetBoolean();

    /// <summary>Returns the texts of an array; none if the call does not have the argument.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        _values.TryGetValue(name, out JsonElement value) ? [.. value.EnumerateArray().Select(ArgumentText.Of)] : [];

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(
            ", ",
            _values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Key}: {value.Value}"))
        );
}
