namespace Summit.Compiler.Parse;

/// <summary>
/// The tags that say no more than the schema does: those of the core schema of YAML, on a node of their kind. Any other
/// tag asks for something that a parser would have to do, such as reading another file.
/// </summary>
internal static class KnownTags
{
    private const string Core = "tag:yaml.org,2002:";

    /// <summary>Returns true for a tag that may stand before a scalar.</summary>
    public static bool IsOfScalar(string tag, string value) =>
        tag switch
        {
            "" or "!" or Core + "str" or Core + "int" or Core + "float" or Core + "bool" or Core + "timestamp" => true,
            Core + "merge" => value == "<<",
            Core + "null" => IsNull(value),
            _ => false,
        };

    /// <summary>Returns true for a tag that may stand before a mapping or a sequence.</summary>
    public static bool IsOfCollection(string tag, bool isMapping) =>
        tag is "" or "!" || tag == Core + (isMapping ? "map" : "seq");

    /// <summary>Returns true for a tag that leaves a plain scalar as it is: null with the tag of null is
    /// null.</summary>
    public static bool KeepsPlain(string tag) => tag is "" or Core + "null" or Core + "merge";

    /// <summary>Returns the tag as people write it.</summary>
    public static string Written(string tag) =>
        tag.StartsWith(Core, StringComparison.Ordinal) ? "!!" + tag.Substring(Core.Length) : tag;

    /// <summary>Returns what to do about a tag, as the end of a sentence.</summary>
    public static string RemedyOf(string tag) =>
        tag.TrimStart('!').ToLowerInvariant() switch
        {
            "include" or "import" or "inc" or "file" => "write the content here, or make it a record and refer to it",
            "env" or "env_var" or "secret" or "var" => "write the value here: a corpus is the same on every machine",
            Core + "binary" or "binary" => "keep the file elsewhere and write its address, or write the text itself",
            Core + "set" or Core + "omap" or Core + "pairs" => "delete it, and write a list",
            _ => "delete it, or write in a field of its own what it says",
        };

    private static bool IsNull(string value) => value is "" or "~" or "null" or "Null" or "NULL";
}
