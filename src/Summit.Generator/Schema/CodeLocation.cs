using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Summit.Compiler.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>A location in C# source that is compared by value.</summary>
/// <param name="Path">The source file.</param>
/// <param name="Span">The span in the source file.</param>
internal sealed record CodeLocation(string Path, SourceSpan Span)
{
    /// <summary>Converts a location of Roslyn.</summary>
    public static CodeLocation Of(Location location)
    {
        FileLinePositionSpan lines = location.GetLineSpan();
        TextSpan text = location.SourceSpan;
        return new CodeLocation(
            lines.Path,
            new SourceSpan(
                text.Start,
                text.End,
                lines.StartLinePosition.Line + 1,
                lines.StartLinePosition.Character + 1,
                lines.EndLinePosition.Line + 1,
                lines.EndLinePosition.Character + 1
            )
        );
    }

    /// <summary>
    /// Returns the location of an attribute, or of <paramref name="symbol"/> if the attribute is not in source.
    /// </summary>
    public static CodeLocation Of(AttributeData attribute, ISymbol symbol) =>
        Of(
            attribute.ApplicationSyntaxReference is { } syntax
                ? Location.Create(syntax.SyntaxTree, syntax.Span)
                : symbol.Locations[0]
        );
}
