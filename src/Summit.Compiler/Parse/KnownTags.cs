namespace Summit.Compiler.Parse;

/// <summary>
/// Recognises the tags that Summit accepts: the standard tags of YAML, each on a node of its kind. These tags add
/// nothing to the schema. Any other tag asks a program for an action, such as reading another file.
/// </summary>
internal static class KnownTags
{
    private const string Core = "tag:yaml.org,2002:";

    /// <summary>Returns true if a scalar can have the tag.</summary>
    public static bool IsOfScalar(string tag, string value) =>
        tag switch
        {
            "" or "!" or Core + "str" or Core + "int" or Core + "float" or Core + "bool" or Core + "timestamp" => true,
            Core + "merge" => value == "<<",
            Core + "null" => IsNull(value),
            _ => false,
        };

    /// <summary>Returns true if a mapping or a sequence can have the tag.</summary>
    public static bool IsOfCollection(string tag, bool isMapping) =>
        tag is "" or "!" || tag == Core + (isMapping ? "map" : "seq");

    /// <summary>
    /// Returns true if a plain scalar with the tag is still read as plain. For example, <c>!!null ~</c> is null.
    /// </summary>
    public static bool KeepsPlain(string tag) => tag is "" or Core + "null" or Core + "merge";

    /// <summary>Returns the tag in its short form, such as <c>!!str</c>.</summary>
    public static string Written(string tag) =>
        tag.StartsWith(Core, StringComparison.Ordinal) ? "!!" + tag.Substring(Core.Length) : tag;

    /// <summary>Returns advice about an unknown tag, as the end of a sentence.</summary>
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
