using Microsoft.CodeAnalysis;
using Summit.Compiler.Schema;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>Reads and checks the attribute that gives texts a language.</summary>
internal static class LanguageReader
{
    private const string Attribute = "Language";

    /// <summary>Returns the tag of the language of a field's texts; null if the attribute gives none.</summary>
    public static string? TagOf(IPropertySymbol property) =>
        property.Attribute(Attribute) is { ConstructorArguments.Length: 1 } attribute
            ? TagOf(attribute.ConstructorArguments[0])
            : null;

    /// <summary>Returns the tag that an argument gives; empty for an argument that does not compile.</summary>
    private static string TagOf(TypedConstant argument) =>
        argument.Value is int number && Enum.IsDefined(typeof(Language), number)
            ? Languages.TagOf((Language)number)
            : argument.Value as string ?? "";

    /// <summary>Whether a field holds the language of the texts of its record.</summary>
    public static bool IsLanguage(IPropertySymbol property) =>
        property.Attribute(Attribute) is { ConstructorArguments.Length: 0 };

    /// <summary>Checks the attribute of a field, if it has one.</summary>
    public static void Check(
        FieldShape field,
        IPropertySymbol property,
        INamedTypeSymbol record,
        SchemaDiagnostics diagnostics
    )
    {
        if (property.Attribute(Attribute) is not { } attribute)
            return;
        if (field.IsLanguage && field is not (StringField or EnumField or ReferenceField))
        {
            diagnostics.Add(
                SchemaCatalogue.AttributeOnWrongType,
                property,
                Attribute,
                property.Name,
                "a string, an enum or a reference, or with an argument a text or a TextList"
            );
        }
        else if (field.LanguageTag is not null && field is not TextualField)
        {
            diagnostics.Add(
                SchemaCatalogue.AttributeOnWrongType,
                property,
                Attribute,
                property.Name,
                "a text or a TextList, or without an argument a field with the tag of a language"
            );
        }
        else if (ErrorIn(field, record) is { } error)
        {
            diagnostics.Add(SchemaCatalogue.OptionNotUsable, attribute, property, property.Name, error);
        }
    }

    private static string? ErrorIn(FieldShape field, INamedTypeSymbol record)
    {
        if (field.LanguageTag is { } tag && !TermText.IsLanguage(tag))
            return $"'{tag}' is not a language tag, such as 'en' or 'pt-BR'";
        if (
            field is EnumField { IsLanguage: true } choice
            && choice.Members.FirstOrDefault(member => !member.IsOthers && !TextLanguage.IsLanguage(member))
                is { } unknown
        )
            return $"its member '{unknown.Name}' is no language; name the member as a tag ('Fi') or a language ('Finnish'), or add the tag, as in [Spelling(\"pt-BR\")]";
        bool isSecond =
            field.IsLanguage
            && record.PartialProperties().FirstOrDefault(IsLanguage) is { } first
            && first.Name != field.Name;
        return isSecond ? $"another field of '{record.Name}' holds the language already" : null;
    }
}
