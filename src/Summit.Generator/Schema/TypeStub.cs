using Microsoft.CodeAnalysis;
using Summit.Compiler;

namespace Summit.Generator.Schema;

/// <summary>What is emitted of a type of a schema that has an error.</summary>
/// <param name="Name">The name of the type.</param>
/// <param name="Namespace">Its namespace, or empty.</param>
/// <param name="Properties">Those of its partial properties whose types are known.</param>
internal sealed record TypeStub(string Name, string Namespace, EquatableArray<PropertyStub> Properties)
{
    /// <summary>True for a record type, false for a corpus class.</summary>
    public bool IsRecord { get; init; }

    /// <summary>True where a field is searched.</summary>
    public bool IsSearched { get; init; }

    /// <summary>The stub of a corpus class or a record type; null where C# takes no other half of it from elsewhere.</summary>
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

/// <summary>A partial property that is there, and gives nothing.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, fully qualified.</param>
/// <param name="Modifiers">What stands before <c>partial</c>.</param>
internal sealed record PropertyStub(string Name, string Type, string Modifiers)
{
    /// <summary>The stub of a property; null where its type is not known, or it is no property of a schema at all.</summary>
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
