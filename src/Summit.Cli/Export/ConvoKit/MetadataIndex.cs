using System.Text.Json;

namespace Summit.Cli.Export.ConvoKit;

/// <summary>
/// Collects the Python types of the metadata of one kind of object, by field, for <c>index.json</c>.
/// </summary>
internal sealed class MetadataIndex
{
    private readonly SortedDictionary<string, SortedSet<string>> _types = new(StringComparer.Ordinal);

    /// <summary>Adds the type of a value. A null adds the field without a type.</summary>
    public void Add(string name, JsonElement value)
    {
        if (!_types.TryGetValue(name, out SortedSet<string>? types))
            _types.Add(name, types = new SortedSet<string>(StringComparer.Ordinal));
        if (TypeOf(value) is { } type)
            types.Add($"<class '{type}'>");
    }

    /// <summary>Writes the types as a property.</summary>
    public void Write(Utf8JsonWriter json, string property)
    {
        json.WriteStartObject(property);
        foreach ((string name, SortedSet<string> types) in _types)
        {
            json.WriteStartArray(name);
            foreach (string type in types)
                json.WriteStringValue(type);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string? TypeOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => "str",
            JsonValueKind.True or JsonValueKind.False => "bool",
            JsonValueKind.Number => value.TryGetInt64(out _) ? "int" : "float",
            JsonValueKind.Array => "list",
            JsonValueKind.Object => "dict",
            _ => null,
        };
}
