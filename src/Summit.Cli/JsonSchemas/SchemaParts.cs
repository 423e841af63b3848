using System.Text.Json.Nodes;

namespace Summit.Cli.JsonSchemas;

/// <summary>What JSON Schemas are made of, in what draft 4 and draft 7 have in common. Each part is made anew.</summary>
internal static class SchemaParts
{
    /// <summary>A schema that is defined elsewhere in the file.</summary>
    public static JsonObject Reference(string definition) =>
        new() { ["$ref"] = $"#/definitions/{Uri.EscapeDataString(definition)}" };

    /// <summary>Takes whatever there is.</summary>
    public static JsonObject Anything() => [];

    /// <summary>What counts as not given.</summary>
    public static JsonObject Nothing() => new() { ["type"] = new JsonArray("string", "null"), ["maxLength"] = 0 };

    /// <summary>What stands for no mapping and no list.</summary>
    public static JsonObject None() => new() { ["enum"] = new JsonArray(null, "", false) };

    /// <summary>Any scalar is text, whatever YAML takes it for.</summary>
    public static JsonObject Scalar(int minimum = 1) =>
        new() { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = minimum };

    /// <summary>A text that matches.</summary>
    public static JsonObject Matching(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    /// <summary>A list of such items.</summary>
    public static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    /// <summary>Records of a type that are values of a mapping, by themselves or in lists.</summary>
    public static JsonObject Keyed(Func<JsonObject> record) =>
        new()
        {
            ["type"] = "object",
            ["additionalProperties"] = AnyOf(record(), ListOf(record()), new JsonObject { ["type"] = "null" }),
        };

    /// <summary>What one of them takes.</summary>
    public static JsonObject AnyOf(params IReadOnlyList<JsonObject> choices) =>
        choices.Count == 1 ? choices[0] : new JsonObject { ["anyOf"] = new JsonArray([.. choices]) };

    /// <summary>What all of them take.</summary>
    public static JsonObject AllOf(params IReadOnlyList<JsonObject> demands) =>
        demands.Count == 1 ? demands[0] : new JsonObject { ["allOf"] = new JsonArray([.. demands]) };

    /// <summary>What it does not take.</summary>
    public static JsonObject Not(JsonObject schema) => new() { ["not"] = schema };

    /// <summary>A mapping that has none of the names in any spelling; what is no mapping has none.</summary>
    public static JsonObject Without(params IEnumerable<string> names) =>
        new() { ["patternProperties"] = new JsonObject { [NamePattern.Of(names)] = Not(Anything()) } };
}
