using System.Text.Json;

namespace Summit.Cli.Tests.Harness;

/// <summary>
/// A JSON-LD document as triples, expanded by the rules of JSON-LD 1.1 for a context of prefixes and a flat graph. Any
/// other construct in the document fails the test.
/// </summary>
internal sealed class LinkedData
{
    public const string SchemaOrg = "https://schema.org/";
    public const string Skos = "http://www.w3.org/2004/02/skos/core#";
    public const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    public const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private readonly Dictionary<string, string> _prefixes = [];
    private readonly List<Triple> _triples = [];

    public LinkedData(string text)
    {
        using var document = JsonDocument.Parse(text);
        Assert.Equal(["@context", "@graph"], document.RootElement.EnumerateObject().Select(member => member.Name));
        foreach (JsonProperty prefix in document.RootElement.GetProperty("@context").EnumerateObject())
        {
            Assert.True(Uri.IsWellFormedUriString(prefix.Value.GetString(), UriKind.Absolute), prefix.Value.ToString());
            Assert.True(prefix.Value.GetString()![^1] is '/' or '#', "a prefix ends with a gen-delim character");
            _prefixes.Add(prefix.Name, prefix.Value.GetString()!);
        }

        foreach (JsonElement node in document.RootElement.GetProperty("@graph").EnumerateArray())
            AddNode(node);
        Assert.Equal(_triples.Count, _triples.Distinct().Count());
    }

    /// <summary>All triples.</summary>
    public IReadOnlyList<Triple> Triples => _triples;

    /// <summary>The nodes of the document.</summary>
    public List<string> Nodes { get; } = [];

    /// <summary>Returns the nodes of a class.</summary>
    public IEnumerable<string> OfClass(string iri) =>
        _triples.Where(triple => triple.Property == Type && triple.Value == $"<{iri}>").Select(triple => triple.Node);

    /// <summary>
    /// Returns the values of a property of a node: <c>&lt;iri&gt;</c>, or a literal in quotes with <c>@language</c> or
    /// <c>^^type</c>.
    /// </summary>
    public string[] Values(string node, string property) =>
        [
            .. _triples
                .Where(triple => triple.Node == node && triple.Property == property)
                .Select(triple => triple.Value),
        ];

    /// <summary>The links to nodes whose IRI begins with <paramref name="start"/>, and to blank nodes.</summary>
    public string[] References(string start) =>
        [
            .. _triples
                .Where(triple => triple.Value[0] == '<' && triple.Property != Type)
                .Select(triple => triple.Value.Trim('<', '>'))
                .Where(iri => IsBelow(iri, start)),
        ];

    /// <summary>
    /// Asserts that the IRI of every node begins with <paramref name="start"/> or is blank, and that every link to such
    /// a node resolves.
    /// </summary>
    public void AssertIsClosed(string start)
    {
        Assert.All(References(start), iri => Assert.Contains(iri, Nodes));
        Assert.All(Nodes, node => Assert.True(IsBelow(node, start), node));
    }

    /// <summary>Asserts that the document has nodes of a class, and that each has a value of every property.</summary>
    public void AssertShape(string type, string[] properties, int count)
    {
        string[] nodes = [.. OfClass(type)];
        Assert.Equal(count, nodes.Length);
        Assert.All(nodes, node => Assert.All(properties, property => Assert.NotEmpty(Values(node, property))));
    }

    private static bool IsBelow(string iri, string start) =>
        iri.StartsWith(start, StringComparison.Ordinal) || iri.StartsWith("_:", StringComparison.Ordinal);

    private void AddNode(JsonElement node)
    {
        string id = Iri(node.GetProperty("@id").GetString()!);
        Assert.DoesNotContain(id, Nodes);
        Nodes.Add(id);
        foreach (JsonProperty member in node.EnumerateObject().Where(member => member.Name != "@id"))
        {
            JsonElement[] values =
                member.Value.ValueKind == JsonValueKind.Array ? [.. member.Value.EnumerateArray()] : [member.Value];
            Assert.NotEmpty(values);
            bool isType = member.Name == "@type";
            foreach (JsonElement value in values)
            {
                _triples.Add(
                    new(id, isType ? Type : Iri(member.Name), isType ? $"<{Iri(value.GetString()!)}>" : Value(value))
                );
            }
        }
    }

    private string Value(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return $"\"{value.GetString()}\"";
            case JsonValueKind.True or JsonValueKind.False:
                return $"\"{value.GetRawText()}\"^^{Xsd}boolean";
            case JsonValueKind.Number:
                return $"\"{value.GetInt64()}\"^^{Xsd}integer";
            default:
                Dictionary<string, string> members = value
                    .EnumerateObject()
                    .ToDictionary(member => member.Name, member => member.Value.GetString()!);
                return members switch
                {
                    { Count: 1 } when members.TryGetValue("@id", out string? id) => $"<{Iri(id)}>",
                    { Count: 2 } when members.TryGetValue("@language", out string? language) =>
                        $"\"{members["@value"]}\"@{language}",
                    { Count: 2 } when members.TryGetValue("@type", out string? type) =>
                        $"\"{members["@value"]}\"^^{Iri(type)}",
                    _ => throw new InvalidOperationException(value.GetRawText()),
                };
        }
    }

    /// <summary>Expands a compact IRI. Fails the test if the result is not an absolute IRI.</summary>
    private string Iri(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        Assert.True(colon > 0, $"'{text}' is neither a compact nor an absolute IRI");
        if (text.StartsWith("_:", StringComparison.Ordinal))
            return text;
        string rest = text[(colon + 1)..];
        if (!rest.StartsWith("//", StringComparison.Ordinal) && _prefixes.TryGetValue(text[..colon], out string? start))
            text = start + rest;
        Assert.True(Uri.IsWellFormedUriString(text, UriKind.Absolute), $"'{text}' is not a well-formed IRI");
        return text;
    }
}

/// <summary>A statement about a node.</summary>
internal sealed record Triple(string Node, string Property, string Value);
