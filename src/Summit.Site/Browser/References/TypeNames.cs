using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Summit.Site.Browser.References;

/// <summary>
/// Decodes types to their names with namespace, <c>Outer/Nested</c> for nested types. The name of a generic type is that
/// of its definition; a type without a definition of its own, such as an array, has an empty name.
/// </summary>
internal sealed class TypeNames : ISignatureTypeProvider<string, object?>
{
    /// <summary>The only instance.</summary>
    public static TypeNames Instance { get; } = new();

    /// <summary>Returns the name of a type definition, reference or specification; empty for no type.</summary>
    public static string Of(MetadataReader metadata, EntityHandle type) =>
        type.IsNil
            ? ""
            : type.Kind switch
            {
                HandleKind.TypeDefinition => Of(metadata, (TypeDefinitionHandle)type),
                HandleKind.TypeReference => Of(metadata, (TypeReferenceHandle)type),
                HandleKind.TypeSpecification => metadata
                    .GetTypeSpecification((TypeSpecificationHandle)type)
                    .DecodeSignature(Instance, null),
                _ => "",
            };

    /// <inheritdoc/>
    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        Of(reader, handle);

    /// <inheritdoc/>
    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        Of(reader, handle);

    /// <inheritdoc/>
    public string GetTypeFromSpecification(
        MetadataReader reader,
        object? genericContext,
        TypeSpecificationHandle handle,
        byte rawTypeKind
    ) => Of(reader, handle);

    /// <inheritdoc/>
    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => genericType;

    /// <inheritdoc/>
    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    /// <inheritdoc/>
    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => $"System.{typeCode}";

    /// <inheritdoc/>
    public string GetArrayType(string elementType, ArrayShape shape) => "";

    /// <inheritdoc/>
    public string GetSZArrayType(string elementType) => "";

    /// <inheritdoc/>
    public string GetByReferenceType(string elementType) => "";

    /// <inheritdoc/>
    public string GetPointerType(string elementType) => "";

    /// <inheritdoc/>
    public string GetPinnedType(string elementType) => "";

    /// <inheritdoc/>
    public string GetFunctionPointerType(MethodSignature<string> signature) => "";

    /// <inheritdoc/>
    public string GetGenericMethodParameter(object? genericContext, int index) => "";

    /// <inheritdoc/>
    public string GetGenericTypeParameter(object? genericContext, int index) => "";

    private static string Of(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        TypeDefinition type = metadata.GetTypeDefinition(handle);
        string name = metadata.GetString(type.Name);
        return type.IsNested ? $"{Of(metadata, type.GetDeclaringType())}/{name}" : Join(metadata, type.Namespace, name);
    }

    private static string Of(MetadataReader metadata, TypeReferenceHandle handle)
    {
        TypeReference type = metadata.GetTypeReference(handle);
        string name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{Of(metadata, (TypeReferenceHandle)type.ResolutionScope)}/{name}"
            : Join(metadata, type.Namespace, name);
    }

    private static string Join(MetadataReader metadata, StringHandle space, string name) =>
        space.IsNil ? name : $"{metadata.GetString(space)}.{name}";
}
