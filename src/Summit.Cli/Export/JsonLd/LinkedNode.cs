namespace Summit.Cli.Export.JsonLd;

/// <summary>A node of the graph: a record, the corpus or a concept scheme.</summary>
/// <param name="id">Its IRI, or the identifier of a blank node.</param>
internal sealed class LinkedNode(string id)
{
    private readonly List<KeyValuePair<string, List<LinkedValue>>> _properties = [];
    private readonly HashSet<(string Property, LinkedValue Value)> _added = [];

    /// <summary>Its IRI, or the identifier of a blank node.</summary>
    public string Id => id;

    /// <summary>The terms of its classes.</summary>
    public List<string> Classes { get; } = [];

    /// <summary>The values by the terms of their properties, in the order in which the properties were added.</summary>
    public IReadOnlyList<KeyValuePair<string, List<LinkedValue>>> Properties => _properties;

    /// <summary>Adds a value that the property does not have yet.</summary>
    public void Add(string property, LinkedValue value)
    {
        if (!_added.Add((property, value)))
            return;
        List<LinkedValue>? values = _properties.Find(pair => pair.Key == property).Value;
        if (values is null)
            _properties.Add(new(property, values = []));
        values.Add(value);
    }

    /// <summary>Removes the values of a property that match.</summary>
    public void Remove(string property, Predicate<LinkedValue> match)
    {
        int index = _properties.FindIndex(pair => pair.Key == property);
        if (index < 0)
            return;
        _properties[index].Value.RemoveAll(match);
        if (_properties[index].Value.Count == 0)
            _properties.RemoveAt(index);
    }

    /// <summary>The values of a property.</summary>
    public IReadOnlyList<LinkedValue> Values(string property) =>
        _properties.Find(pair => pair.Key == property).Value ?? [];

    /// <summary>True if the node has a value of the property.</summary>
    public bool Has(string property) => _properties.Exists(pair => pair.Key == property);
}
