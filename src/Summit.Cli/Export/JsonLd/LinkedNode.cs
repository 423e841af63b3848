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

    /// <summary>The values by property, in the order in which the properties were added.</summary>
    public IReadOnlyList<KeyValuePair<string, List<LinkedValue>>> Properties => _properties;

    /// <summary>Adds a value to a property, unless the property has it already.</summary>
    public void Add(string property, LinkedValue value)
    {
        if (!_added.Add((property, value)))
            return;
        List<LinkedValue>? values = _properties.Find(pair => pair.Key == property).Value;
        if (values is null)
            _properties.Add(new(property, values = []));
        values.Add(value);
    }

    /// <summary>Removes the values of a property that match a predicate.</summary>
    public void Remove(string property, Predicate<LinkedValue> match)
    {
        int index = _properties.FindIndex(pair => pair.Key == property);
        if (index < 0)
            return;
        _properties[index].Value.RemoveAll(match);
        if (_properties[index].Value.Count == 0)
            _properties.RemoveAt(index);
    }

    /// <summary>Returns the values of a property.</summary>
    public IReadOnlyList<LinkedValue> Values(string property) =>
        _properties.Find(pair => pair.Key == property).Value ?? [];

    /// <summary>Returns whether the node has a value of the property.</summary>
    public bool Has(string property) => _properties.Exists(pair => pair.Key == property);
}
