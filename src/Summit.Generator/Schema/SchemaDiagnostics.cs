using Microsoft.CodeAnalysis;
using Summit.Compiler;
using Summit.Compiler.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>Gathers what is wrong with a schema, as values.</summary>
/// <param name="corpus">The corpus class, where an error is shown whose place is in another assembly.</param>
internal sealed class SchemaDiagnostics(INamedTypeSymbol corpus)
{
    private readonly List<DiagnosticSpec> _diagnostics = [];

    /// <summary>Adds an error at the declaration of <paramref name="symbol"/>.</summary>
    public void Add(DiagnosticInfo kind, ISymbol symbol, params string[] arguments) =>
        Add(kind, LocationOf(symbol), arguments);

    /// <summary>Adds an error at an attribute of <paramref name="symbol"/>; the name of the attribute is the first argument.</summary>
    public void Add(DiagnosticInfo kind, AttributeData attribute, ISymbol symbol, params string[] arguments) =>
        Add(
            kind,
            attribute.ApplicationSyntaxReference is { } syntax
                ? Location.Create(syntax.SyntaxTree, syntax.Span)
                : LocationOf(symbol),
            [attribute.LibraryName() ?? "", .. arguments]
        );

    private Location LocationOf(ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(place => place.IsInSource) ?? corpus.Locations[0];

    private void Add(DiagnosticInfo kind, Location location, string[] arguments)
    {
        CodeLocation place = CodeLocation.Of(location);
        _diagnostics.Add(new DiagnosticSpec(kind.Id, place.Path, place.Span, new EquatableArray<string>(arguments)));
    }

    /// <summary>The diagnostics so far.</summary>
    public EquatableArray<DiagnosticSpec> ToArray() => new([.. _diagnostics]);
}
