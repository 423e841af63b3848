using System.Reflection;
using Summit.Catalog;

namespace Summit.Site.LinkedData;

/// <summary>
/// The terms of public vocabularies in a schema, from its attributes: <see cref="TermAttribute"/> on record types,
/// fields and members of enums, and <see cref="VocabularyAttribute"/> on the corpus class.
/// </summary>
internal sealed class TermNames
{
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

    /// <summary>Returns the terms of a field of a table.</summary>
    public static IReadOnlyList<TermAttribute> Of(CatalogTable table, CatalogField field) =>
        table.RecordType.GetProperty(field.Name) is { } property
            ? [.. property.GetCustomAttributes<TermAttribute>()]
            : [];

    /// <summary>Returns the terms of a member of an enum.</summary>
    public static IReadOnlyList<TermAttribute> Of<TEnum>(TEnum member)
        where TEnum : struct, Enum =>
        typeof(TEnum).GetField(Enum.GetName(member) ?? "") is { } field
            ? [.. field.GetCustomAttributes<TermAttribute>()]
            : [];
}
