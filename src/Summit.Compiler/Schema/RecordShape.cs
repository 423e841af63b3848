using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Schema;

/// <summary>The shape of a record type.</summary>
/// <param name="Name">The name of the struct.</param>
/// <param name="Fields">Its fields in declaration order.</param>
public sealed record RecordShape(string Name, EquatableArray<FieldShape> Fields)
{
    /// <summary>
    /// The most records of a type that are members of it: beyond, loading and compiling the members would be felt.
    /// </summary>
    public const int MostWellKnown = 10_000;

    /// <summary>The C# type, such as <c>global::My.Entry</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>The names of the members that the struct declares besides its fields: no record can be called so.</summary>
    public EquatableArray<string> OtherMembers { get; init; }

    /// <summary>The rules beyond the shape of its fields.</summary>
    public EquatableArray<RecordRule> Rules { get; init; }

    /// <summary>Paths in YAML that no field reads and that are passed over.</summary>
    public EquatableArray<string> Ignored { get; init; }

    /// <summary>True where all that no field reads is passed over.</summary>
    public bool IgnoresUnknown { get; init; }

    /// <summary>True where no record is wanted as a member of its type.</summary>
    public bool IsFoundByKeyAlone { get; init; }

    /// <summary>The field that holds the key, or null.</summary>
    public FieldShape? Key => Fields.FirstOrDefault(field => field.Role == FieldRole.Key);

    /// <summary>The field that leads back to the record it is nested in, or null for a record with files of its own.</summary>
    public FieldShape? Parent => Fields.FirstOrDefault(field => field.Kind == FieldKind.Parent);

    /// <summary>True where records are members of their type, if they are not too many: those with a key and files of their own.</summary>
    public bool IsWellKnown => Key is not null && Parent is null && !IsFoundByKeyAlone;

    /// <summary>The field that a record gives which is no mapping, or null.</summary>
    public FieldShape? Value => Fields.FirstOrDefault(field => field.IsValue);

    /// <summary>The field that names the record to people, or null.</summary>
    public FieldShape? Label => Fields.FirstOrDefault(field => field.IsLabel);

    /// <summary>The fields whose words are searched, in declaration order.</summary>
    public IEnumerable<FieldShape> Searched => Fields.Where(field => field.IsSearched);

    /// <summary>The field of that name, or null.</summary>
    public FieldShape? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
