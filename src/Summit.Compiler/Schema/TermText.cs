namespace Summit.Compiler.Schema;

/// <summary>The spelling of terms, prefixes and IRIs in a schema.</summary>
public static class TermText
{
    /// <summary>The placeholder for the text in an IRI template.</summary>
    public const string Value = "{value}";

    /// <summary>The IRIs of well-known prefixes, for suggestions.</summary>
    private static readonly Dictionary<string, string> WellKnown = new(StringComparer.Ordinal)
    {
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["org"] = "http://www.w3.org/ns/org#",
        ["owl"] = "http://www.w3.org/2002/07/owl#",
        ["prov"] = "http://www.w3.org/ns/prov#",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
        ["schema"] = "https://schema.org/",
        ["skos"] = "http://www.w3.org/2004/02/skos/core#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };

    /// <summary>Returns the IRI of a well-known prefix, or null for any other prefix.</summary>
    public static string? UsualIri(string prefix) => WellKnown.TryGetValue(prefix, out string? iri) ? iri : null;

    /// <summary>Returns the prefix of a term.</summary>
    public static string PrefixOf(string term) => term.Substring(0, Math.Max(0, term.IndexOf(':')));

    /// <summary>Describes the error in a term. Returns null if the term is well-formed.</summary>
    public static string? ErrorIn(string term)
    {
        int colon = term.IndexOf(':');
        if (colon < 0)
            return $"'{term}' has no prefix; write it as in 'schema:Person'";
        if (!IsPrefix(term.Substring(0, colon)))
            return $"'{term}' does not begin with a prefix; declare one and write the term as in 'schema:Person'";
        string name = term.Substring(colon + 1);
        return name.Length > 0 && name.All(IsNameLetter)
            ? null
            : $"'{name}' cannot be the name of a term: a name has letters, digits, '-', '_' and '.'";
    }

    /// <summary>
    /// Describes the error in the declaration of a vocabulary. Returns null if the declaration is well-formed.
    /// </summary>
    public static string? ErrorIn(VocabularyShape vocabulary) =>
        !IsPrefix(vocabulary.Prefix)
            ? $"'{vocabulary.Prefix}' cannot be a prefix: a prefix has a letter, then letters, digits, '-' and '_'"
        : !IsIri(vocabulary.Iri) ? $"'{vocabulary.Iri}' is not an absolute IRI, such as 'https://schema.org/'"
        : !vocabulary.Iri.EndsWith("/", StringComparison.Ordinal)
        && !vocabulary.Iri.EndsWith("#", StringComparison.Ordinal)
            ? $"the IRI '{vocabulary.Iri}' must end with '/' or '#', since the names of terms are appended to it"
        : null;

    /// <summary>Describes the error in an IRI template. Returns null if the template is well-formed.</summary>
    public static string? ErrorInTemplate(string template) =>
        template == Value || (template.Contains(Value) && IsIri(template.Replace(Value, "value")))
            ? null
            : $"'{template}' is not an absolute IRI with '{Value}' in it, such as 'http://www.wikidata.org/entity/{Value}'";

    /// <summary>
    /// Returns true for a language tag of letters, digits and hyphens, such as <c>en</c> or <c>sr-Latn</c>. No language
    /// has a code of more than three letters, so that names such as <c>finnish</c> are no tags.
    /// </summary>
    public static bool IsLanguage(string tag)
    {
        string[] parts = tag.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(IsAsciiLetterOrDigit));
    }

    /// <summary>Returns true for an absolute IRI without characters that must be escaped in IRIs.</summary>
    public static bool IsIri(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
        && text.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase)
        && text.All(letter => letter > ' ' && "<>\"{}|\\^`".IndexOf(letter) < 0 && !char.IsControl(letter));

    private static bool IsPrefix(string text) =>
        text.Length > 0
        && IsAsciiLetter(text[0])
        && text.All(letter => IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    private static bool IsNameLetter(char letter) => IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.';

    private static bool IsAsciiLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsAsciiLetterOrDigit(char letter) => IsAsciiLetter(letter) || letter is >= '0' and <= '9';
}
