using YamlDotNet.RepresentationModel;

namespace Summit.Generator.Tests.Collections;

/// <summary>Reads YAML as its library presents it, with nothing of Summit in between.</summary>
internal static class YamlReader
{
    /// <summary>The root of a file's first document, or null.</summary>
    public static YamlNode? Root(string path) => Roots(path).FirstOrDefault();

    /// <summary>The roots of a file's documents.</summary>
    public static IEnumerable<YamlNode> Roots(string path)
    {
        var stream = new YamlStream();
        using StreamReader reader = File.OpenText(path);
        stream.Load(reader);
        return stream.Documents.Select(document => document.RootNode);
    }

    /// <summary>What stands below a name, or null.</summary>
    public static YamlNode? In(this YamlNode? node, string name) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(name), out YamlNode? value)
            ? value
            : null;

    /// <summary>The text of a scalar; empty where there is none.</summary>
    public static string Text(this YamlNode? node) => (node as YamlScalarNode)?.Value ?? "";

    /// <summary>The items of a list; none where there is no list.</summary>
    public static IEnumerable<YamlNode> Items(this YamlNode? node) =>
        node as YamlSequenceNode ?? Enumerable.Empty<YamlNode>();

    /// <summary>The texts of a list.</summary>
    public static string Texts(this YamlNode? node) => string.Join(",", node.Items().Select(Text));

    /// <summary>The paths of the files of that name below a folder, relative to it.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories) : [];
}
