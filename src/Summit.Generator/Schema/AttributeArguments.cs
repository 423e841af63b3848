using System.Globalization;
using Microsoft.CodeAnalysis;
using Summit.Compiler;

namespace Summit.Generator.Schema;

/// <summary>Reads the arguments of attributes. Arguments may be missing if the attribute does not compile.</summary>
internal static class AttributeArguments
{
    /// <summary>Returns an argument as culture-invariant text; null if it is missing.</summary>
    public static string? Text(this AttributeData attribute, int index) =>
        attribute.At(index) is { Kind: TypedConstantKind.Primitive, Value: { } value }
            ? Convert.ToString(value, CultureInfo.InvariantCulture)
            : null;

    /// <summary>Returns an argument as a number; 0 if it is missing.</summary>
    public static int Number(this AttributeData attribute, int index) =>
        attribute.At(index) is { Value: int value } ? value : 0;

    /// <summary>Returns the texts of a <c>params</c> argument.</summary>
    public static EquatableArray<string> Texts(this AttributeData attribute, int index) =>
        attribute.At(index) is { Kind: TypedConstantKind.Array, IsNull: false } texts
            ? Texts(texts)
            : EquatableArray<string>.Empty;

    /// <summary>Returns a named argument as text; null if it is missing.</summary>
    public static string? NamedText(this AttributeData attribute, string name) =>
        attribute.Named(name) is { Value: string text } ? text : null;

    /// <summary>Whether a named argument is present and true.</summary>
    public static bool NamedFlag(this AttributeData attribute, string name) => attribute.Named(name) is { Value: true };

    /// <summary>Returns the number of a named enum argument; 0 if it is missing.</summary>
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
