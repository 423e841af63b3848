using Microsoft.CodeAnalysis;
using Summit.Compiler;
using Summit.Compiler.Schema.Rules;

namespace Summit.Generator.Schema;

/// <summary>
/// Reads the rules of fields and record types from attributes. <see cref="RuleAttributeChecker"/> later checks their
/// arguments.
/// </summary>
internal static class RuleReader
{
    /// <summary>Returns the rules of a field.</summary>
    public static EquatableArray<FieldRule> Read(IPropertySymbol property) =>
        new([.. OfField(property).Select(pair => pair.Rule)]);

    /// <summary>Returns the rules of a record type.</summary>
    public static EquatableArray<RecordRule> Read(INamedTypeSymbol record) =>
        new([.. OfRecord(record).Select(pair => pair.Rule)]);

    /// <summary>Returns the rules of a field with their attributes.</summary>
    public static IEnumerable<(AttributeData Attribute, FieldRule Rule)> OfField(IPropertySymbol property)
    {
        foreach (AttributeData attribute in property.GetAttributes())
        {
            FieldRule? rule = attribute.LibraryName() switch
            {
                "Pattern" => new PatternRule(attribute.Text(0) ?? ""),
                "Range" => new RangeRule(attribute.Text(0), attribute.Text(1)),
                "Length" => new LengthRule(attribute.Number(0), attribute.Number(1)),
                "Before" => new BeforeRule(attribute.Text(0) ?? "", attribute.NamedText("Of")),
                "After" => new AfterRule(attribute.Text(0) ?? "", attribute.NamedText("Of")),
                "NoOverlap" => new NoOverlapRule(
                    attribute.Text(0) ?? "",
                    attribute.Text(1) ?? "",
                    attribute.NamedText("Per")
                ),
                "Within" => new WithinRule(
                    attribute.Text(0) ?? "",
                    attribute.Text(1) ?? "",
                    attribute.Text(2) ?? "",
                    attribute.Texts(3)
                ),
                "Distinct" => new DistinctRule(),
                "Consistent" => new ConsistentRule(),
                "CheckText" => new FinishedRule(),
                "Symmetric" => new SymmetricRule(),
                _ => null,
            };
            if (rule is not null)
                yield return (attribute, rule);
        }
    }

    /// <summary>Returns the rules of a record type with their attributes.</summary>
    public static IEnumerable<(AttributeData Attribute, RecordRule Rule)> OfRecord(INamedTypeSymbol record)
    {
        foreach (AttributeData attribute in record.GetAttributes())
        {
            RecordRule? rule = attribute.LibraryName() switch
            {
                "RequireOneOf" => new OneOfRule(attribute.Texts(0)),
                "Referenced" => new ReferencedRule(),
                _ => null,
            };
            if (rule is not null)
                yield return (attribute, rule);
        }
    }
}
