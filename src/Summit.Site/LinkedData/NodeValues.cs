using System.Text.Json;

namespace Summit.Site.LinkedData;

/// <summary>The values of a node by property, in the order in which the properties were added.</summary>
internal sealed class NodeValues
{
    private readonly List<(string Property, List<NodeValue> Values)> _properties = [];

    /// <summary>Returns whether there is a value of a property.</summary>
    public bool Has(string property) => _properties.Exists(item => item.Property == property);

    /// <summary>Adds a value, unless the property has it.</summary>
    public void Add(string property, NodeValue value)
    {
        List<NodeValue>? values = _properties.Find(item => item.Property == property).Values;
        if (values is null)
            _properties.Add((property, values = []));
        if (!values.Contains(value))
            values.Add(value);
    }

    /// <summary>Writes the properties with the short names of the context.</summary>
    /// <param name="json">The output.</param>
    /// <param name="names">The names of the context.</param>
    public void Write(Utf8JsonWriter json, TermNames names)
    {
        foreach ((string property, List<NodeValue> values) in _properties)
        {
            json.WritePropertyName(names.Compact(property));
            if (values.Count > 1)
                json.WriteStartArray();
            foreach (NodeValue value in values)
                Write(json, value);
            if (values.Count > 1)
                json.WriteEndArray();
        }
    }

    private static void Write(Utf8JsonWriter json, NodeValue value)
    {
        switch (value)
        {
            case NodeLink link:
                json.WriteStartObject();
                json.WriteString("@id", link.Iri);
                json.WriteEndObject();
                break;
            case NodeText { Language: { } language } text:
                json.WriteStartObject();
                json.WriteString("@language", language);
                json.WriteString("@value", text.Text);
                json.WriteEndObject();
                break;
            case NodeText text:
                json.WriteStringValue(text.Text);
                break;
        }
    }
}
