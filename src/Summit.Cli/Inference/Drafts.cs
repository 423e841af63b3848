namespace Summit.Cli.Inference;

/// <summary>The kinds of fields in a generated schema.</summary>
internal enum DraftKind
{
    Text,
    TextList,
    Boolean,
    Integer,
    Long,
    UnsignedLong,
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

/// <summary>A field of a generated schema.</summary>
/// <param name="name">The C# name.</param>
/// <param name="kind">The kind.</param>
internal sealed class FieldDraft(string name, DraftKind kind)
{
    public string Name { get; } = name;

    public DraftKind Kind { get; set; } = kind;

    /// <summary>The name in YAML: the last name of the path; empty if YAML does not give the field.</summary>
    public string Written { get; init; } = "";

    /// <summary>The names that lead to the value in YAML; empty if YAML does not give the field.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];

    public bool IsOptional { get; set; }

    /// <summary>Attributes in C# notation, without brackets.</summary>
    public List<string> Attributes { get; } = [];

    /// <summary>The record type that the field refers to or contains.</summary>
    public RecordDraft? Target { get; set; }

    /// <summary>The name of the enum type.</summary>
    public string? Enum { get; set; }

    /// <summary>The texts of the field, each with the number of its record.</summary>
    public List<(int Record, string Text)> Values { get; init; } = [];

    /// <summary>Number of records that give the field.</summary>
    public int Given { get; init; }

    /// <summary>The doc comment, if it is not the number of records that give the field.</summary>
    public string? Note { get; init; }

    /// <summary>True if an empty text is a value, in contrast to a missing one.</summary>
    public bool KeepsEmpty { get; set; }

    public bool IsKey { get; set; }

    public bool IsLabel { get; set; }

    public bool IsUri { get; init; }

    public bool IsList => Kind is DraftKind.TextList or DraftKind.ReferenceList or DraftKind.Nested;

    public bool IsText => Kind is DraftKind.Text or DraftKind.TextList;

    /// <summary>Returns whether every record has a text and all texts are different.</summary>
    public bool IsUnique(int records) =>
        Kind is DraftKind.Text or DraftKind.Integer or DraftKind.Long or DraftKind.UnsignedLong
        && Values.Count == records
        && KeyTexts.AreUnique(Values.Select(value => value.Text));
}

/// <summary>A record type of a generated schema.</summary>
/// <param name="name">The C# name.</param>
/// <param name="paths">The file of each record of this type.</param>
/// <param name="written">Folded names of fields that the records give. A member may have one of these names only if it
/// is that field.</param>
internal sealed class RecordDraft(string name, IReadOnlyList<string> paths, IEnumerable<string> written)
{
    private readonly HashSet<string> _taken = [.. MemberNames.Emitted.Append(name).Select(MemberNames.Fold)];
    private readonly HashSet<string> _written = [.. written];

    public string Name { get; } = name;

    /// <summary>Number of records of this type.</summary>
    public int Count => Paths.Count;

    /// <summary>The file of each record, relative to the corpus folder.</summary>
    public IReadOnlyList<string> Paths { get; } = paths;

    /// <summary>The record type that contains this one, or null.</summary>
    public RecordDraft? Container { get; init; }

    /// <summary>The number of the record that contains each record.</summary>
    public IReadOnlyList<int> Owners { get; init; } = [];

    /// <summary>True if no record becomes a member of its type.</summary>
    public bool IsFoundByKeyAlone { get; set; }

    /// <summary>Folded names of the lists that hold records of the type itself.</summary>
    public HashSet<string> Recursive { get; } = [];

    public List<FieldDraft> Fields { get; } = [];

    /// <summary>Paths to ignore.</summary>
    public List<string> Ignored { get; } = [];

    /// <summary>True if records have names that are not scalars, which no path can address.</summary>
    public bool IgnoresUnknown { get; set; }

    /// <summary>The key field, or null.</summary>
    public FieldDraft? Key => Fields.Find(field => field.IsKey);

    /// <summary>
    /// Returns the first candidate that is free for the field that YAML calls <paramref name="written"/>; null if YAML
    /// does not give the field.
    /// </summary>
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

/// <summary>A table of a generated schema.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Source">The files and paths of the records.</param>
/// <param name="Record">The record type.</param>
internal sealed record TableDraft(string Name, TableSource Source, RecordDraft Record)
{
    /// <summary>The files and paths of the records.</summary>
    public TableSource Source { get; set; } = Source;

    /// <summary>
    /// The field that takes the names of a mapping, empty for the key; null if the records are not values of a mapping.
    /// </summary>
    public string? KeyedBy { get; set; }

    /// <summary>The keys in record order; empty if they are unknown.</summary>
    public IReadOnlyList<string> Keys { get; set; } = [];

    /// <summary>Further names of the records.</summary>
    public HashSet<string> Aliases { get; } = new(StringComparer.Ordinal);
}

/// <summary>An enum of a generated schema.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Field">The field that holds it, with its record type.</param>
/// <param name="Members">The names of the members, each with its text in YAML.</param>
internal sealed record EnumDraft(string Name, string Field, IReadOnlyList<(string Name, string Text)> Members);
