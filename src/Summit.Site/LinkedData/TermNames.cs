using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Summit.Catalog;
using Summit.Site.Notation;

namespace Summit.Site.LinkedData;

/// <summary>
/// The terms of public vocabularies in a schema, from its attributes: <see cref="TermAttribute"/> on record types,
/// fields and members of enums, and <see cref="VocabularyAttribute"/> on the corpus class.
/// </summary>
internal sealed class TermNames
{
    /// <summary>The part of a template that represents the text.</summary>
    private const string Value = "{value}";

    private static readonly ConcurrentDictionary<(Type Record, string Field), TermAttribute[]> Fields = new();

    private readonly Dictionary<string, string> _vocabularies = new(StringComparer.Ordinal);

    /// <summary>Reads the vocabularies of a corpus.</summary>
    public TermNames(ICorpus corpus)
    {
        IEnumerable<Type> classes = corpus
            .GetType()
            .Assembly.GetTypes()
            .Where(type => type.Name == corpus.Name && type.IsDefined(typeof(CorpusAttribute), false));
        foreach (
            VocabularyAttribute vocabulary in classes.SelectMany(type =>
                type.GetCustomAttributes<VocabularyAttribute>()
            )
        )
            _vocabularies.TryAdd(vocabulary.Prefix, vocabulary.Iri);
    }

    /// <summary>Returns the IRI of a term; null if the corpus does not declare its vocabulary.</summary>
    /// <param name="term">The term with its prefix, such as <c>schema:name</c>.</param>
    public string? Expand(string term)
    {
        int colon = term.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !_vocabularies.TryGetValue(term[..colon], out string? iri))
            return null;
        return (iri == "http://schema.org/" ? PublicIris.Schema : iri) + term[(colon + 1)..];
    }

    /// <summary>
    /// Returns an IRI as a context of <see cref="WriteContext"/> shortens it: a term of schema.org without a prefix, a
    /// term of another vocabulary of the corpus with its prefix, and any other IRI as it is.
    /// </summary>
    public string Compact(string iri)
    {
        if (iri.StartsWith(PublicIris.Schema, StringComparison.Ordinal))
            return iri[PublicIris.Schema.Length..];
        foreach ((string prefix, string start) in _vocabularies)
        {
            if (iri.StartsWith(start, StringComparison.Ordinal))
                return $"{prefix}:{iri[start.Length..]}";
        }

        return iri;
    }

    /// <summary>Writes the context: schema.org, and the prefixes of the other vocabularies of the corpus.</summary>
    public void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteString("@vocab", PublicIris.Schema);
        foreach ((string prefix, string iri) in _vocabularies.OrderBy(item => item.Key, StringComparer.Ordinal))
            json.WriteString(prefix, iri);
        json.WriteEndObject();
    }

    /// <summary>
    /// Returns the address that the first term with a template makes of a text; null if there is none, or if the address
    /// is no link.
    /// </summary>
    public static string? LinkOf(CatalogTable table, CatalogField field, string text) =>
        Of(table, field).Select(term => term.Iri).FirstOrDefault(template => template is not null) is { } template
            ? SafeLink.Of(Fill(template, text))
            : null;

    /// <summary>Returns the IRI that a template makes of a text.</summary>
    public static string Fill(string template, string text) =>
        template.Replace(Value, template == Value ? text : Uri.EscapeDataString(text), StringComparison.Ordinal);

    /// <summary>Returns the terms of a field of a table.</summary>
    public static IReadOnlyList<TermAttribute> Of(CatalogTable table, CatalogField field) =>
        // Reading attributes takes microseconds, and every page needs those of its fields.
        Fields.GetOrAdd((table.RecordType, field.Name), key =>
            key.Record.GetProperty(key.Field) is { } property ? [.. property.GetCustomAttributes<TermAttribute>()] : []
        );

    /// <summary>Returns the terms of a member of an enum.</summary>
    public static IReadOnlyList<TermAttribute> Of<TEnum>(TEnum member)
        where TEnum : struct, Enum =>
        typeof(TEnum).GetField(Enum.GetName(member) ?? "") is { } field
            ? [.. field.GetCustomAttributes<TermAttribute>()]
            : [];
}
