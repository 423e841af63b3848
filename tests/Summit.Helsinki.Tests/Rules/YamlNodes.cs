using Summit.Helsinki.Tests.IndependentReader;
using YamlDotNet.RepresentationModel;

namespace Summit.Helsinki.Tests.Rules;

/// <summary>The nodes of a file of the corpus.</summary>
internal static class YamlNodes
{
    /// <summary>Returns all nodes of a file, at any depth.</summary>
    public static IEnumerable<YamlNode> NodesOf(string path) =>
        FileOf(path).Documents.SelectMany(root => root.AllNodes);

    /// <summary>Returns the fields of all records, including nested ones.</summary>
    public static IEnumerable<(YamlScalarNode Key, YamlNode Value)> FieldsOf(string path) =>
        from node in NodesOf(path).OfType<YamlMappingNode>()
        from field in node.Children
        select ((YamlScalarNode)field.Key, field.Value);

    /// <summary>Returns all records with the names of their tables, including nested ones.</summary>
    public static IEnumerable<(string Table, YamlMappingNode Mapping)> MappingsOf(string path)
    {
        YamlFile file = FileOf(path);
        return file.Records.SelectMany(record => Nested(record).Prepend((file.Table, record)));
    }

    /// <summary>Returns the names of the fields of a record, in order.</summary>
    public static IEnumerable<string> KeysOf(YamlMappingNode record) =>
        record.Children.Keys.Select(key => ((YamlScalarNode)key).Value!);

    private static IEnumerable<(string Table, YamlMappingNode Mapping)> Nested(YamlMappingNode record) =>
        from field in record.Children
        where field.Value is YamlSequenceNode
        from item in ((YamlSequenceNode)field.Value).Children.OfType<YamlMappingNode>()
        select (field.Key.ToString(), item);

    private static YamlFile FileOf(string path) => YamlFile.All.Single(file => file.Path == path);
}
