using Microsoft.CodeAnalysis;
using Summit.Compiler;
using Summit.Compiler.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>Collects the diagnostics of a schema as values.</summary>
/// <param name="corpus">The corpus class. Errors in types of another assembly are reported at its declaration.</param>
internal sealed class SchemaDiagnostics(INamedTypeSymbol corpus)
{
    private readonly List<DiagnosticSpec> _diagnostics = [];

    /// <summary>Adds an error at the declaration of <paramref name="symbol"/>.</summary>
    public void Add(DiagnosticInfo kind, ISymbol symbol, params string[] arguments) =>
        Add(kind, LocationOf(symbol), arguments);

    /// <summary>
    /// Adds an error at an attribute of <paramref name="symbol"/>. The name of the attribute becomes the first
    /// argument.
    /// </summary>
    public void Add(DiagnosticInfo kind, AttributeData attribute, ISymbol symbol, params string[] arguments) =>
        Add(
            kind,
            attribute.ApplicationSyntaxReference is { } syntax
                ? Location.Create(syntax.SyntaxTree, syntax.Span)
                : LocationOf(symbol),
            [attribute.LibraryName() ?? "", .. arguments]
        );

    private Location LocationOf(ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(location => location.IsInSource) ?? corpus.Locations[0];

    private void Add(DiagnosticInfo kind, Location location, string[] arguments)
    {
        CodeLocation place = CodeLocation.Of(location);
        _diagnostics.Add(new DiagnosticSpec(kind.Id, place.Path, place.Span, new EquatableArray<string>(arguments)));
    }

    /// <summary>Returns the diagnostics added so far.</summary>
    public EquatableArray<DiagnosticSpec> ToArray() => new([.. _diagnostics]);
}
