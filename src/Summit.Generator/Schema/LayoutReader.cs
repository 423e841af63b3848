using Microsoft.CodeAnalysis;
using Summit.Compiler;
using Summit.Compiler.Schema;

namespace Summit.Generator.Schema;

/// <summary>Reads from attributes how the data is laid out. Whether they make sense is seen later.</summary>
internal static class LayoutReader
{
    /// <summary>A table with where its records are.</summary>
    public static TableShape Read(TableShape table, IPropertySymbol property, INamedTypeSymbol record) => table with
    {
        Files = new EquatableArray<FilesShape>(
            [.. property.Attributes("Files").Select(files => new FilesShape(files.Texts(0), files.NamedText("At") ?? "", files.NamedText("Where") ?? ""))]),
        KeyedBy = KeyedBy(property, record),
    };

    /// <summary>A field with where and how it is written; <paramref name="corpusTime"/> is how the corpus writes time.</summary>
    public static FieldShape Read(FieldShape field, IPropertySymbol property, AttributeData? corpusTime)
    {
        AttributeData? reference = property.Attribute("Reference");
        bool isReference = field.Kind is FieldKind.Reference or FieldKind.ReferenceList;
        field = field with
        {
            IsUnwritten = property.Attribute("Field")?.Texts(0).Count == 0,
            Paths = property.Attribute("Field")?.Texts(0) ?? EquatableArray<string>.Empty,
            Inherits = property.Attribute("Inherit") is { } inherit ? inherit.Text(0) ?? "" : null,
            IsValue = property.Attribute("Value") is not null,
            KeyFormat = property.Attribute("Key")?.NamedText("Format"),
            Duplicates = (DuplicateKeyBehavior)(property.Attribute("Key")?.NamedNumber("Duplicates") ?? 0),
            ReferredBy = reference?.NamedText("By"),
            ReferenceFormat = reference?.NamedText("Format"),
            IsReferredFolded = reference?.NamedFlag("Folded") ?? false,
            Unresolved = (UnresolvedReferenceBehavior)(reference?.NamedNumber("Unresolved") ?? 0),
            IsInPlace = field.IsNested || (isReference && (reference?.NamedFlag("InPlace") ?? false)),
            KeyedBy = property.Type.ArgumentOf("RecordList") is { } item ? KeyedBy(property, item) : null,
        };
        return field.Kind is FieldKind.Date or FieldKind.Instant && (property.Attribute("Time") ?? corpusTime) is { } time
            ? field with
            {
                TimeOffset = time.NamedText("Offset"),
                IsPartialTime = time.NamedFlag("Partial"),
                TimeFormats = time.Texts(0),
            }
            : field;
    }

    /// <summary>A member of an enum with how it is spelled.</summary>
    public static EnumMemberShape Read(EnumMemberShape member, IFieldSymbol symbol) => symbol.Attribute("Spelling") is { } spelling
        ? member with { Spellings = spelling.Texts(0), IsOthers = spelling.NamedFlag("Others") }
        : member;

    /// <summary>The field that a mapping names records by, empty where there is none; null where they are no values of a mapping.</summary>
    private static string? KeyedBy(IPropertySymbol property, INamedTypeSymbol record) =>
        property.Attribute("Keyed") is { } keyed ? keyed.Text(0) ?? record.KeyName() ?? "" : null;
}
