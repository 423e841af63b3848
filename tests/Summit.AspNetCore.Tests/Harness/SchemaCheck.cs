using System.Text.Json;

namespace Summit.AspNetCore.Tests.Harness;

/// <summary>
/// Checks values against the schemas of an OpenAPI document. A property that the schema does not declare is an error too.
/// </summary>
internal sealed class SchemaCheck(JsonElement document)
{
    /// <summary>Asserts that a value fits a schema.</summary>
    public void AssertFits(JsonElement schema, JsonElement value, string path)
    {
        string? error = ErrorOf(schema, value, path);
        Assert.True(error is null, error);
    }

    private string? ErrorOf(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
            return ErrorOf(Resolve(reference.GetString()!), value, path);
        if (schema.TryGetProperty("anyOf", out JsonElement anyOf))
        {
            string?[] errors = [.. anyOf.EnumerateArray().Select(one => ErrorOf(one, value, path))];
            return errors.Any(error => error is null) ? null : string.Join("; ", errors);
        }

        if (
            !TypesOf(schema).Contains(TypeOf(value))
            && !(TypeOf(value) == "integer" && TypesOf(schema).Contains("number"))
        )
            return $"{path}: {value.ValueKind} is not {schema.GetProperty("type").GetRawText()}";
        if (schema.TryGetProperty("enum", out JsonElement members))
            return members.EnumerateArray().Any(member => member.GetRawText() == value.GetRawText())
                ? null
                : $"{path}: {value.GetRawText()} is not a member";
        return value.ValueKind switch
        {
            JsonValueKind.Array => value
                .EnumerateArray()
                .Select((item, i) => ErrorOf(schema.GetProperty("items"), item, $"{path}/{i}"))
                .FirstOrDefault(error => error is not null),
            JsonValueKind.Object => ErrorOfObject(schema, value, path),
            _ => null,
        };
    }

    private string? ErrorOfObject(JsonElement schema, JsonElement value, string path)
    {
        if (!schema.TryGetProperty("properties", out JsonElement properties))
            return null;
        foreach (JsonElement name in schema.GetProperty("required").EnumerateArray())
        {
            if (!value.TryGetProperty(name.GetString()!, out _))
                return $"{path}: {name} is missing";
        }

        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (!properties.TryGetProperty(property.Name, out JsonElement described))
                return $"{path}: {property.Name} is not described";
            if (ErrorOf(described, property.Value, $"{path}/{property.Name}") is { } error)
                return error;
        }

        return null;
    }

    private JsonElement Resolve(string reference)
    {
        JsonElement found = document;
        foreach (string segment in reference.Split('/')[1..])
            found = found.GetProperty(segment);
        return found;
    }

    private static string[] TypesOf(JsonElement schema) =>
        schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } types
            ? [.. types.EnumerateArray().Select(type => type.GetString()!)]
            : [schema.GetProperty("type").GetString()!];

    private static string TypeOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => "null",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
            JsonValueKind.Array => "array",
            JsonValueKind.Object => "object",
            _ => "string",
        };
}
