namespace Summit.Cli.Inference;

/// <summary>What a field is going to be.</summary>
internal enum DraftKind
{
    Text,
    TextList,
    Boolean,
    Integer,
    Long,
    Double,
    Date,
    Instant,
    Enum,
    Reference,
    ReferenceList,
    Nested,
    Inverse,
    Parent,
}

/// <summary>A field of a schema that is being worked out.</summary>
/// <param name="name">Its C# name.</param>
/// <param name="kind">What it is.</param>
internal sealed class FieldDraft(string name, DraftKind kind)
{
    public string Name { get; } = name;

    public DraftKind Kind { get; set; } = kind;

    /// <summary>What YAML calls it: the last name of its path; empty where YAML does not give it.</summary>
    public string Written { get; init; } = "";

    public bool IsOptional { get; set; }

    /// <summary>Attributes as C# writes them, without brackets.</summary>
    public List<string> Attributes { get; } = [];

    /// <summary>The record type that it leads to.</summary>
    public RecordDraft? Target { get; set; }

    /// <summary>The name of the enum that it holds.</summary>
    public string? Enum { get; set; }

    /// <summary>Its texts, each with the number of its record.</summary>
    public List<(int Record, string Text)> Values { get; init; } = [];

    /// <summary>How many records give it.</summary>
    public int Given { get; init; }

    /// <summary>What is said of it, if not how often it is given.</summary>
    public string? Note { get; init; }

    public bool IsKey { get; set; }

    public bool IsLabel { get; set; }

    public bool IsUri { get; init; }

    public bool IsText => Kind is DraftKind.Text or DraftKind.TextList;

    /// <summary>True where every record gives another text.</summary>
    public bool IsUnique(int records) =>
        Kind is DraftKind.Text or DraftKind.Integer or DraftKind.Long
        && Values.Count == records
        && AreUnique(Values.Select(value => value.Text));

    /// <summary>True for texts that can be keys, and are all different.</summary>
    public static bool AreUnique(IEnumerable<string> texts)
    {
        const int longestKey = 80;
        var met = new HashSet<string>(StringComparer.Ordinal);
        return texts.All(text => text.Length is > 0 and <= longestKey && met.Add(text));
    }
}

/// <summary>A record type that is being worked out.</summary>
/// <param name="name">Its C# name.</param>
/// <param name="count">How many records of it there are.</param>
/// <param name="written">The names that they give, folded: no member may take one that is not its own.</param>
internal sealed class RecordDraft(string name, int count, IEnumerable<string> written)
{
    private readonly HashSet<string> _taken = [.. MemberNames.Emitted.Append(name).Select(MemberNames.Fold)];
    private readonly HashSet<string> _written = [.. written];

    public string Name { get; } = name;

    public int Count { get; } = count;

    public List<FieldDraft> Fields { get; } = [];

    /// <summary>Paths that are passed over.</summary>
    public List<string> Ignored { get; } = [];

    /// <summary>True where records give names that are no single values: no path leads there.</summary>
    public bool IgnoresUnknown { get; set; }

    /// <summary>The field that is the key, or null.</summary>
    public FieldDraft? Key => Fields.Find(field => field.IsKey);

    /// <summary>A name that is free for a field that YAML calls <paramref name="written"/>; null where YAML does not give it.</summary>
    public string Take(string? written, params IEnumerable<string> candidates)
    {
        string last = "";
        foreach (string candidate in candidates)
        {
            if (IsFree(last = candidate, written))
                return Claim(candidate);
        }

        int number = 2;
        while (!IsFree(last + number, written))
            number++;
        return Claim(last + number);
    }

    private bool IsFree(string name, string? written)
    {
        string folded = MemberNames.Fold(name);
        bool isOther = _written.Contains(folded) && (written is null || MemberNames.Fold(written) != folded);
        return !isOther && !MemberNames.Emits(name).Any(member => _taken.Contains(MemberNames.Fold(member)));
    }

    private string Claim(string name)
    {
        _taken.UnionWith(MemberNames.Emits(name).Select(MemberNames.Fold));
        return name;
    }
}

/// <summary>A table that is being worked out.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Source">Where its records are.</param>
/// <param name="Record">Their type.</param>
internal sealed record TableDraft(string Name, TableSource Source, RecordDraft Record)
{
    /// <summary>Where its records are.</summary>
    public TableSource Source { get; set; } = Source;

    /// <summary>The field that the names of a mapping give, empty for the key; null where records are no values of a mapping.</summary>
    public string? KeyedBy { get; set; }

    /// <summary>What its keys are, where they are known: one a record, in order.</summary>
    public IReadOnlyList<string> Keys { get; set; } = [];

    /// <summary>Further names of its records.</summary>
    public HashSet<string> Aliases { get; } = new(StringComparer.Ordinal);
}

/// <summary>An enum that is being worked out.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Field">The field that holds it, with its record type.</param>
/// <param name="Members">The names of its members, each with the text that YAML has.</param>
internal sealed record EnumDraft(string Name, string Field, IReadOnlyList<(string Name, string Text)> Members);
