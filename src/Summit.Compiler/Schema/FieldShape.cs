using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Schema;

/// <summary>The shape of a field of a record.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Index">Its place among the fields of the record, from 0.</param>
public sealed record FieldShape(string Name, FieldKind Kind, int Index)
{
    /// <summary>The paths in YAML, the first that gives a value counts; where there are none, its name is the path.</summary>
    public EquatableArray<string> Paths { get; init; }

    /// <summary>What messages call it: the first of its paths, or its name as YAML spells it.</summary>
    public string NameInYaml => Paths.Count > 0 ? Paths[0] : Spelling.InYaml(Name);

    /// <summary>True for a field that a record never gives itself.</summary>
    public bool IsUnwritten { get; init; }

    /// <summary>The name or path around the record, where the field is inherited if it is not given; null if it is not.</summary>
    public string? Inherits { get; init; }

    /// <summary>True for the field that a record gives which is no mapping.</summary>
    public bool IsValue { get; init; }

    /// <summary>True where the C# type allows null; then the YAML may leave the field out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The C# type without nullability, such as <c>int</c> or <c>global::My.Kind</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>The record type of a reference, a list, a parent or an inverse.</summary>
    public string? Target { get; init; }

    /// <summary>The field of <see cref="Target"/> that an inverse turns round.</summary>
    public string? InverseOf { get; init; }

    /// <summary>True for an inverse that also holds what refers to narrower records.</summary>
    public bool IsTransitive { get; init; }

    /// <summary>True for a reference to the record's own type that makes a hierarchy, in which there is no cycle.</summary>
    public bool IsHierarchy { get; init; }

    /// <summary>What the field is to key lookup.</summary>
    public FieldRole Role { get; init; }

    /// <summary>True for a key whose names, aliases too, are found without regard to case and accents.</summary>
    public bool IsFolded { get; init; }

    /// <summary>What a key is made of, such as <c>{Event}/{Title:slug}</c>; null where it is given.</summary>
    public string? KeyFormat { get; init; }

    /// <summary>What becomes of a record whose key is taken.</summary>
    public DuplicateKeyBehavior Duplicates { get; init; }

    /// <summary>The field of <see cref="Target"/> that references are written by; null for key and alias alone.</summary>
    public string? ReferredBy { get; init; }

    /// <summary>What the name that a reference is resolved by is made of; null where it is what is written.</summary>
    public string? ReferenceFormat { get; init; }

    /// <summary>True for references in which case and accents do not count.</summary>
    public bool IsReferredFolded { get; init; }

    /// <summary>What becomes of a reference to no record.</summary>
    public UnresolvedReferenceBehavior Unresolved { get; init; }

    /// <summary>True where a reference to no record is an error.</summary>
    public bool MustResolve => Unresolved == UnresolvedReferenceBehavior.Error;

    /// <summary>True for references in whose place the record itself may be written.</summary>
    public bool IsInPlace { get; init; }

    /// <summary>True for a single record in place that has a parent.</summary>
    public bool IsNested { get; init; }

    /// <summary>The field of <see cref="Target"/> that a mapping names records in place by; null where they are a list.</summary>
    public string? KeyedBy { get; init; }

    /// <summary>The offset of an instant that is written without one; null where it must be.</summary>
    public string? TimeOffset { get; init; }

    /// <summary>True where a year or a month may stand for a day.</summary>
    public bool IsPartialTime { get; init; }

    /// <summary>Further formats of a date or an instant.</summary>
    public EquatableArray<string> TimeFormats { get; init; }

    /// <summary>True where the field orders the table; several do so in declaration order.</summary>
    public bool IsOrder { get; init; }

    /// <summary>True where records are found by the value of the field.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>True where the values of the field are few, so that an index has a set for each.</summary>
    public bool IsChoice => Kind is FieldKind.Enum or FieldKind.Boolean;

    /// <summary>True where the values of the field have codes that keep their order.</summary>
    public bool IsNumber => IsChoice || Kind is FieldKind.Integer or FieldKind.Date or FieldKind.Instant or FieldKind.Duration;

    /// <summary>True where the field names the record to people.</summary>
    public bool IsLabel { get; init; }

    /// <summary>True where the field is part of the doc comment of a well-known record.</summary>
    public bool IsSummary { get; init; }

    /// <summary>True where text must be an absolute URI.</summary>
    public bool IsUri { get; init; }

    /// <summary>How much a word in the field counts in a search; 0 where the field is not searched.</summary>
    public double SearchBoost { get; init; }

    /// <summary>True where the words of the field are searched.</summary>
    public bool IsSearched => SearchBoost > 0;

    /// <summary>The smallest value of an integer field.</summary>
    public long Minimum { get; init; }

    /// <summary>The largest value of an integer field; <c>ulong</c> values above it are not supported.</summary>
    public long Maximum { get; init; }

    /// <summary>The members of an enum field, in declaration order.</summary>
    public EquatableArray<EnumMemberShape> Members { get; init; }

    /// <summary>The rules beyond the shape.</summary>
    public EquatableArray<FieldRule> Rules { get; init; }

    /// <summary>True where the field holds any number of values.</summary>
    public bool IsList => Kind is FieldKind.TextList or FieldKind.ReferenceList or FieldKind.NestedList;

    /// <summary>True for what YAML gives; a parent and an inverse follow from the other records.</summary>
    public bool IsGiven => Kind is not (FieldKind.Parent or FieldKind.Inverse);
}

/// <summary>A member of an enum.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Value">The value.</param>
public sealed record EnumMemberShape(string Name, long Value)
{
    /// <summary>How YAML spells it besides.</summary>
    public EquatableArray<string> Spellings { get; init; }

    /// <summary>True where it stands for what no member spells.</summary>
    public bool IsOthers { get; init; }
}

/// <summary>What a field is to key lookup.</summary>
public enum FieldRole
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It holds the key.</summary>
    Key,

    /// <summary>It holds further names that resolve like the key.</summary>
    Alias,
}

/// <summary>What a field holds.</summary>
public enum FieldKind
{
    /// <summary>Text: <c>string</c>.</summary>
    Text,

    /// <summary>A list of texts: <c>TextList</c>.</summary>
    TextList,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary>An integer of up to 64 bits.</summary>
    Integer,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>decimal</c>.</summary>
    Decimal,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary><c>DateOnly</c>.</summary>
    Date,

    /// <summary><c>DateTimeOffset</c>.</summary>
    Instant,

    /// <summary><c>TimeSpan</c>.</summary>
    Duration,

    /// <summary>A reference to a record.</summary>
    Reference,

    /// <summary>A list of references: <c>RecordList</c> of a record with files of its own.</summary>
    ReferenceList,

    /// <summary>A list of records given in place: <c>RecordList</c> of a record with a parent.</summary>
    NestedList,

    /// <summary>The record that this one is nested in.</summary>
    Parent,

    /// <summary>The records that refer to this one: <c>RecordSet</c>.</summary>
    Inverse,
}
