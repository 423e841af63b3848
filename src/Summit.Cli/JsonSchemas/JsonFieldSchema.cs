using System.Globalization;
using System.Text.Json.Nodes;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Cli.JsonSchemas;

/// <summary>
/// What YAML may give a field, as JSON Schema. It takes all that the compiler takes, and refuses what can be refused by
/// looking at a value alone.
/// </summary>
/// <param name="field">The field.</param>
/// <param name="target">The record type that it refers to or holds; null for none.</param>
/// <param name="isNamed">True where the name of a record in a mapping gives the field.</param>
/// <param name="words">How the corpus spells the members of enums.</param>
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

    /// <summary>That of a field that is read in one place; what several places give is counted by the check.</summary>
    private LengthRule? Length => IsGathered ? null : field.Rules.OfType<LengthRule>().FirstOrDefault();

    /// <summary>True where a list of mappings may stand on the way to the field.</summary>
    private bool IsGathered => field.Paths.Any(path => DocumentPath.Parse(path).Steps.Count > 1);

    /// <summary>True where what a record does not give may come from elsewhere.</summary>
    public bool IsGivenElsewhere =>
        isNamed || field.IsUnwritten || field.Inherits is not null || field is ReferringField { Format: not null };

    /// <summary>True where the record must give the field: a list may be missing unless it has a least length.</summary>
    public bool IsRequired =>
        field is not KeyField && !IsGivenElsewhere && (field.IsList ? Length is { Minimum: > 0 } : !field.IsOptional);

    /// <summary>The name of the definition of the names by which the field refers to records; that of their type is its name.</summary>
    public static string NamesName(ReferringField field) =>
        field.ReferredBy is { } by ? $"{field.Target}-keys-by-{by}" : $"{field.Target}-keys";

    /// <summary>The schema, without a description.</summary>
    public JsonObject Create()
    {
        List<JsonObject> choices = field.IsList ? Lists() : [.. Scalars()];
        if (field.TakesRecords)
            choices.Add(IsRequired ? new JsonObject { ["enum"] = new JsonArray(false) } : SchemaParts.None());
        else if (!IsRequired || IsGathered || field.Paths.Count > 1)
            choices.Add(SchemaParts.Nothing());
        return SchemaParts.AnyOf(choices);
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

    /// <summary>A list, and what stands for a list of one.</summary>
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
    /// The names of records. Of a name that is made of parts only a part is written; a reference that may lead nowhere, or whose
    /// case does not count, takes any name.
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

    /// <summary>Formats of the schema are left to the check: they say how a time is read, and not what it looks like.</summary>
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

    /// <summary>How a member is best written, with what an editor says of it.</summary>
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

    /// <summary>The bound of a rule, or that of the type, as far as a JSON number holds it everywhere.</summary>
    private static decimal? Bound(string? rule, long? ofType)
    {
        const long maxExact = 1L << 53;
        if (decimal.TryParse(rule, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal bound))
            return bound;
        return ofType is { } exact && exact is >= -maxExact and <= maxExact ? exact : null;
    }
}
