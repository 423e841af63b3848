using System.Text.Json.Nodes;

namespace Summit.Cli.JsonSchemas;

/// <summary>
/// Creates the parts of JSON Schemas, using keywords that draft 4 and draft 7 share. Every call returns a new object.
/// </summary>
internal static class SchemaParts
{
    /// <summary>Returns a reference to a definition in the same file.</summary>
    public static JsonObject Reference(string definition) =>
        new() { ["$ref"] = $"#/definitions/{Uri.EscapeDataString(definition)}" };

    /// <summary>Returns a schema that accepts everything.</summary>
    public static JsonObject Anything() => [];

    /// <summary>Returns a schema that accepts values which count as missing.</summary>
    public static JsonObject Nothing() => new() { ["type"] = new JsonArray("string", "null"), ["maxLength"] = 0 };

    /// <summary>Returns a schema that accepts values which stand for a missing mapping or list.</summary>
    public static JsonObject None() => new() { ["enum"] = new JsonArray(null, "", false) };

    /// <summary>Returns a schema that accepts any scalar, whatever type YAML gives it.</summary>
    public static JsonObject Scalar(int minimum = 1) =>
        new() { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = minimum };

    /// <summary>Returns a schema that accepts texts that match.</summary>
    public static JsonObject Matching(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    /// <summary>Returns a schema that accepts lists of items.</summary>
    public static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    /// <summary>Returns a schema that accepts mappings whose values are records or lists of records.</summary>
    public static JsonObject Keyed(Func<JsonObject> record) =>
        new()
        {
            ["type"] = "object",
            ["additionalProperties"] = AnyOf(record(), ListOf(record()), new JsonObject { ["type"] = "null" }),
        };

    /// <summary>Returns a schema that accepts what one of the schemas accepts.</summary>
    public static JsonObject AnyOf(params IReadOnlyList<JsonObject> choices) =>
        choices.Count == 1 ? choices[0] : new JsonObject { ["anyOf"] = new JsonArray([.. choices]) };

    /// <summary>Returns a schema that accepts what all schemas accept.</summary>
    public static JsonObject AllOf(params IReadOnlyList<JsonObject> demands) =>
        demands.Count == 1 ? demands[0] : new JsonObject { ["allOf"] = new JsonArray([.. demands]) };

    /// <summary>Returns a schema that accepts what the schema rejects.</summary>
    public static JsonObject Not(JsonObject schema) => new() { ["not"] = schema };

    /// <summary>
    /// Returns a schema that accepts mappings without any spelling of the names, and everything that is not a mapping.
    /// </summary>
    public static JsonObject Without(params IEnumerable<string> names) =>
        new() { ["patternProperties"] = new JsonObject { [NamePattern.Of(names)] = Not(Anything()) } };
}
