using Microsoft.CodeAnalysis;
using Summit.Compiler;

namespace Summit.Generator.Schema;

/// <summary>
/// The locations of attributes that the YAML can contradict. The locations are separate from the schema, because an
/// edit above a corpus class moves the locations but must not recompile the corpus.
/// </summary>
/// <param name="Corpus">The name of the emitted files of the corpus.</param>
/// <param name="Attribute">The location of <c>[Corpus]</c>.</param>
/// <param name="Patterns">The patterns and locations of all <c>[Files]</c> attributes.</param>
/// <param name="Paths">The paths and locations of all <c>[Field]</c> attributes, by record type.</param>
internal sealed record CorpusLocations(
    string Corpus,
    CodeLocation Attribute,
    EquatableArray<LocatedTexts> Patterns,
    EquatableArray<LocatedTexts> Paths
)
{
    /// <summary>Reads the locations of the attributes of <paramref name="corpus"/>.</summary>
    public static CorpusLocations Of(INamedTypeSymbol corpus) =>
        new(
            CorpusDeclaration.FileNameOf(corpus.NamespaceName(), corpus.Name),
            CodeLocation.Of(corpus.Attribute("Corpus")!, corpus),
            new EquatableArray<LocatedTexts>([.. LocatedTexts.Of(corpus, "Files")]),
            new EquatableArray<LocatedTexts>([.. RecordsOf(corpus).SelectMany(type => LocatedTexts.Of(type, "Field"))])
        );

    /// <summary>Returns the record types of the tables, and the record types that their fields refer to.</summary>
    private static List<INamedTypeSymbol> RecordsOf(INamedTypeSymbol corpus)
    {
        List<INamedTypeSymbol> types = [corpus];
        for (int i = 0; i < types.Count; i++)
            types.AddRange(
                types[i]
                    .PartialProperties()
                    .Select(property => property.RecordOf())
                    .OfType<INamedTypeSymbol>()
                    .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
                    .Where(type => !types.Contains(type, SymbolEqualityComparer.Default))
                    .ToArray()
            );
        types.RemoveAt(0);
        return types;
    }
}

/// <summary>The texts that an attribute of a property lists, and the location of the attribute.</summary>
/// <param name="Type">The name of the type that declares the property.</param>
/// <param name="Member">The name of the property.</param>
/// <param name="Texts">The texts that the attribute lists.</param>
/// <param name="Location">The location of the attribute.</param>
internal sealed record LocatedTexts(string Type, string Member, EquatableArray<string> Texts, CodeLocation Location)
{
    /// <summary>
    /// Reads the attributes called <paramref name="attribute"/> on the properties of <paramref name="type"/>.
    /// </summary>
    public static IEnumerable<LocatedTexts> Of(INamedTypeSymbol type, string attribute) =>
        type.PartialProperties()
            .SelectMany(property =>
                property
                    .Attributes(attribute)
                    .Select(item => new LocatedTexts(
                        type.Name,
                        property.Name,
                        item.Texts(0),
                        CodeLocation.Of(item, property)
                    ))
            );
}
