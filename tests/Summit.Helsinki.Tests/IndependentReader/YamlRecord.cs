using YamlDotNet.RepresentationModel;

namespace Summit.Helsinki.Tests.IndependentReader;

/// <summary>A record in YAML: a dictionary of texts, lists of texts and lists of nested records.</summary>
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

    /// <summary>The id: a field, the file name, or the parent's id with a slash and the index in the parent.</summary>
    public string Id { get; }

    public YamlRecord? Parent { get; }

    public IReadOnlyCollection<string> FieldNames => _fields.Keys;

    public static YamlRecord InFile(YamlFile file, YamlMappingNode node) =>
        new(node.Children.TryGetValue("id", out YamlNode? id) ? ((YamlScalarNode)id).Value! : file.Name, null, node);

    /// <summary>Returns the text of a field; null if it is missing.</summary>
    public string? Text(string field) => (string?)_fields.GetValueOrDefault(field);

    /// <summary>Returns the texts of a field with one text or a list; empty if it is missing.</summary>
    public string[] Texts(string field) =>
        _fields.GetValueOrDefault(field) switch
        {
            null => [],
            string text => [text],
            object texts => (string[])texts,
        };

    /// <summary>Returns the records nested in a field; empty if it is missing.</summary>
    public YamlRecord[] Nested(string field) => _fields.GetValueOrDefault(field) as YamlRecord[] ?? [];

    /// <summary>The fields with nested records.</summary>
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
