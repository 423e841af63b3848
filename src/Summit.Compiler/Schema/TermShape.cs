namespace Summit.Compiler.Schema;

/// <summary>A public vocabulary whose terms a corpus uses.</summary>
/// <param name="Prefix">The prefix of the vocabulary's terms.</param>
/// <param name="Iri">The IRI that the prefix stands for.</param>
public sealed record VocabularyShape(string Prefix, string Iri);

/// <summary>The term of a public vocabulary for a record type, a field or a member of an enum.</summary>
/// <param name="Name">The term with its prefix, such as <c>schema:BlogPosting</c>.</param>
public sealed record TermShape(string Name)
{
    /// <summary>The language of the texts, as a BCP 47 tag; null if no language is stated.</summary>
    public string? Language { get; init; }

    /// <summary>The field of the record that gives the language; null if no field gives it.</summary>
    public string? LanguageField { get; init; }

    /// <summary>
    /// The template of the IRI that a text stands for, with <see cref="TermText.Value"/> in place of the text; null if
    /// the text stands for itself.
    /// </summary>
    public string? Iri { get; init; }

    /// <summary>The field of the record that gives the precision of a time; null if no field gives it.</summary>
    public string? PrecisionField { get; init; }

    /// <summary>The field of the record that is true for an approximate time; null if no field gives it.</summary>
    public string? ApproximateField { get; init; }

    /// <summary>The class of the records that the term applies to; null if the term applies to all records.</summary>
    public string? On { get; init; }
}
