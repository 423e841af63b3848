using Summit.Cli.Export.Terms;

namespace Summit.Cli.Export.JsonLd;

/// <summary>Adds derived properties to the SKOS concepts of a table.</summary>
/// <param name="names">The terms of the corpus.</param>
/// <param name="concepts">The nodes of the concepts.</param>
internal sealed class ConceptTable(VocabularyNames names, LinkedNode[] concepts)
{
    private readonly string _inScheme = names.Compact(PublicTerms.Skos + "inScheme");
    private readonly string _topConceptOf = names.Compact(PublicTerms.Skos + "topConceptOf");
    private readonly string _broader = names.Compact(PublicTerms.Skos + "broader");
    private readonly string _prefLabel = names.Compact(PublicTerms.Skos + "prefLabel");
    private readonly string _altLabel = names.Compact(PublicTerms.Skos + "altLabel");
    private readonly Dictionary<string, LinkedNode> _byId = concepts.ToDictionary(concept => concept.Id);

    /// <summary>True if a concept names its scheme in a field.</summary>
    public bool NamesSchemes => concepts.Any(concept => concept.Has(_inScheme) || concept.Has(_topConceptOf));

    /// <summary>
    /// Removes alternative labels that equal a preferred label of the same concept. A corpus repeats translated labels
    /// as aliases so that look-ups find them; as preferred labels they have the right language.
    /// </summary>
    public void DropTranslationsFromAlternativeLabels()
    {
        foreach (LinkedNode concept in concepts)
        {
            var preferred = concept.Values(_prefLabel).OfType<LinkedText>().Select(label => label.Text).ToHashSet();
            concept.Remove(_altLabel, label => label is LinkedText text && preferred.Contains(text.Text));
        }
    }

    /// <summary>Adds each concept to the schemes of the top concepts above it.</summary>
    public void AddNamedSchemes()
    {
        foreach (LinkedNode concept in concepts)
        {
            foreach (LinkedValue scheme in SchemesAbove(concept).ToArray())
                concept.Add(_inScheme, scheme);
        }
    }

    /// <summary>Adds all concepts to one scheme. Concepts without a broader concept are its top concepts.</summary>
    public void AddTo(LinkedNode scheme)
    {
        foreach (LinkedNode concept in concepts)
        {
            concept.Add(_inScheme, new LinkedThing(scheme.Id));
            if (concept.Has(_broader))
                continue;
            concept.Add(_topConceptOf, new LinkedThing(scheme.Id));
            scheme.Add(names.Compact(PublicTerms.Skos + "hasTopConcept"), new LinkedThing(concept.Id));
        }
    }

    private IEnumerable<LinkedValue> SchemesAbove(LinkedNode concept) =>
        concept
            .Values(_broader)
            .OfType<LinkedThing>()
            .Where(broader => _byId.ContainsKey(broader.Iri))
            .SelectMany(broader => SchemesAbove(_byId[broader.Iri]))
            .Concat(concept.Values(_topConceptOf));
}
