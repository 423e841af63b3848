using System.Globalization;
using Microsoft.CodeAnalysis;
using Summit.Compiler;

namespace Summit.Generator.Schema;

/// <summary>Reads the arguments of attributes. Of one that does not compile, some may be missing.</summary>
internal static class AttributeArguments
{
    /// <summary>An argument as invariant text, or null.</summary>
    public static string? Text(this AttributeData attribute, int index) =>
        attribute.At(index) is { Kind: TypedConstantKind.Primitive, Value: { } value }
            ? Convert.ToString(value, CultureInfo.InvariantCulture)
            : null;

    /// <summary>An argument as a number, or zero.</summary>
    public static int Number(this AttributeData attribute, int index) =>
        attribute.At(index) is { Value: int value } ? value : 0;

    /// <summary>The texts of a <c>params</c> argument.</summary>
    public static EquatableArray<string> Texts(this AttributeData attribute, int index) =>
        attribute.At(index) is { Kind: TypedConstantKind.Array, IsNull: false } texts
            ? Texts(texts)
            : EquatableArray<string>.Empty;

    /// <summary>A named argument as text, or null.</summary>
    public static string? NamedText(this AttributeData attribute, string name) =>
        attribute.Named(name) is { Value: string text } ? text : null;

    /// <summary>True for a named argument that is.</summary>
    public static bool NamedFlag(this AttributeData attribute, string name) => attribute.Named(name) is { Value: true };

    /// <summary>The number of a named argument that is of an enum, or zero.</summary>
    public static int NamedNumber(this AttributeData attribute, string name) =>
        attribute.Named(name) is { Value: int number } ? number : 0;

    private static EquatableArray<string> Texts(TypedConstant texts) =>
        new([.. texts.Values.Select(text => text.Value as string ?? "")]);

    private static TypedConstant? Named(this AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value;
        }

        return null;
    }

    private static TypedConstant? At(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[index] : null;
}
