namespace Summit.Compiler.Schema;

/// <summary>A public vocabulary that the terms of a corpus are taken from.</summary>
/// <param name="Prefix">The prefix of its terms.</param>
/// <param name="Iri">The IRI that the prefix stands for.</param>
public sealed record VocabularyShape(string Prefix, string Iri);

/// <summary>The term of a public vocabulary for a record type, a field or a member of an enum.</summary>
/// <param name="Name">The term with its prefix, such as <c>schema:BlogPosting</c>.</param>
public sealed record TermShape(string Name)
{
    /// <summary>The language of the texts, as a BCP 47 tag; null for text in no language in particular.</summary>
    public string? Language { get; init; }

    /// <summary>The field of the record that gives the language; null if no field gives it.</summary>
    public string? LanguageField { get; init; }

    /// <summary>
    /// The IRI that a text stands for, with <see cref="TermText.Value"/> in place of the text; null for other text.
    /// </summary>
    public string? Iri { get; init; }

    /// <summary>The field of the record that gives the precision of a time; null if no field gives it.</summary>
    public string? PrecisionField { get; init; }

    /// <summary>The field of the record that is true for an approximate time; null if no field gives it.</summary>
    public string? ApproximateField { get; init; }

    /// <summary>The class that a record must have for the term to apply; null for every record.</summary>
    public string? On { get; init; }
}
