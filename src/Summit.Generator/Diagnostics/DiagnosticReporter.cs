using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Summit.Compiler.Diagnostics;

namespace Summit.Generator.Diagnostics;

/// <summary>Converts Summit's diagnostics to Roslyn diagnostics. No other class creates Roslyn diagnostics.</summary>
internal static class DiagnosticReporter
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = DiagnosticCatalogue
        .All.Concat(SchemaCatalogue.All)
        .ToDictionary(kind => kind.Id, Describe);

    /// <summary>Returns the Roslyn diagnostic at the position of <paramref name="spec"/> in its file.</summary>
    public static Diagnostic ToDiagnostic(DiagnosticSpec spec)
    {
        var lines = new LinePositionSpan(
            new LinePosition(spec.Span.StartLine - 1, spec.Span.StartColumn - 1),
            new LinePosition(spec.Span.EndLine - 1, spec.Span.EndColumn - 1)
        );
        Location location = Location.Create(spec.Path, TextSpan.FromBounds(spec.Span.Start, spec.Span.End), lines);
        return Diagnostic.Create(DescriptorOf(spec), location, [.. spec.Arguments]);
    }

    private static DiagnosticDescriptor DescriptorOf(DiagnosticSpec spec) =>
        spec.Span.AnchorLine == 0
            ? Descriptors[spec.Id]
            : Describe(DiagnosticCatalogue.InfoOf(spec) with { Message = DiagnosticCatalogue.FormatOf(spec) });

    private static DiagnosticDescriptor Describe(DiagnosticInfo kind) =>
        new(
            kind.Id,
            kind.Title,
            kind.Message,
            category: "Summit",
            kind.IsError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            isEnabledByDefault: true,
            description: $"'summit explain {kind.Id}' tells why, with an example and how to mend it."
        );
}
