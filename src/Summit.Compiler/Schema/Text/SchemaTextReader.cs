using System.Globalization;
using System.Reflection;
using Summit.Compiler.Parse;

namespace Summit.Compiler.Schema.Text;

/// <summary>Reads the JSON text of a shape. It uses the YAML parser, because JSON is a subset of YAML.</summary>
internal sealed class SchemaTextReader
{
    private const string Newer =
        "The compiled schema was written by a newer Summit: update the tool, or build the corpus with the version of the tool";

    private readonly Dictionary<(Type Type, string? Name), ShapeType?> _types = [];

    /// <summary>Parses the JSON text of a shape.</summary>
    /// <exception cref="SchemaTextException">The text has another version or is damaged.</exception>
    public CorpusShape Read(string text)
    {
        YamlFile file = YamlParser.Parse("", text);
        if (file.Diagnostics.Count > 0 || file.Documents.Count != 1 || file.Documents[0] is not YamlMapping root)
            throw Damaged("it is no JSON object");

        CheckVersion(root);
        return (CorpusShape)ReadRecord(root, typeof(CorpusShape));
    }

    private static void CheckVersion(YamlMapping root)
    {
        if (root.Pairs.Count == 0 || TextOf(root.Pairs[0].Key) != SchemaText.VersionName)
            throw Damaged("it has no version");
        if (
            !int.TryParse(TextOf(root.Pairs[0].Value), NumberStyles.None, CultureInfo.InvariantCulture, out int version)
        )
            throw Damaged("its version is no number");
        if (version > SchemaText.Version)
            throw new SchemaTextException($"{Newer} (version {version}, not {SchemaText.Version}).");
        if (version < SchemaText.Version)
        {
            throw new SchemaTextException(
                $"The compiled schema was written by an older Summit (version {version}, not {SchemaText.Version}): build the corpus again."
            );
        }
    }

    private object ReadRecord(YamlNode node, Type declared)
    {
        if (node is not YamlMapping mapping)
            throw Damaged($"{node.Kind} stands where a {declared.Name} should");
        ShapeType type = TypeOf(mapping, declared);
        var values = new Dictionary<PropertyInfo, object>();
        foreach (KeyValuePair<YamlNode, YamlNode> pair in mapping.Pairs)
        {
            string name = TextOf(pair.Key);
            if (name is SchemaText.VersionName or SchemaTextWriter.DerivedTypeName)
                continue;
            PropertyInfo property = type.Properties.FirstOrDefault(item => item.Name == name)
                ?? throw new SchemaTextException($"{Newer} ('{name}' of a {declared.Name} is not known).");
            values[property] = ReadValue(pair.Value, property.PropertyType);
        }

        return type.Create(values);
    }

    private ShapeType TypeOf(YamlMapping mapping, Type declared)
    {
        string? derived = declared.IsAbstract && mapping.Pairs.Count > 0 ? TextOf(mapping.Pairs[0].Value) : null;
        if (!_types.TryGetValue((declared, derived), out ShapeType? type))
            _types.Add((declared, derived), type = ShapeType.Of(declared, derived));
        return type ?? throw new SchemaTextException($"{Newer} ('{derived}' is not known).");
    }

    private object ReadValue(YamlNode node, Type declared)
    {
        if (ShapeType.ElementOf(declared) is { } element)
            return ReadList(node, declared, element);
        return ShapeType.IsOfShape(declared) ? ReadRecord(node, declared) : ReadScalar(TextOf(node), declared);
    }

    private object ReadList(YamlNode node, Type declared, Type element)
    {
        if (node is not YamlSequence sequence)
            throw Damaged($"{node.Kind} stands where a list should");
        var items = Array.CreateInstance(element, sequence.Items.Count);
        for (int i = 0; i < sequence.Items.Count; i++)
            items.SetValue(ReadValue(sequence.Items[i], element), i);
        return Activator.CreateInstance(declared, items)!;
    }

    private static object ReadScalar(string text, Type declared)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        try
        {
            return type.IsEnum ? Enum.Parse(type, text) : Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
        }
        catch (ArgumentException)
        {
            throw new SchemaTextException($"{Newer} ('{text}' is no {type.Name}).");
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or InvalidCastException)
        {
            throw Damaged($"'{text}' is no {type.Name}");
        }
    }

    private static string TextOf(YamlNode node) =>
        node is YamlScalar scalar ? scalar.Value : throw Damaged($"{node.Kind} stands where a single value should");

    private static SchemaTextException Damaged(string why) =>
        new($"The compiled schema is damaged: {why}; build the corpus again.");
}
