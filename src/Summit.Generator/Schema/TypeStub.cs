using Microsoft.CodeAnalysis;
using Summit.Compiler;

namespace Summit.Generator.Schema;

/// <summary>A type to emit without data because its schema has an error.</summary>
/// <param name="Name">The name of the type.</param>
/// <param name="Namespace">The namespace; empty for the global namespace.</param>
/// <param name="Properties">The partial properties whose types are known.</param>
internal sealed record TypeStub(string Name, string Namespace, EquatableArray<PropertyStub> Properties)
{
    /// <summary>Whether the type is a record type; false for a corpus class.</summary>
    public bool IsRecord { get; init; }

    /// <summary>Whether a field is searched.</summary>
    public bool IsSearched { get; init; }

    /// <summary>
    /// Returns the stub of a corpus class or a record type; null if C# accepts no generated part for the type.
    /// </summary>
    public static TypeStub? Of(INamedTypeSymbol type)
    {
        bool isOfRecord = type.TypeKind == TypeKind.Struct;
        if (
            !type.IsPartial()
            || type.IsRecord
            || type.IsRefLikeType
            || type.IsGenericType
            || type.ContainingType is not null
        )
            return null;
        return new TypeStub(
            type.Name,
            type.NamespaceName(),
            new EquatableArray<PropertyStub>([
                .. type.PartialProperties().Select(PropertyStub.Of).OfType<PropertyStub>(),
            ])
        )
        {
            IsRecord = isOfRecord,
            IsSearched = type.PartialProperties().Any(property => property.Attribute("Search") is not null),
        };
    }
}

/// <summary>A partial property to emit with a default value.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Type">The fully qualified type of the property.</param>
/// <param name="Modifiers">The modifiers before <c>partial</c>.</param>
internal sealed record PropertyStub(string Name, string Type, string Modifiers)
{
    /// <summary>
    /// Returns the stub of a property; null if its type is unknown or the property cannot belong to a schema.
    /// </summary>
    public static PropertyStub? Of(IPropertySymbol property) =>
        property.SetMethod is not null || property.RefKind != RefKind.None || TypeOf(property.Type) is not { } type
            ? null
            : new PropertyStub(
                property.Name,
                type,
                property.DeclaredAccessibility.Keyword() + (property.IsStatic ? " static" : "")
            );

    private static string? TypeOf(ITypeSymbol type)
    {
        if (type.WithoutNullable().UnknownOfSystem() is { } name)
            return $"global::System.{name}{(type.NullableAnnotation == NullableAnnotation.Annotated ? "?" : "")}";
        bool isOfNoRecord = type.ArgumentOf("Table") is { } record && !record.IsRecordType();
        return type.IsUnknown() || isOfNoRecord ? null : type.ToFullyQualified();
    }
}
