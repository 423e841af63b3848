using System.Globalization;
using System.Text.Json.Nodes;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Cli.JsonSchemas;

/// <summary>
/// Writes the JSON Schema of the YAML of a field. It accepts everything that the compiler accepts, and rejects what is
/// invalid by the value alone.
/// </summary>
/// <param name="field">The field.</param>
/// <param name="target">The record type that the field refers to or contains, or null.</param>
/// <param name="isNamed">True if the name of a record in a mapping gives the field.</param>
/// <param name="words">How the corpus spells enum members.</param>
/// <param name="comments">The doc comments.</param>
internal sealed class JsonFieldSchema(
    FieldShape field,
    RecordShape? target,
    bool isNamed,
    NameStyle words,
    DocComments comments
)
{
    private const string Date = "[0-9]{4}(?:-[0-9]{1,2}-|/[0-9]{1,2}/)[0-9]{1,2}";
    private const string Part = "[0-9]{4}(?:[-/][0-9]{2})?";
    private const string Time = "[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{0,7}0*)?)?";
    private const string Offset = " *(?:[Zz]|UTC|GMT|[-+][0-9]{2}(?::?[0-9]{2})?)";
    private const string Digits = "[0-9]+(?:_[0-9]+)*";
    private const string Clock = "(?:[0-9]+\\.)?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?";
    private const string Iso = "P(?:[0-9]+D)?(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?";

    /// <summary>
    /// The length rule, if the value is in one location. Lists that are gathered from several locations are left to the
    /// check.
    /// </summary>
    private LengthRule? Length => IsGathered ? null : field.Rules.OfType<LengthRule>().FirstOrDefault();

    /// <summary>True if the path to the field may lead through a list of mappings.</summary>
    private bool IsGathered => field.Paths.Any(path => DocumentPath.Parse(path).Steps.Count > 1);

    /// <summary>True if a value may come from elsewhere when the record does not give it.</summary>
    public bool IsGivenElsewhere =>
        isNamed || field.IsUnwritten || field.Inherits is not null || field is ReferringField { Format: not null };

    /// <summary>True if the record must give the field. A list is required only if it has a minimum length.</summary>
    public bool IsRequired =>
        field is not KeyField && !IsGivenElsewhere && (field.IsList ? Length is { Minimum: > 0 } : !field.IsOptional);

    /// <summary>
    /// Returns the name of the definition of the names by which the field refers to records. The definition of their
    /// type has the name of the type.
    /// </summary>
    public static string NamesName(ReferringField field) =>
        field.ReferredBy is { } by ? $"{field.Target}-keys-by-{by}" : $"{field.Target}-keys";

    /// <summary>Returns the schema without a description.</summary>
    public JsonObject Create()
    {
        List<JsonObject> choices = field.IsList ? Lists() : [.. Scalars()];
        if (field.TakesRecords)
            choices.Add(IsRequired ? new JsonObject { ["enum"] = new JsonArray(false) } : SchemaParts.None());
        else if (!IsRequired || IsGathered || field.Paths.Count > 1)
            choices.Add(SchemaParts.Nothing());
        return SchemaParts.AnyOf(choices);
    }

    /// <summary>Returns one sentence for each rule that JSON Schema cannot express.</summary>
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
                BeforeRule before => $"Not after {Other(before)}.",
                AfterRule after => $"Not before {Other(after)}.",
                SymmetricRule => "The records refer back.",
                _ => null,
            };
            if (remark is not null)
                yield return remark;
        }
    }

    private string Other(OrderRule rule) =>
        rule.Of is null ? $"`{words.Spell(rule.Field)}`" : $"`{words.Spell(rule.Field)}` of `{words.Spell(rule.Of)}`";

    private string Unit => field.IsList ? "items" : "characters";

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the schemas of a list, and of values that stand for a list with one item.</summary>
    private List<JsonObject> Lists()
    {
        if (field is NestedListField { KeyedBy: not null } nested)
            return [Keyed(nested), SchemaParts.ListOf(SchemaParts.AnyOf(Keyed(nested), Record(nested)))];

        var choices = new List<JsonObject>();
        if (Length is null or { Minimum: <= 1 })
            choices.AddRange(Items());
        if (field is ReferenceListField { KeyedBy: not null } references)
            choices.Add(Keyed(references));
        choices.Add(List());
        return choices;
    }

    private JsonObject List()
    {
        JsonObject list = SchemaParts.ListOf(SchemaParts.AnyOf(Items()));
        if (field is ReferenceListField { IsInPlace: false, MustResolve: true })
            list["uniqueItems"] = true;
        if (Length is { Minimum: > 0 and var least })
            list["minItems"] = least;
        if (Length is { Maximum: < int.MaxValue and var most })
            list["maxItems"] = most;
        return list;
    }

    private JsonObject[] Items() =>
        field switch
        {
            NestedListField nested => [Record(nested)],
            ReferenceField { IsNested: true } nested => [Record(nested)],
            ReferringField { IsInPlace: true } reference => target!.Key is null
                ? [Record(reference)]
                : [.. Names(reference), Record(reference)],
            ReferringField reference => Names(reference),
            _ => [Text()],
        };

    private static JsonObject Record(RecordField field) => SchemaParts.Reference(field.Target);

    private static JsonObject Keyed(RecordField field) => SchemaParts.Keyed(() => Record(field));

    /// <summary>
    /// Returns the schemas of the names of records. If a format builds the name, YAML gives only a part of it. A
    /// reference that may stay unresolved or that ignores case accepts any text.
    /// </summary>
    private static JsonObject[] Names(ReferringField field)
    {
        if (field.Format is not null)
            return [SchemaParts.Scalar()];
        JsonObject known = SchemaParts.Reference(NamesName(field));
        return !field.MustResolve || field.IsFolded ? [known, SchemaParts.Scalar()] : [known];
    }

    private JsonObject[] Scalars() =>
        field switch
        {
            BooleanField =>
            [
                new() { ["type"] = "boolean" },
                SchemaParts.Matching(NamePattern.AnyCase("true", "false", "yes", "no", "y", "n", "on", "off")),
            ],
            IntegerField =>
            [
                Number("integer"),
                SchemaParts.Matching($"^(?:[-+]?{Digits}|0[xX][0-9A-Fa-f]+|0o[0-7]+)$"),
            ],
            UnsignedField =>
            [
                Number("integer"),
                SchemaParts.Matching($"^(?:[+]?{Digits}|0[xX][0-9A-Fa-f]+|0o[0-7]+)$"),
            ],
            DoubleField =>
            [
                Number("number"),
                SchemaParts.Matching(
                    $@"^(?:[-+]?(?:{Digits}\.?(?:{Digits})?|\.{Digits})(?:[eE][-+]?[0-9]+)?|[-+]?\.[iI][nN][fF]|\.[nN][aA][nN])$"
                ),
            ],
            DecimalField =>
            [
                Number("number"),
                SchemaParts.Matching($@"^[-+]?(?:{Digits}\.?(?:{Digits})?|\.{Digits})(?:[eE][-+]?[0-9]+)?$"),
            ],
            EnumField choice => [.. Members(choice)],
            TimeField time => [.. Times(time)],
            DurationField => [SchemaParts.Matching($"^(?:{Clock}|{Iso})$")],
            _ => Items(),
        };

    /// <summary>
    /// Returns the schemas of times. Formats in the C# schema say how to read a time but not what it looks like, so
    /// they are left to the check.
    /// </summary>
    private static IEnumerable<JsonObject> Times(TimeField field)
    {
        string? offset = (field as InstantField)?.Offset;
        yield return SchemaParts.Matching(
            field is DateField ? $"^{Date}$"
            : offset is null ? $"^{Date}[Tt ]{Time}{Offset}$"
            : $"^{Date}(?:[Tt ]{Time}(?:{Offset})?)?$"
        );
        if (field.IsPartial && (field is DateField || offset is not null))
        {
            yield return new JsonObject
            {
                ["type"] = "integer",
                ["minimum"] = 1,
                ["maximum"] = 9999,
            };
            yield return SchemaParts.Matching($"^{Part}$");
        }

        if (field.Formats.Count > 0)
            yield return SchemaParts.Scalar();
    }

    private IEnumerable<JsonObject> Members(EnumField field)
    {
        yield return KnownNames.SchemaOf(comments.OfType(field.Type) ?? "", [.. field.Members.SelectMany(Words)]);
        yield return SchemaParts.Matching(
            NamePattern.Of(field.Members.SelectMany(member => member.Spellings.Prepend(member.Name)))
        );
        if (field.Members.Any(member => member.IsOthers))
            yield return SchemaParts.Scalar();
    }

    /// <summary>Returns the preferred spellings of a member with the description that an editor shows.</summary>
    private IEnumerable<KeyValuePair<string, string>> Words(EnumMemberShape member)
    {
        string said = comments.OfMember(field.Type, member.Name) ?? (member.Spellings.Count > 0 ? member.Name : "");
        IEnumerable<string> spelled = member.Spellings.Count > 0 ? member.Spellings : [words.Spell(member.Name)];
        return spelled.Select(word => KeyValuePair.Create(word, said));
    }

    private JsonObject Text()
    {
        if (field is StringField { IsUri: true })
            return SchemaParts.Matching("^[A-Za-z][A-Za-z0-9+.-]*:");

        LengthRule? length = field.IsList ? null : Length;
        JsonObject text = SchemaParts.Scalar(
            Math.Max(field is TextualField { KeepsEmpty: true } ? 0 : 1, length?.Minimum ?? 0)
        );
        if (length is { Maximum: < int.MaxValue and var most })
            text["maxLength"] = most;
        if (
            field.Rules.OfType<PatternRule>().FirstOrDefault() is { } rule
            && NamePattern.OfRule(rule.Pattern) is { } pattern
        )
            text["pattern"] = pattern;
        return text;
    }

    private JsonObject Number(string type)
    {
        var number = new JsonObject { ["type"] = type };
        RangeRule? rule = field.Rules.OfType<RangeRule>().FirstOrDefault();
        if (Bound(rule?.Minimum, field is UnsignedField ? 0 : (field as IntegerField)?.Minimum) is { } least)
            number["minimum"] = least;
        if (Bound(rule?.Maximum, (field as IntegerField)?.Maximum) is { } most)
            number["maximum"] = most;
        return number;
    }

    /// <summary>
    /// Returns the bound of a rule, or the bound of the type if every JSON reader represents it exactly.
    /// </summary>
    private static decimal? Bound(string? rule, long? ofType)
    {
        const long maxExact = 1L << 53;
        if (decimal.TryParse(rule, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal bound))
            return bound;
        return ofType is { } exact && exact is >= -maxExact and <= maxExact ? exact : null;
    }
}
