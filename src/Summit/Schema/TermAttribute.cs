namespace Summit;

/// <summary>
/// Says what a record type, a field or a member of an enum is in a public vocabulary, for exports:
/// <c>[Term("skos:Concept")]</c>. <see cref="VocabularyAttribute"/> declares the prefix on the corpus.
/// <list type="bullet">
/// <item>On a record type, the term is the class of its records. A nested record type without a term describes the
/// record that it is nested in.</item>
/// <item>On a field, the term is the property that the field is the value of. A field with the term <c>rdf:type</c>
/// gives the class of its record.</item>
/// <item>On a member of an enum, the term is the value in place of the name of the member.</item>
/// </list>
/// </summary>
/// <param name="name">The term with its prefix, such as <c>schema:BlogPosting</c>.</param>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public sealed class TermAttribute(string name) : Attribute
{
    /// <summary>The term with its prefix.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The language of a text or a list of texts, as a BCP 47 tag; null for text in no language in particular.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>The text field of the same record that gives the language as a BCP 47 tag.</summary>
    public string? LanguageField { get; init; }

    /// <summary>
    /// The IRI that a text stands for, with <c>{value}</c> in place of the text:
    /// <c>Iri = "http://www.wikidata.org/entity/{value}"</c>. <c>Iri = "{value}"</c> marks texts that are IRIs
    /// themselves, as those of a <see cref="UriAttribute">URI</see> are anyway.
    /// </summary>
    public string? Iri { get; init; }

    /// <summary>
    /// The enum field of the same record that gives the precision of a date or an instant. The terms of its members are
    /// the types <c>xsd:gYear</c>, <c>xsd:gYearMonth</c>, <c>xsd:date</c> and <c>xsd:dateTime</c>; a date whose
    /// precision is a member without a term is left out.
    /// </summary>
    public string? PrecisionField { get; init; }

    /// <summary>The <c>bool</c> field of the same record that is true for an approximate date or instant.</summary>
    public string? ApproximateField { get; init; }

    /// <summary>
    /// The class that a record must have for the field to be exported under this term; null for every record.
    /// </summary>
    public string? On { get; init; }
}
