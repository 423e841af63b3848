namespace Summit.Catalog;

/// <summary>
/// The exception for a request that a catalogue cannot answer. The message is a sentence for the user who wrote the
/// request: it says what is wrong, which names exist, and which name is near.
/// </summary>
public sealed class CatalogException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="kind">What is wrong.</param>
    /// <param name="message">A sentence that says what is wrong and what to do.</param>
    public CatalogException(CatalogErrorKind kind, string message)
        : base(message) => Kind = kind;

    /// <summary>What is wrong.</summary>
    public CatalogErrorKind Kind { get; }

    /// <summary>The wrong name; null if no name is wrong.</summary>
    public string? Name { get; init; }

    /// <summary>The existing name that is nearest to <see cref="Name"/>; null if none is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The existing names; empty if they are too many to list, or if no name is wrong.</summary>
    public IReadOnlyList<string> KnownNames { get; init; } = [];
}
