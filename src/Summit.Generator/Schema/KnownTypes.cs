using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Summit.Generator.Schema;

/// <summary>Recognises the types and attributes of the library by name.</summary>
internal static class KnownTypes
{
    public const string CorpusAttribute = "Summit.CorpusAttribute";

    private const string Library = nameof(Summit);

    /// <summary>The attribute of the library with that name, without its suffix, or null.</summary>
    public static AttributeData? Attribute(this ISymbol symbol, string name) =>
        symbol
            .GetAttributes()
            .FirstOrDefault(attribute =>
                attribute.AttributeClass is { } type && IsOfLibrary(type, name + nameof(System.Attribute))
            );

    /// <summary>All attributes of the library with that name, without its suffix.</summary>
    public static IEnumerable<AttributeData> Attributes(this ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(attribute => attribute.LibraryName() == name);

    /// <summary>The name of an attribute of the library without its suffix, or null.</summary>
    public static string? LibraryName(this AttributeData attribute)
    {
        string suffix = nameof(System.Attribute);
        return
            attribute.AttributeClass is { } type
            && type.Name.EndsWith(suffix, StringComparison.Ordinal)
            && IsOfLibrary(type, type.Name)
            ? type.Name.Substring(0, type.Name.Length - suffix.Length)
            : null;
    }

    /// <summary>True for a type of the library with that name, whatever its arguments.</summary>
    public static bool IsOfLibrary(this ITypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace is { Name: Library, ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>True for a type of the <c>System</c> namespace with that name.</summary>
    public static bool IsOfSystem(this ITypeSymbol type, string name) =>
        type.Name == name
        && type.ContainingNamespace is { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>True for a struct marked as a record type.</summary>
    public static bool IsRecordType(this ITypeSymbol type) => type.Attribute("Record") is not null;

    /// <summary>True for a type that another assembly declares than <paramref name="symbol"/>.</summary>
    public static bool IsForeignTo(this ITypeSymbol type, ISymbol symbol) =>
        !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, symbol.ContainingAssembly);

    /// <summary>The record type that a property gives, alone, in a list, a set or a table; null if it gives none.</summary>
    public static INamedTypeSymbol? RecordOf(this IPropertySymbol property)
    {
        ITypeSymbol type = property.Type.WithoutNullable();
        INamedTypeSymbol? record = type.ArgumentOf("Table")
            ?? type.ArgumentOf("RecordList")
            ?? type.ArgumentOf("RecordSet")
            ?? type as INamedTypeSymbol;
        return record is not null && record.IsRecordType() ? record : null;
    }

    /// <summary>The type without <c>Nullable&lt;T&gt;</c> round it.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    /// <summary>The type argument of a generic type of the library, or null.</summary>
    public static INamedTypeSymbol? ArgumentOf(this ITypeSymbol type, string generic) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1 } named && named.IsOfLibrary(generic)
            ? named.TypeArguments[0] as INamedTypeSymbol
            : null;

    /// <summary>True for a type that C# does not know, or that has such an argument: it reports that itself.</summary>
    public static bool IsUnknown(this ITypeSymbol type) =>
        type.TypeKind == TypeKind.Error
        || (type is INamedTypeSymbol named && named.TypeArguments.Any(argument => argument.TypeKind == TypeKind.Error));

    /// <summary>
    /// The type of a field as C# writes it, where it would be known if the file were <c>using System</c>; null otherwise.
    /// </summary>
    public static string? UnknownOfSystem(this ITypeSymbol type) =>
        type.TypeKind != TypeKind.Error ? null
        : type.Name is "DateOnly" or "DateTimeOffset" or "TimeSpan" ? type.Name
        : type is INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments.Length: 1 } span
        && span.TypeArguments[0].SpecialType == SpecialType.System_Byte
            ? "ReadOnlySpan<byte>"
        : null;

    /// <summary>The type as emitted code writes it.</summary>
    public static string ToFullyQualified(this ITypeSymbol type) =>
        type.ToDisplayString(
            SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
                SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            )
        );

    /// <summary>True for a type of this compilation that is declared partial.</summary>
    public static bool IsPartial(this INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword)
        );

    /// <summary>The partial properties that a type declares, in order.</summary>
    public static IEnumerable<IPropertySymbol> PartialProperties(this INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsPartialDefinition);

    /// <summary>The name of the field that is the key of a record type, or null.</summary>
    public static string? KeyName(this INamedTypeSymbol record) =>
        record.PartialProperties().FirstOrDefault(property => property.Attribute("Key") is not null)?.Name;

    /// <summary>The names of the members that a type declares besides its partial properties.</summary>
    public static IEnumerable<string> OtherMembers(this INamedTypeSymbol type) =>
        type.GetMembers()
            .Where(member =>
                member
                    is { CanBeReferencedByName: true, IsImplicitlyDeclared: false }
                        and not IPropertySymbol { IsPartialDefinition: true }
            )
            .Select(member => member.Name)
            .Distinct();

    /// <summary>The name of the namespace of a type, or empty.</summary>
    public static string NamespaceName(this INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();

    /// <summary>The keyword of an accessibility.</summary>
    public static string Keyword(this Accessibility accessibility) =>
        accessibility switch
        {
            Accessibility.Public => "public",
            Accessibility.Internal => "internal",
            Accessibility.Protected => "protected",
            Accessibility.ProtectedOrInternal => "protected internal",
            Accessibility.ProtectedAndInternal => "private protected",
            _ => "private",
        };
}
