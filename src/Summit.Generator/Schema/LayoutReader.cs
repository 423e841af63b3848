using Microsoft.CodeAnalysis;
using Summit.Compiler;
using Summit.Compiler.Schema;

namespace Summit.Generator.Schema;

/// <summary>
/// Reads the layout of the YAML from attributes. <see cref="LayoutChecker"/> later checks that the attributes make
/// sense.
/// </summary>
internal static class LayoutReader
{
    /// <summary>Returns a table with the location of its records.</summary>
    public static TableShape Read(TableShape table, IPropertySymbol property, INamedTypeSymbol record) =>
        table with
        {
            Files = new EquatableArray<FilesShape>([
                .. property
                    .Attributes("Files")
                    .Select(files => new FilesShape(
                        files.Texts(0),
                        files.NamedText("At") ?? "",
                        files.NamedText("Where") ?? ""
                    )),
            ]),
            KeyedBy = KeyedBy(property, record),
        };

    /// <summary>Returns a field with its paths and its written form.</summary>
    /// <param name="field">The field.</param>
    /// <param name="property">The property of the field.</param>
    /// <param name="corpusTime">The attribute that specifies how the corpus writes dates and instants; null if it has
    /// none.</param>
    public static FieldShape Read(FieldShape field, IPropertySymbol property, AttributeData? corpusTime)
    {
        AttributeData? paths = property.Attribute("Field");
        field = field with
        {
            IsUnwritten = paths?.Texts(0).Count == 0 && !paths.NamedFlag("KeepEmpty"),
            Paths = paths?.Texts(0) ?? EquatableArray<string>.Empty,
            Inherits = property.Attribute("Inherit") is { } inherit ? inherit.Text(0) ?? "" : null,
            IsValue = property.Attribute("Value") is not null,
        };
        return field switch
        {
            TextualField { HoldsNames: false } text => text with
            {
                KeepsEmpty = paths?.NamedFlag("KeepEmpty") ?? false,
            },
            KeyField key => Read(key, property.Attribute("Key")!),
            TimeField time => Read(time, property.Attribute("Time") ?? corpusTime),
            ReferringField reference => Read(reference, property),
            NestedListField list => list with { KeyedBy = KeyedBy(property, property.Type.ArgumentOf("RecordList")!) },
            _ => field,
        };
    }

    private static KeyField Read(KeyField field, AttributeData key) =>
        field with
        {
            Format = key.NamedText("Format"),
            Duplicates = (DuplicateKeyBehavior)key.NamedNumber("Duplicates"),
        };

    private static TimeField Read(TimeField field, AttributeData? time)
    {
        if (time is null)
            return field;
        field = field with { IsPartial = time.NamedFlag("Partial"), Formats = time.Texts(0) };
        return field is InstantField instant ? instant with { Offset = time.NamedText("Offset") } : field;
    }

    private static ReferringField Read(ReferringField field, IPropertySymbol property)
    {
        AttributeData? reference = property.Attribute("Reference");
        field = field with
        {
            ReferredBy = reference?.NamedText("By"),
            Format = reference?.NamedText("Format"),
            IsFolded = reference?.NamedFlag("Folded") ?? false,
            Unresolved = (UnresolvedReferenceBehavior)(reference?.NamedNumber("Unresolved") ?? 0),
            IsInPlace = field is ReferenceField { IsNested: true } || (reference?.NamedFlag("InPlace") ?? false),
        };
        return field is ReferenceListField list
            ? list with
            {
                KeyedBy = KeyedBy(property, property.Type.ArgumentOf("RecordList")!),
            }
            : field;
    }

    /// <summary>Returns an enum member with its spellings.</summary>
    public static EnumMemberShape Read(EnumMemberShape member, IFieldSymbol symbol) =>
        symbol.Attribute("Spelling") is { } spelling
            ? member with
            {
                Spellings = spelling.Texts(0),
                IsOthers = spelling.NamedFlag("Others"),
            }
            : member;

    /// <summary>
    /// Returns the field that takes the names of a mapping of records; empty if the record type has no such field.
    /// Returns null if the records are not values of a mapping.
    /// </summary>
    private static string? KeyedBy(IPropertySymbol property, INamedTypeSymbol record) =>
        property.Attribute("Keyed") is { } keyed ? keyed.Text(0) ?? record.KeyName() ?? "" : null;
}
