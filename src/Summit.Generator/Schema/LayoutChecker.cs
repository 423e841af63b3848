using Microsoft.CodeAnalysis;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>
/// Checks the attributes that describe the layout of the YAML. Each must be on a fitting symbol, and its arguments must
/// name existing fields and paths. Errors are reported at the attribute.
/// </summary>
/// <param name="shape">The shape of the corpus.</param>
/// <param name="corpus">The symbol of the corpus.</param>
/// <param name="types">The symbols of the record types, in the order of the shapes.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class LayoutChecker(
    CorpusShape shape,
    INamedTypeSymbol corpus,
    IReadOnlyList<INamedTypeSymbol> types,
    SchemaDiagnostics diagnostics
)
{
    private readonly LayoutNames _names = new(shape);
    private readonly SpellingChecker _spellings = new(diagnostics);

    /// <summary>Checks all attributes of the corpus and its record types.</summary>
    public void Check()
    {
        if (corpus.Attribute("Time") is { } time)
            Report(SchemaCatalogue.OptionNotUsable, time, corpus, TimeOptions.ErrorIn(time, isDate: false));
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
            CheckSymbol(files, property, record.Parent is null, "a table of records that are nested in no others");
            Report(SchemaCatalogue.PathNotUsable, files, property, ErrorIn(files));
        }

        if (property.Attribute("Keyed") is not { } keyed)
            return;
        CheckSymbol(keyed, property, record.Parent is null, "a table of records that are nested in no others");
        Report(SchemaCatalogue.NameNotKnown, keyed, property, LayoutNames.ErrorInKeyed(table.KeyedBy, record));
    }

    private static string? ErrorIn(AttributeData files)
    {
        if (files.Texts(0).All(pattern => pattern.StartsWith("!", StringComparison.Ordinal)))
            return "it names no files, such as 'talks/*.yml'";
        string at = files.NamedText("At") ?? "";
        return files.Texts(0).Select(FilePattern.ErrorIn).FirstOrDefault(error => error is not null)
            ?? (at.Length == 0 ? null : DocumentPath.ErrorIn(at))
            ?? (files.NamedText("Where") is { Length: > 0 } where ? RecordCondition.ErrorIn(where) : null);
    }

    private void CheckRecord(INamedTypeSymbol type, RecordShape record)
    {
        foreach (AttributeData ignore in type.Attributes("Ignore"))
        {
            Report(SchemaCatalogue.PathNotUsable, ignore, type, LayoutNames.ErrorIn(ignore.Texts(0)));
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
            string? error = value is null ? null : $"'{value.Name}' is what a '{record.Name}' gives that is no mapping";
            Report(SchemaCatalogue.OptionNotUsable, property.Attribute("Value")!, property, error);
            value ??= field;
        }
    }

    private void CheckField(IPropertySymbol property, FieldShape field, RecordShape record)
    {
        _spellings.Check(property);
        bool isNested = field is ReferenceField { IsNested: true };
        bool isKeyed = field is NestedListField or ReferenceListField { IsInPlace: true };
        Check("Field", field.IsGiven, "a field that YAML gives", paths => CheckField(paths, field));
        Check("Value", field.IsGiven && !isNested, "a field that YAML gives", _ => default);
        Check(
            "Inherit",
            field is { IsGiven: true, TakesRecords: false },
            "a text, a list of texts, a number, a date or a reference",
            _ => CheckInherit(field, record)
        );
        Check("Key", true, "", key => CheckKey(key.NamedText("Format"), record));
        Check("Reference", field is ReferringField && !isNested, "a reference or a list of references", _ =>
            CheckReference((ReferringField)field, record)
        );
        Check("Keyed", isKeyed, "a list of nested records or of references in place", _ =>
            (
                SchemaCatalogue.NameNotKnown,
                LayoutNames.ErrorInKeyed(((IKeyedField)field).KeyedBy, shape.Record(((RecordField)field).Target))
            )
        );
        Check("Time", field is TimeField, "a date or an instant", time =>
            (SchemaCatalogue.OptionNotUsable, TimeOptions.ErrorIn(time, field is DateField))
        );

        void Check(
            string name,
            bool fits,
            string expected,
            Func<AttributeData, (DiagnosticInfo Kind, string? Error)> errorIn
        )
        {
            if (property.Attribute(name) is not { } attribute || !CheckSymbol(attribute, property, fits, expected))
                return;
            (DiagnosticInfo kind, string? error) = errorIn(attribute);
            Report(kind, attribute, property, error);
        }
    }

    private static (DiagnosticInfo Kind, string? Error) CheckField(AttributeData paths, FieldShape field) =>
        LayoutNames.ErrorIn(paths.Texts(0)) is { } malformed ? (SchemaCatalogue.PathNotUsable, malformed)
        : paths.NamedFlag("KeepEmpty") && field is not TextualField { HoldsNames: false }
            ? (SchemaCatalogue.OptionNotUsable, "KeepEmpty is of a string or a TextList that is neither key nor alias")
        : default;

    private (DiagnosticInfo Kind, string? Error) CheckInherit(FieldShape field, RecordShape record) =>
        LayoutNames.ErrorInInherited(field.Inherits!) is { } malformed
            ? (SchemaCatalogue.PathNotUsable, malformed)
            : (SchemaCatalogue.NameNotKnown, _names.ErrorInInherited(field, record));

    private (DiagnosticInfo Kind, string? Error) CheckKey(string? format, RecordShape record) =>
        format is null ? default
        : NameFormat.ErrorIn(format) is { } malformed ? (SchemaCatalogue.PathNotUsable, malformed)
        : (SchemaCatalogue.NameNotKnown, _names.ErrorInFormat(format, record));

    private (DiagnosticInfo Kind, string? Error) CheckReference(ReferringField field, RecordShape record)
    {
        if (shape.Records.FirstOrDefault(other => other.Name == field.Target) is not { } target)
            return default;
        if (field.ReferredBy is { } by && target.Field(by) is not (TextualField or IntegerField or UnsignedField))
            return (SchemaCatalogue.NameNotKnown, $"'{target.Name}' has no text, list of texts or integer '{by}'");
        if (field.Format is { } format)
        {
            if (NameFormat.ErrorIn(format) is { } malformed)
                return (SchemaCatalogue.PathNotUsable, malformed);
            if (_names.ErrorInFormat(format, record) is { } unknown)
                return (SchemaCatalogue.NameNotKnown, unknown);
        }

        bool makes = field.Unresolved == UnresolvedReferenceBehavior.Stub || field.IsInPlace;
        return (
            SchemaCatalogue.OptionNotUsable,
            makes && target.Parent is not null
                ? $"'{target.Name}' stands in a '{target.Parent.Target}' and nowhere else"
                : null
        );
    }

    private bool CheckSymbol(AttributeData attribute, ISymbol symbol, bool fits, string expected)
    {
        if (!fits)
            diagnostics.Add(SchemaCatalogue.AttributeOnWrongType, attribute, symbol, symbol.Name, expected);
        return fits;
    }

    private void Report(DiagnosticInfo kind, AttributeData attribute, ISymbol symbol, string? error)
    {
        if (error is not null)
            diagnostics.Add(kind, attribute, symbol, symbol.Name, error);
    }
}
