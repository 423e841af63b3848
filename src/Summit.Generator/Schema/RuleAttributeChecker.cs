using Microsoft.CodeAnalysis;
using Summit.Compiler.Check;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>
/// Checks that rules are on fitting symbols and name existing fields. Errors are reported at the attribute.
/// </summary>
/// <param name="corpus">The shape of the corpus.</param>
/// <param name="types">The symbols of the record types, in the order of the shapes.</param>
/// <param name="diagnostics">Collects diagnostics.</param>
internal sealed class RuleAttributeChecker(
    CorpusShape corpus,
    IReadOnlyList<INamedTypeSymbol> types,
    SchemaDiagnostics diagnostics
)
{
    private const string OrderedField = "a number, a date, an instant or a duration";

    /// <summary>Checks all rules of record types and fields.</summary>
    public void Check()
    {
        for (int i = 0; i < types.Count; i++)
        {
            RecordShape record = corpus.Records[i];
            foreach ((AttributeData attribute, RecordRule rule) in RuleReader.OfRecord(types[i]))
                CheckRule(attribute, types[i], record, rule);
            foreach (IPropertySymbol property in types[i].PartialProperties())
            {
                foreach ((AttributeData attribute, FieldRule rule) in RuleReader.OfField(property))
                    CheckRule(attribute, property, record, rule);
            }
        }
    }

    private void CheckRule(AttributeData attribute, INamedTypeSymbol type, RecordShape record, RecordRule rule)
    {
        switch (rule)
        {
            case OneOfRule { Fields.Count: 0 }:
                diagnostics.Add(SchemaCatalogue.RuleNotUsable, attribute, type, type.Name, "it names no field");
                break;
            case OneOfRule oneOf
                when oneOf.Fields.FirstOrDefault(name => record.Field(name) is not { IsGiven: true }) is { } unknown:
                diagnostics.Add(
                    SchemaCatalogue.RuleNotUsable,
                    attribute,
                    type,
                    type.Name,
                    $"'{type.Name}' has no field '{unknown}' that YAML gives"
                );
                break;
            case ReferencedRule when record.Parent is not null:
                diagnostics.Add(
                    SchemaCatalogue.AttributeOnWrongType,
                    attribute,
                    type,
                    type.Name,
                    "a record type with files of its own"
                );
                break;
            default:
                break;
        }
    }

    private void CheckRule(AttributeData attribute, IPropertySymbol property, RecordShape record, FieldRule rule)
    {
        // A property for the UTF-8 of a text is not a field. A field of an unsupported type has its own diagnostic.
        if (record.Field(property.Name) is not { } field)
        {
            if (property.Type.IsOfSystem("ReadOnlySpan"))
                diagnostics.Add(
                    SchemaCatalogue.AttributeOnWrongType,
                    attribute,
                    property,
                    property.Name,
                    "the field that holds the text"
                );
        }
        else if (ExpectedField(field, record, rule) is { } expected)
        {
            diagnostics.Add(SchemaCatalogue.AttributeOnWrongType, attribute, property, property.Name, expected);
        }
        else if (ErrorIn(field, record, rule) is { } error)
        {
            diagnostics.Add(SchemaCatalogue.RuleNotUsable, attribute, property, property.Name, error);
        }
    }

    /// <summary>
    /// Returns the kind of field that the rule requires; null if <paramref name="field"/> is of that kind.
    /// </summary>
    private static string? ExpectedField(FieldShape field, RecordShape record, FieldRule rule) =>
        rule switch
        {
            PatternRule or FinishedRule or DistinctRule or ConsistentRule => field is TextualField
                ? null
                : "a string or a TextList",
            RangeRule or OrderRule => IsOrdered(field) ? null : OrderedField,
            LengthRule => field is TextualField or ReferenceListField or NestedListField ? null : "a string or a list",
            NoOverlapRule => field is NestedListField ? null : "a list of nested records",
            WithinRule => field is ReferringField ? null : "a reference or a list of references",
            SymmetricRule => field is ReferenceListField list && list.Target == record.Name
                ? null
                : "a list of references to the record's own type",
            _ => null,
        };

    /// <summary>Returns the error in the arguments of the rule; null if they are correct.</summary>
    private string? ErrorIn(FieldShape field, RecordShape record, FieldRule rule) =>
        rule switch
        {
            PatternRule pattern => PatternText.ErrorIn(pattern.Pattern),
            RangeRule range => RangeBounds.ErrorIn(field, range),
            LengthRule length => length.Minimum < 0 || length.Minimum > length.Maximum
                ? $"no length is from {length.Minimum} to {length.Maximum}"
                : null,
            OrderRule order => ErrorIn(field, record, order),
            NoOverlapRule noOverlap => ErrorIn(TargetOf(field), noOverlap.From, noOverlap.To)
                ?? ErrorIn(TargetOf(field), noOverlap.Per),
            WithinRule within => ErrorIn((ReferringField)field, record, within),
            _ => null,
        };

    private string? ErrorIn(FieldShape field, RecordShape record, OrderRule rule)
    {
        RecordShape? holder =
            rule.Of is null ? record
            : record.Field(rule.Of) is ReferringField or ParentField ? TargetOf(record.Field(rule.Of)!)
            : null;
        if (holder is null)
            return $"'{record.Name}' has no reference or parent '{rule.Of}'";
        return IsComparable(field, holder.Field(rule.Field))
            ? null
            : $"'{holder.Name}' has no field '{rule.Field}' that can be compared with '{field.Name}'";
    }

    private string? ErrorIn(ReferringField field, RecordShape record, WithinRule rule)
    {
        if (Record(field.Target)?.Field(rule.List) is not NestedListField list)
            return $"'{field.Target}' has no list of nested records '{rule.List}'";
        if (rule.Dates.Count == 0)
            return "it names no date of the record";
        string? unknown = rule.Dates.FirstOrDefault(date =>
            !HoldersOf(record).Any(holder => holder.Field(date) is TimeField)
        );
        return unknown is null
            ? ErrorIn(Record(list.Target), rule.From, rule.To)
            : $"neither '{record.Name}' nor what it is nested in has a date or an instant '{unknown}'";
    }

    /// <summary>Returns the error in the two fields that bound a period; null if they are correct.</summary>
    private static string? ErrorIn(RecordShape? nested, string from, string to) =>
        (nested?.Field(from), nested?.Field(to)) switch
        {
            ({ } start, { } end) when start is TimeField && IsSameKind(start, end) => null,
            _ => $"'{nested?.Name}' has no two dates, or instants, '{from}' and '{to}'",
        };

    /// <summary>
    /// Returns the error in the field that separates groups of periods; null if it is correct or not given.
    /// </summary>
    private static string? ErrorIn(RecordShape? nested, string? per) =>
        per is null || nested?.Field(per) is StringField or EnumField or ReferenceField
            ? null
            : $"'{nested?.Name}' has no text, enum or reference '{per}'";

    /// <summary>Returns a record and its ancestors.</summary>
    private IEnumerable<RecordShape> HoldersOf(RecordShape record)
    {
        var met = new HashSet<string>();
        for (
            RecordShape? holder = record;
            holder is not null && met.Add(holder.Name);
            holder = Record(holder.Parent?.Target)
        )
            yield return holder;
    }

    private RecordShape? Record(string? name) => corpus.Records.FirstOrDefault(record => record.Name == name);

    private RecordShape? TargetOf(FieldShape field) => Record((field as RecordField)?.Target);

    private static bool IsOrdered(FieldShape field) => field is RealField or (NumberField and not ChoiceField);

    private static bool IsSameKind(FieldShape field, FieldShape other) => field.GetType() == other.GetType();

    private static bool IsComparable(FieldShape field, FieldShape? other) =>
        other is not null
        && IsOrdered(other)
        && (IsSameKind(field, other) || (field is TimeField && other is TimeField));
}
