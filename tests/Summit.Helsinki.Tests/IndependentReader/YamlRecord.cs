using YamlDotNet.RepresentationModel;

namespace Summit.Helsinki.Tests.IndependentReader;

/// <summary>A record as the YAML gives it: a dictionary of texts, lists of texts and lists of nested records.</summary>
internal sealed class YamlRecord
{
    private readonly Dictionary<string, object> _fields;

    private YamlRecord(string id, YamlRecord? parent, YamlMappingNode node)
    {
        Id = id;
        Parent = parent;
        _fields = node.Children.ToDictionary(
            field => ((YamlScalarNode)field.Key).Value!,
            field => Value(field.Key, field.Value)
        );
    }

    /// <summary>The id: the one given, the file name, or the parent's with a slash and the place in the parent.</summary>
    public string Id { get; }

    public YamlRecord? Parent { get; }

    public IReadOnlyCollection<string> FieldNames => _fields.Keys;

    public static YamlRecord InFile(YamlFile file, YamlMappingNode node) =>
        new(node.Children.TryGetValue("id", out YamlNode? id) ? ((YamlScalarNode)id).Value! : file.Name, null, node);

    /// <summary>The text of a field; null where it is not given.</summary>
    public string? Text(string field) => (string?)_fields.GetValueOrDefault(field);

    /// <summary>The texts of a field that holds a list of them, or one; empty where it is not given.</summary>
    public string[] Texts(string field) =>
        _fields.GetValueOrDefault(field) switch
        {
            null => [],
            string text => [text],
            object texts => (string[])texts,
        };

    /// <summary>The records nested in a field; empty where it is not given.</summary>
    public YamlRecord[] Nested(string field) => _fields.GetValueOrDefault(field) as YamlRecord[] ?? [];

    /// <summary>The fields that hold nested records.</summary>
    public IEnumerable<(string Field, YamlRecord[] Records)> AllNested =>
        from field in _fields
        where field.Value is YamlRecord[]
        select (field.Key, (YamlRecord[])field.Value);

    public override string ToString() => Id;

    private object Value(YamlNode field, YamlNode value) =>
        value switch
        {
            YamlScalarNode { Value: { } text } => text,
            YamlSequenceNode list when list.All(item => item is YamlScalarNode) => list.Select(item =>
                    ((YamlScalarNode)item).Value!
                )
                .ToArray(),
            YamlSequenceNode list => list.Select(
                    (item, i) => new YamlRecord($"{Id}/{i + 1}", this, (YamlMappingNode)item)
                )
                .ToArray(),
            _ => throw new InvalidDataException($"{Id}: {field} is no text and no list."),
        };
}
