using System.Globalization;
using System.Text.Json.Nodes;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Cli.JsonSchemas;

/// <summary>
/// What YAML may give a field, as JSON Schema. It takes all that the compiler takes, and refuses what can be refused by
/// looking at a value alone.
/// </summary>
/// <param name="field">The field.</param>
/// <param name="words">How the corpus spells the members of enums.</param>
/// <param name="comments">The doc comments.</param>
internal sealed class FieldSchema(FieldShape field, NameStyle words, DocComments comments)
{
    private const string Date = "[0-9]{4}(?:-[0-9]{1,2}-|/[0-9]{1,2}/)[0-9]{1,2}";
    private const string Time = "[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{0,7})?)?";
    private const string Clock = "(?:[0-9]+\\.)?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?";
    private const string Iso = "P(?:[0-9]+D)?(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?";

    private LengthRule? Length => field.Rules.OfType<LengthRule>().FirstOrDefault();

    /// <summary>True where the field must be there: a list may be missing unless it has a least length.</summary>
    public bool IsRequired => field.Role != FieldRole.Key && (IsList ? Length is { Minimum: > 0 } : !field.IsOptional);

    private bool IsList => field.Kind is FieldKind.TextList or FieldKind.ReferenceList or FieldKind.NestedList;

    /// <summary>The name of the definition of the keys and aliases of a record type; that of the type itself is its name.</summary>
    public static string KeysName(string record) => $"{record}-keys";

    /// <summary>A schema that is defined elsewhere in the file.</summary>
    public static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/definitions/{Uri.EscapeDataString(definition)}" };

    /// <summary>The schema, without a description.</summary>
    public JsonObject Create()
    {
        var choices = new List<JsonObject>();
        if (IsList)
        {
            if (Length is null or { Minimum: <= 1 })
                choices.Add(Item());
            choices.Add(List());
        }
        else
        {
            choices.AddRange(Scalar());
        }

        if (!IsRequired)
            choices.Add(Nothing());
        return AnyOf([.. choices]);
    }

    /// <summary>What the rules say that JSON Schema cannot, a sentence each.</summary>
    public IEnumerable<string> Remarks()
    {
        foreach (FieldRule rule in field.Rules)
        {
            string? remark = rule switch
            {
                RangeRule { Minimum: { } least, Maximum: { } most } => $"From {least} to {most}.",
                RangeRule { Minimum: { } least } => $"At least {least}.",
                RangeRule { Maximum: { } most } => $"At most {most}.",
                PatternRule pattern => $"Matches `{pattern.Pattern}`.",
                LengthRule { Maximum: int.MaxValue } length => $"At least {Written(length.Minimum)} {Unit}.",
                LengthRule length => $"{Written(length.Minimum)} to {Written(length.Maximum)} {Unit}.",
                BeforeRule before => $"Not after `{words.Spell(before.Field)}`.",
                SymmetricRule => "The records refer back.",
                _ => null,
            };
            if (remark is not null)
                yield return remark;
        }
    }

    private string Unit => IsList ? "items" : "characters";

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What counts as not given.</summary>
    private static JsonObject Nothing() => new() { ["type"] = new JsonArray("string", "null"), ["maxLength"] = 0 };

    private static JsonObject AnyOf(params JsonObject[] choices) =>
        choices.Length == 1 ? choices[0] : new JsonObject { ["anyOf"] = new JsonArray([.. choices]) };

    private JsonObject List()
    {
        var list = new JsonObject
        {
            ["type"] = "array",
            ["items"] = field.Kind == FieldKind.NestedList ? Item() : AnyOf(Item(), Nothing()),
        };
        if (field.Kind == FieldKind.ReferenceList)
            list["uniqueItems"] = true;
        if (Length is { Minimum: > 0 and var least })
            list["minItems"] = least;
        if (Length is { Maximum: < int.MaxValue and var most })
            list["maxItems"] = most;
        return list;
    }

    private JsonObject Item() => field.Kind switch
    {
        FieldKind.NestedList => Reference(field.Target!),
        FieldKind.ReferenceList => Reference(KeysName(field.Target!)),
        _ => Text(),
    };

    private JsonObject[] Scalar() => field.Kind switch
    {
        FieldKind.Boolean => [new() { ["type"] = "boolean" }, Matching(NamePattern.AnyCase("true", "false", "yes", "no", "on", "off"))],
        FieldKind.Integer => [Number("integer"), Matching("^(?:[-+]?[0-9]+|0[xX][0-9A-Fa-f]+)$")],
        FieldKind.Double => [Number("number"), Matching(@"^(?:[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|[-+]?\.[iI][nN][fF]|\.[nN][aA][nN])$")],
        FieldKind.Decimal => [Number("number"), Matching(@"^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$")],
        FieldKind.Enum => [Members(), Matching(NamePattern.Of(field.Members.Select(member => member.Name)))],
        FieldKind.Date => [Matching($"^{Date}$")],
        FieldKind.Instant => [Matching($"^{Date}[Tt ]{Time}(?:[Zz]|[-+][0-9]{{2}}:[0-9]{{2}})$")],
        FieldKind.Duration => [Matching($"^(?:{Clock}|{Iso})$")],
        FieldKind.Reference => [Reference(KeysName(field.Target!))],
        _ => [Text()],
    };

    private static JsonObject Matching(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private JsonObject Members() => KnownNames.SchemaOf(
        comments.OfType(field.Type) ?? "",
        [.. field.Members.Select(member => KeyValuePair.Create(words.Spell(member.Name), comments.OfMember(field.Type, member.Name) ?? ""))]);

    /// <summary>Any scalar is text, whatever YAML takes it for.</summary>
    private JsonObject Text()
    {
        if (field.IsUri)
            return Matching("^[A-Za-z][A-Za-z0-9+.-]*:");

        LengthRule? length = IsList ? null : Length;
        var text = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = Math.Max(1, length?.Minimum ?? 1) };
        if (length is { Maximum: < int.MaxValue and var most })
            text["maxLength"] = most;
        if (field.Rules.OfType<PatternRule>().FirstOrDefault() is { } rule && NamePattern.OfRule(rule.Pattern) is { } pattern)
            text["pattern"] = pattern;
        return text;
    }

    private JsonObject Number(string type)
    {
        var number = new JsonObject { ["type"] = type };
        RangeRule? rule = field.Rules.OfType<RangeRule>().FirstOrDefault();
        if (Bound(rule?.Minimum, field.Minimum) is { } least)
            number["minimum"] = least;
        if (Bound(rule?.Maximum, field.Maximum) is { } most)
            number["maximum"] = most;
        return number;
    }

    /// <summary>The bound of a rule, or that of the type, as far as a JSON number holds it everywhere.</summary>
    private decimal? Bound(string? rule, long ofType)
    {
        const long mostExact = 1L << 53;
        if (decimal.TryParse(rule, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal bound))
            return bound;
        return field.Kind == FieldKind.Integer && Math.Abs(ofType) <= mostExact ? ofType : null;
    }
}
