namespace Summit.Cli.Inference;

/// <summary>Chooses labels, orders and searched fields, and turns texts into enums.</summary>
/// <param name="types">The names of types that are taken.</param>
internal sealed class FieldRoles(TypeNames types)
{
    private const int LongText = 60;

    private static readonly string[] ProseFields =
    [
        "description",
        "summary",
        "abstract",
        "text",
        "body",
        "content",
        "subtitle",
        "bio",
        "note",
        "notes",
    ];

    private static readonly string[] DateFields =
    [
        "date",
        "published",
        "publishedat",
        "start",
        "startdate",
        "time",
        "created",
        "createdat",
    ];

    /// <summary>The enums chosen so far.</summary>
    public List<EnumDraft> Enums { get; } = [];

    /// <summary>Marks the label of a record type.</summary>
    public static void ChooseLabel(RecordDraft record)
    {
        const double minGiven = 0.9;
        FieldDraft? label = record.Fields.Find(field =>
            field.Kind == DraftKind.Text
            && Math.Max(field.Given, field.Values.Count) >= minGiven * record.Count
            && KeyInference.IsName(field)
        );
        if (label is null)
            return;
        label.IsLabel = true;
        label.Attributes.Add("Label");
    }

    /// <summary>Marks the fields that order, index and search a table.</summary>
    public static void ChooseQueries(RecordDraft record)
    {
        foreach (FieldDraft field in record.Fields.Where(field => field.Kind == DraftKind.Enum))
            field.Attributes.Insert(0, "Index");
        FieldDraft[] dates =
        [
            .. record.Fields.Where(field => field is { Kind: DraftKind.Date or DraftKind.Instant, IsOptional: false }),
        ];
        (
            dates.FirstOrDefault(field => DateFields.Contains(MemberNames.Fold(field.Written)))
            ?? dates.FirstOrDefault()
        )?.Attributes.Add("Order");
        foreach (
            FieldDraft field in record.Fields.Where(field =>
                field is { Kind: DraftKind.Text, IsUri: false } && (field.IsLabel || !field.IsKey)
            )
        )
        {
            if (field.IsLabel)
                field.Attributes.Add("Search(Boost = 3)");
            else if (ProseFields.Contains(MemberNames.Fold(field.Written)) || IsProse(field))
                field.Attributes.Add("Search");
        }
    }

    /// <summary>Returns whether the words of a field are searched.</summary>
    public static bool IsSearched(FieldDraft field) =>
        field.Attributes.Exists(attribute => attribute.StartsWith("Search", StringComparison.Ordinal));

    private static bool IsProse(FieldDraft field) =>
        field.Values.Count > 0
        && field.Values.Average(value => value.Text.Length) > LongText
        && field.Values.Count(value => value.Text.Contains(' ')) * 2 > field.Values.Count;

    /// <summary>Turns fields with a few recurring texts into enums.</summary>
    public void ChooseEnums(RecordDraft record)
    {
        foreach (
            FieldDraft field in record.Fields.Where(field =>
                field is { Kind: DraftKind.Text, IsKey: false, IsLabel: false, IsUri: false, KeepsEmpty: false }
                && !field.Attributes.Contains("Alias")
                && !field.Attributes.Contains("Value")
            )
        )
        {
            if (MembersOf(field) is not { } members)
                continue;
            field.Kind = DraftKind.Enum;
            field.Attributes.RemoveAll(attribute => attribute.StartsWith("Search", StringComparison.Ordinal));
            field.Enum = types.Take(record.Name + field.Name);
            Enums.Add(new EnumDraft(field.Enum, $"{record.Name}.{field.Name}", members));
        }
    }

    private static (string Name, string Text)[]? MembersOf(FieldDraft field)
    {
        const int minTexts = 10;
        const int maxMembers = 12;
        const int minRepeated = 3;
        (string Name, string Text)[] members =
        [
            .. field
                .Values.GroupBy(value => MemberNames.Fold(value.Text), StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (MemberNames.Pascal(group.First().Text), group.First().Text)),
        ];
        bool isRepeated =
            field.Values.Count >= minTexts
            && members.Length is >= 2 and <= maxMembers
            && field.Values.Count >= members.Length * minRepeated;
        if (!isRepeated || !Array.TrueForAll(members, member => IsWord(member.Text)))
            return null;
        string[] spellings = [.. members.Select(member => MemberNames.Fold(member.Name))];
        bool isClear =
            spellings.Distinct().Count() == spellings.Length
            && members.All(member =>
                MemberNames.Fold(member.Text) == MemberNames.Fold(member.Name)
                || !spellings.Contains(MemberNames.Fold(member.Text))
            );
        return isClear ? members : null;
    }

    private static bool IsWord(string text)
    {
        const int maxLength = 30;
        return text.Length <= maxLength
            && char.IsLetter(text[0])
            && text.All(letter => char.IsLetterOrDigit(letter) || " -_./+&'".Contains(letter));
    }
}
