using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Schema;

/// <summary>The shape of a record type.</summary>
/// <param name="Name">The name of the struct.</param>
/// <param name="Fields">Its fields in declaration order.</param>
public sealed record RecordShape(string Name, EquatableArray<FieldShape> Fields)
{
    /// <summary>
    /// The maximum number of records that become members of their type. More members would make compiling and loading noticeably slower.
    /// </summary>
    public const int MaxWellKnown = 10_000;

    /// <summary>The C# type, such as <c>global::My.Entry</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>The names of the members that the struct declares in addition to its fields: no record can have these names.</summary>
    public EquatableArray<string> OtherMembers { get; init; }

    /// <summary>The classes of the records in public vocabularies.</summary>
    public EquatableArray<TermShape> Terms { get; init; }

    /// <summary>The rules beyond the shape of its fields.</summary>
    public EquatableArray<RecordRule> Rules { get; init; }

    /// <summary>Paths in YAML that no field reads and that are passed over.</summary>
    public EquatableArray<string> Ignored { get; init; }

    /// <summary>True where everything that no field reads is passed over.</summary>
    public bool IgnoresUnknown { get; init; }

    /// <summary>True where no record is a member of its type.</summary>
    public bool IsFoundByKeyAlone { get; init; }

    /// <summary>The field that holds the key, or null.</summary>
    public KeyField? Key => Fields.OfType<KeyField>().FirstOrDefault();

    /// <summary>The field that leads back to the record it is nested in, or null for a record with files of its own.</summary>
    public ParentField? Parent => Fields.OfType<ParentField>().FirstOrDefault();

    /// <summary>True where records are members of their type, if they are not too many: those with a key and files of their own.</summary>
    public bool IsWellKnown => Key is not null && Parent is null && !IsFoundByKeyAlone;

    /// <summary>The field that takes the whole value of a record that is not a mapping, or null.</summary>
    public FieldShape? Value => Fields.FirstOrDefault(field => field.IsValue);

    /// <summary>The field that names the record to people, or null.</summary>
    public StringField? Label => Fields.OfType<StringField>().FirstOrDefault(field => field.IsLabel);

    /// <summary>The fields that order the table, the first of them first.</summary>
    public IEnumerable<FieldShape> Order =>
        Fields.Where(field => field is StringField { IsOrder: true } or NumberField { IsOrder: true });

    /// <summary>The fields whose words are searched, in declaration order.</summary>
    public IEnumerable<FieldShape> Searched => Fields.Where(field => field.IsSearched);

    /// <summary>The field of that name, or null.</summary>
    public FieldShape? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
