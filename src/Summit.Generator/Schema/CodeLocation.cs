using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Summit.Compiler.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>A location in C# source as a value.</summary>
/// <param name="Path">The source file.</param>
/// <param name="Span">The span in it.</param>
internal sealed record CodeLocation(string Path, SourceSpan Span)
{
    /// <summary>The location as a value.</summary>
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

    /// <summary>The location of an attribute; that of <paramref name="symbol"/> if the attribute is not in
    /// source.</summary>
    public static CodeLocation Of(AttributeData attribute, ISymbol symbol) =>
        Of(
            attribute.ApplicationSyntaxReference is { } syntax
                ? Location.Create(syntax.SyntaxTree, syntax.Span)
                : symbol.Locations[0]
        );
}
