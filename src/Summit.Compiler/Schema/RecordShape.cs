using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Schema;

/// <summary>The shape of a record type.</summary>
/// <param name="Name">The name of the struct.</param>
/// <param name="Fields">The fields in declaration order.</param>
public sealed record RecordShape(string Name, EquatableArray<FieldShape> Fields)
{
    /// <summary>
    /// The maximum number of records that become members of their type. More members would make compiling and loading
    /// noticeably slower.
    /// </summary>
    public const int MaxWellKnown = 10_000;

    /// <summary>The C# type, such as <c>global::My.Entry</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>
    /// The names of the members that the struct declares in addition to its fields. No well-known record can have these
    /// names.
    /// </summary>
    public EquatableArray<string> OtherMembers { get; init; }

    /// <summary>The terms of public vocabularies for the record type.</summary>
    public EquatableArray<TermShape> Terms { get; init; }

    /// <summary>The rules that records must follow in addition to the rules of their fields.</summary>
    public EquatableArray<RecordRule> Rules { get; init; }

    /// <summary>The paths in YAML that are ignored although no field reads them.</summary>
    public EquatableArray<string> Ignored { get; init; }

    /// <summary>True if everything that no field reads is ignored.</summary>
    public bool IgnoresUnknown { get; init; }

    /// <summary>True if no record becomes a member of its type, so that records are found only by key.</summary>
    public bool IsFoundByKeyAlone { get; init; }

    /// <summary>The field that holds the key, or null.</summary>
    public KeyField? Key => Fields.OfType<KeyField>().FirstOrDefault();

    /// <summary>The field that holds the record that contains this one, or null for a top-level record type.</summary>
    public ParentField? Parent => Fields.OfType<ParentField>().FirstOrDefault();

    /// <summary>
    /// True if records become members of their type, unless the table has too many records. The record type is
    /// top-level and has a key.
    /// </summary>
    public bool IsWellKnown => Key is not null && Parent is null && !IsFoundByKeyAlone;

    /// <summary>The field that takes the whole value of a record that is not a mapping, or null.</summary>
    public FieldShape? Value => Fields.FirstOrDefault(field => field.IsValue);

    /// <summary>The field that is the display name of the record, or null.</summary>
    public StringField? Label => Fields.OfType<StringField>().FirstOrDefault(field => field.IsLabel);

    /// <summary>The field that holds the language of the texts, or null.</summary>
    public FieldShape? Language => Fields.FirstOrDefault(field => field.IsLanguage);

    /// <summary>The fields that order the table, in order of precedence.</summary>
    public IEnumerable<FieldShape> Order =>
        Fields.Where(field => field is StringField { IsOrder: true } or NumberField { IsOrder: true });

    /// <summary>The fields whose words are searched, in declaration order.</summary>
    public IEnumerable<FieldShape> Searched => Fields.Where(field => field.IsSearched);

    /// <summary>
    /// The searched field by which the aliases of a record find it: the label, or the key if the label is not searched.
    /// Null if neither is searched.
    /// </summary>
    public StringField? SearchedName =>
        Label is { IsSearched: true } label ? label
        : Key is { IsSearched: true } key ? key
        : null;

    /// <summary>Returns the field called <paramref name="name"/>, or null.</summary>
    public FieldShape? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
