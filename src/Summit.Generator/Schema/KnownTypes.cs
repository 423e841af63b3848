using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Summit.Generator.Schema;

/// <summary>Recognises the types and attributes of the library by name.</summary>
internal static class KnownTypes
{
    public const string CorpusAttribute = "Summit.CorpusAttribute";

    private const string Library = nameof(Summit);

    /// <summary>
    /// Returns the first attribute of the library with a name, given without its suffix; null if there is none.
    /// </summary>
    public static AttributeData? Attribute(this ISymbol symbol, string name) =>
        symbol
            .GetAttributes()
            .FirstOrDefault(attribute =>
                attribute.AttributeClass is { } type && IsOfLibrary(type, name + nameof(System.Attribute))
            );

    /// <summary>Returns all attributes of the library with a name, given without its suffix.</summary>
    public static IEnumerable<AttributeData> Attributes(this ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(attribute => attribute.LibraryName() == name);

    /// <summary>
    /// Returns the name of an attribute of the library, without its suffix; null for any other attribute.
    /// </summary>
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

    /// <summary>Whether a type belongs to the library and has a name. Type arguments are ignored.</summary>
    public static bool IsOfLibrary(this ITypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace is { Name: Library, ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>Whether a type belongs to the namespace <c>System</c> and has a name.</summary>
    public static bool IsOfSystem(this ITypeSymbol type, string name) =>
        type.Name == name
        && type.ContainingNamespace is { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>Whether a type is marked as a record type.</summary>
    public static bool IsRecordType(this ITypeSymbol type) => type.Attribute("Record") is not null;

    /// <summary>Whether a type and <paramref name="symbol"/> are declared in different assemblies.</summary>
    public static bool IsForeignTo(this ITypeSymbol type, ISymbol symbol) =>
        !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, symbol.ContainingAssembly);

    /// <summary>Returns the record type of a property: its type, or the type argument of its list, set or table. Null
    /// if there is none.</summary>
    public static INamedTypeSymbol? RecordOf(this IPropertySymbol property)
    {
        ITypeSymbol type = property.Type.WithoutNullable();
        INamedTypeSymbol? record = type.ArgumentOf("Table")
            ?? type.ArgumentOf("RecordList")
            ?? type.ArgumentOf("RecordSet")
            ?? type as INamedTypeSymbol;
        return record is not null && record.IsRecordType() ? record : null;
    }

    /// <summary>Returns the type argument of <c>Nullable&lt;T&gt;</c>, or the type itself.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    /// <summary>Returns the type argument of a generic type of the library; null for any other type.</summary>
    public static INamedTypeSymbol? ArgumentOf(this ITypeSymbol type, string generic) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1 } named && named.IsOfLibrary(generic)
            ? named.TypeArguments[0] as INamedTypeSymbol
            : null;

    /// <summary>
    /// Whether C# does not know a type or one of its type arguments. The C# compiler reports such a type itself.
    /// </summary>
    public static bool IsUnknown(this ITypeSymbol type) =>
        type.TypeKind == TypeKind.Error
        || (type is INamedTypeSymbol named && named.TypeArguments.Any(argument => argument.TypeKind == TypeKind.Error));

    /// <summary>
    /// Returns the C# name of a field type that is unknown only because <c>System</c> is not imported; null for any
    /// other type.
    /// </summary>
    public static string? UnknownOfSystem(this ITypeSymbol type) =>
        type.TypeKind != TypeKind.Error ? null
        : type.Name is "DateOnly" or "DateTimeOffset" or "TimeSpan" ? type.Name
        : type is INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments.Length: 1 } span
        && span.TypeArguments[0].SpecialType == SpecialType.System_Byte
            ? "ReadOnlySpan<byte>"
        : null;

    /// <summary>
    /// Returns the type in the syntax of emitted code, fully qualified and with nullable annotations.
    /// </summary>
    public static string ToFullyQualified(this ITypeSymbol type) =>
        type.ToDisplayString(
            SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
                SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            )
        );

    /// <summary>Whether a type is declared partial in this compilation.</summary>
    public static bool IsPartial(this INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword)
        );

    /// <summary>Returns the partial properties that a type declares, in order.</summary>
    public static IEnumerable<IPropertySymbol> PartialProperties(this INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsPartialDefinition);

    /// <summary>Returns the name of the key field of a record type; null if it has no key.</summary>
    public static string? KeyName(this INamedTypeSymbol record) =>
        record.PartialProperties().FirstOrDefault(property => property.Attribute("Key") is not null)?.Name;

    /// <summary>Whether a type has an attribute of a class or of a class derived from it.</summary>
    public static bool HasAttributeOf(this INamedTypeSymbol type, string attributeClass) =>
        type.GetAttributes()
            .Any(attribute => BasesOf(attribute.AttributeClass).Any(item => item.Name == attributeClass));

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }

    /// <summary>Returns the names of all declared members of a type except its partial properties.</summary>
    public static IEnumerable<string> OtherMembers(this INamedTypeSymbol type) =>
        type.GetMembers()
            .Where(member =>
                member
                    is { CanBeReferencedByName: true, IsImplicitlyDeclared: false }
                        and not IPropertySymbol { IsPartialDefinition: true }
            )
            .Select(member => member.Name)
            .Distinct();

    /// <summary>Returns the name of the namespace of a type; empty for the global namespace.</summary>
    public static string NamespaceName(this INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();

    /// <summary>Returns the C# keywords of an accessibility.</summary>
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
