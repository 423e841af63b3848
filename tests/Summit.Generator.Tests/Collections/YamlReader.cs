using YamlDotNet.RepresentationModel;

namespace Summit.Generator.Tests.Collections;

/// <summary>Reads YAML with YamlDotNet, independently of Summit.</summary>
internal static class YamlReader
{
    /// <summary>Returns the root of a file's first document, or null.</summary>
    public static YamlNode? Root(string path) => Roots(path).FirstOrDefault();

    /// <summary>Returns the roots of a file's documents.</summary>
    public static IEnumerable<YamlNode> Roots(string path)
    {
        var stream = new YamlStream();
        using StreamReader reader = File.OpenText(path);
        stream.Load(reader);
        return stream.Documents.Select(document => document.RootNode);
    }

    /// <summary>Returns the value of a key, or null.</summary>
    public static YamlNode? In(this YamlNode? node, string name) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(name), out YamlNode? value)
            ? value
            : null;

    /// <summary>Returns the text of a scalar; empty for any other node.</summary>
    public static string Text(this YamlNode? node) => (node as YamlScalarNode)?.Value ?? "";

    /// <summary>Returns the items of a list; empty for any other node.</summary>
    public static IEnumerable<YamlNode> Items(this YamlNode? node) =>
        node as YamlSequenceNode ?? Enumerable.Empty<YamlNode>();

    /// <summary>Returns the texts of a list, separated by commas.</summary>
    public static string Texts(this YamlNode? node) => string.Join(",", node.Items().Select(Text));

    /// <summary>Returns the paths of the matching files below a folder, relative to it.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories) : [];
}
