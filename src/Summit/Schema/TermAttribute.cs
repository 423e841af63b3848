namespace Summit;

/// <summary>
/// Maps a record type, a field or an enum member to a term of a public vocabulary, for exports:
/// <c>[Term("skos:Concept")]</c>. <see cref="VocabularyAttribute"/> declares the prefix on the corpus.
/// <list type="bullet">
/// <item>On a record type, the term is the class of its records. The fields of a nested record type without a term
/// describe the parent record.</item>
/// <item>On a field, the term is the property under which the value is exported. A field with the term
/// <c>rdf:type</c> gives the class of its record.</item>
/// <item>On an enum member, the term is exported instead of the name of the member.</item>
/// </list>
/// </summary>
/// <param name="name">The term with its prefix, such as <c>schema:BlogPosting</c>.</param>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public sealed class TermAttribute(string name) : Attribute
{
    /// <summary>The term with its prefix.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The language of a text or a list of texts, as a BCP 47 tag; null for text without a language, such as a name.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>The name of the text field of the same record that gives the language as a BCP 47 tag.</summary>
    public string? LanguageField { get; init; }

    /// <summary>
    /// The template that turns a text into an IRI; <c>{value}</c> represents the text:
    /// <c>Iri = "http://www.wikidata.org/entity/{value}"</c>. <c>Iri = "{value}"</c> is for texts that are IRIs
    /// themselves; a field with <see cref="UriAttribute"/> does not need it.
    /// </summary>
    public string? Iri { get; init; }

    /// <summary>
    /// The name of the enum field of the same record that gives the precision of a date or an instant. The terms of the
    /// enum members are the data types <c>xsd:gYear</c>, <c>xsd:gYearMonth</c>, <c>xsd:date</c> and
    /// <c>xsd:dateTime</c>. If a member has no term, dates with this precision are not exported.
    /// </summary>
    public string? PrecisionField { get; init; }

    /// <summary>
    /// The name of the <c>bool</c> field of the same record that is true for an approximate date or instant.
    /// </summary>
    public string? ApproximateField { get; init; }

    /// <summary>
    /// The class of the records whose field is exported under this term; null for all records.
    /// </summary>
    public string? On { get; init; }
}
