using Microsoft.CodeAnalysis;
using Summit.Compiler.Bind.Layout;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>Checks that the attributes of the layout stand where they have a meaning and name what there is, and points at them.</summary>
/// <param name="shape">The shape of the corpus.</param>
/// <param name="corpus">Its symbol.</param>
/// <param name="types">The symbols of its records, in the same order.</param>
/// <param name="mistakes">Where what is wrong goes.</param>
internal sealed class LayoutChecker(
    CorpusShape shape, INamedTypeSymbol corpus, IReadOnlyList<INamedTypeSymbol> types, SchemaMistakes mistakes)
{
    private readonly LayoutNames _names = new(shape);
    private readonly SpellingChecker _spellings = new(mistakes);

    /// <summary>Checks every attribute.</summary>
    public void Check()
    {
        if (corpus.Attribute("Time") is { } time)
            Report(SchemaCatalogue.OptionNotUsable, time, corpus, TimeOptions.MistakeIn(time, isDate: false));
        foreach (IPropertySymbol property in corpus.PartialProperties())
        {
            if (shape.Tables.FirstOrDefault(table => table.Name == property.Name) is { } table)
                CheckTable(property, table, shape.Record(table.Record));
        }

        for (int i = 0; i < types.Count; i++)
            CheckRecord(types[i], shape.Records[i]);
    }

    private void CheckTable(IPropertySymbol property, TableShape table, RecordShape record)
    {
        foreach (AttributeData files in property.Attributes("Files"))
        {
            Place(files, property, record.Parent is null, "a table of records that are nested in no others");
            Report(SchemaCatalogue.PathNotUsable, files, property, MistakeIn(files));
        }

        if (property.Attribute("Keyed") is not { } keyed)
            return;
        Place(keyed, property, record.Parent is null, "a table of records that are nested in no others");
        Report(SchemaCatalogue.NameNotKnown, keyed, property, LayoutNames.MistakeInKeyed(table.KeyedBy, record));
    }

    private static string? MistakeIn(AttributeData files)
    {
        if (files.Texts(0).All(pattern => pattern.StartsWith("!", StringComparison.Ordinal)))
            return "it names no files, such as 'talks/*.yml'";
        string at = files.NamedText("At") ?? "";
        return files.Texts(0).Select(FilePattern.MistakeIn).FirstOrDefault(mistake => mistake is not null)
            ?? (at.Length == 0 ? null : DocumentPath.MistakeIn(at))
            ?? (files.NamedText("Where") is { Length: > 0 } where ? RecordFilter.MistakeIn(where) : null);
    }

    private void CheckRecord(INamedTypeSymbol type, RecordShape record)
    {
        foreach (AttributeData ignore in type.Attributes("Ignore"))
        {
            Report(SchemaCatalogue.PathNotUsable, ignore, type, LayoutNames.MistakeIn(ignore.Texts(0)));
            Report(SchemaCatalogue.OptionNotUsable, ignore, type, LayoutNames.FieldAmong(ignore.Texts(0), record));
        }

        FieldShape? value = null;
        foreach (IPropertySymbol property in type.PartialProperties())
        {
            if (record.Field(property.Name) is not { } field)
                continue;
            CheckField(property, field, record);
            if (!field.IsValue)
                continue;
            string? mistake = value is null ? null : $"'{value.Name}' is what a '{record.Name}' gives that is no mapping";
            Report(SchemaCatalogue.OptionNotUsable, property.Attribute("Value")!, property, mistake);
            value ??= field;
        }
    }

    private void CheckField(IPropertySymbol property, FieldShape field, RecordShape record)
    {
        _spellings.Check(property);
        bool isReference = field.Kind is FieldKind.Reference or FieldKind.ReferenceList && !field.IsNested;
        bool isInherited = field.IsGiven && field.Kind != FieldKind.NestedList && !field.IsInPlace;
        bool isTime = field.Kind is FieldKind.Date or FieldKind.Instant;
        bool isKeyed = field.Kind == FieldKind.NestedList || field is { Kind: FieldKind.ReferenceList, IsInPlace: true };
        Check("Field", field.IsGiven, "a field that YAML gives", paths => (SchemaCatalogue.PathNotUsable, LayoutNames.MistakeIn(paths.Texts(0))));
        Check("Value", field.IsGiven && !field.IsNested, "a field that YAML gives", _ => default);
        Check("Inherit", isInherited, "a text, a list of texts, a number, a date or a reference", _ => CheckInherit(field, record));
        Check("Key", true, "", _ => CheckKey(field, record));
        Check("Reference", isReference, "a reference or a list of references", _ => CheckReference(field, record));
        Check("Keyed", isKeyed, "a list of nested records or of references in place", _ => (SchemaCatalogue.NameNotKnown, LayoutNames.MistakeInKeyed(field.KeyedBy, shape.Record(field.Target!))));
        Check("Time", isTime, "a date or an instant", time => (SchemaCatalogue.OptionNotUsable, TimeOptions.MistakeIn(time, field.Kind == FieldKind.Date)));

        void Check(string name, bool fits, string place, Func<AttributeData, (DiagnosticInfo Kind, string? Mistake)> mistakeIn)
        {
            if (property.Attribute(name) is not { } attribute || !Place(attribute, property, fits, place))
                return;
            (DiagnosticInfo kind, string? mistake) = mistakeIn(attribute);
            Report(kind, attribute, property, mistake);
        }
    }

    private (DiagnosticInfo Kind, string? Mistake) CheckInherit(FieldShape field, RecordShape record) =>
        LayoutNames.MistakeInInherited(field.Inherits!) is { } malformed
            ? (SchemaCatalogue.PathNotUsable, malformed)
            : (SchemaCatalogue.NameNotKnown, _names.MistakeInInherited(field, record));

    private (DiagnosticInfo Kind, string? Mistake) CheckKey(FieldShape field, RecordShape record) =>
        field.KeyFormat is null ? default
        : NameFormat.MistakeIn(field.KeyFormat) is { } malformed ? (SchemaCatalogue.PathNotUsable, malformed)
        : (SchemaCatalogue.NameNotKnown, _names.MistakeInFormat(field.KeyFormat, record));

    private (DiagnosticInfo Kind, string? Mistake) CheckReference(FieldShape field, RecordShape record)
    {
        if (shape.Records.FirstOrDefault(other => other.Name == field.Target) is not { } target)
            return default;
        if (field.ReferredBy is { } by && target.Field(by) is not { Kind: FieldKind.Text or FieldKind.TextList or FieldKind.Integer })
            return (SchemaCatalogue.NameNotKnown, $"'{target.Name}' has no text, list of texts or integer '{by}'");
        if (field.ReferenceFormat is { } format)
        {
            if (NameFormat.MistakeIn(format) is { } malformed)
                return (SchemaCatalogue.PathNotUsable, malformed);
            if (_names.MistakeInFormat(format, record) is { } unknown)
                return (SchemaCatalogue.NameNotKnown, unknown);
        }

        bool makes = field.Unresolved == UnresolvedReferenceBehavior.Stub || field.IsInPlace;
        return (SchemaCatalogue.OptionNotUsable, makes && target.Parent is not null ? $"'{target.Name}' stands in a '{target.Parent.Target}' and nowhere else" : null);
    }

    private bool Place(AttributeData attribute, ISymbol symbol, bool fits, string place)
    {
        if (!fits)
            mistakes.Add(SchemaCatalogue.AttributeOnWrongType, attribute, symbol, symbol.Name, place);
        return fits;
    }

    private void Report(DiagnosticInfo kind, AttributeData attribute, ISymbol symbol, string? mistake)
    {
        if (mistake is not null)
            mistakes.Add(kind, attribute, symbol, symbol.Name, mistake);
    }
}
