namespace Summit;

/// <summary>Describes a record type. The generator emits the description from the schema.</summary>
/// <param name="name">The name of the type.</param>
public sealed class RecordDescription(string name)
{
    /// <summary>The name of the type.</summary>
    public string Name { get; } = name;

    /// <summary>The summary of the doc comment as plain text; null if the type has none.</summary>
    public string? Summary { get; init; }

    /// <summary>The IRIs of the classes of public vocabularies for the records; see <see cref="TermAttribute"/>.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];
}
