namespace Summit.Compiler.Schema;

/// <summary>A field that holds records.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
/// <param name="Target">The name of the type of the records.</param>
public abstract record RecordField(string Name, int Index, string Target) : FieldShape(Name, Index);

/// <summary>A list field that YAML can also write as a mapping of records.</summary>
public interface IKeyedField
{
    /// <summary>The field of the records that takes their names in a mapping; null if YAML must write a list.</summary>
    string? KeyedBy { get; }
}

/// <summary>A field that refers to records by name.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
/// <param name="Target">The name of the type of the records.</param>
public abstract record ReferringField(string Name, int Index, string Target) : RecordField(Name, Index, Target)
{
    /// <summary>
    /// The field of <see cref="RecordField.Target"/> whose value references use in addition to keys and aliases; null
    /// if they use only keys and aliases.
    /// </summary>
    public string? ReferredBy { get; init; }

    /// <summary>The format that makes the name in a reference; null if YAML gives the name as it is.</summary>
    public string? Format { get; init; }

    /// <summary>True if references ignore case and accents.</summary>
    public bool IsFolded { get; init; }

    /// <summary>What happens to a reference that names no record.</summary>
    public UnresolvedReferenceBehavior Unresolved { get; init; }

    /// <summary>True if the record itself can be written in place of its name.</summary>
    public bool IsInPlace { get; init; }

    /// <summary>True if the field refers to records of its own type that form a hierarchy without cycles.</summary>
    public bool IsHierarchy { get; init; }

    /// <summary>True if a reference that names no record is an error.</summary>
    public bool MustResolve => Unresolved == UnresolvedReferenceBehavior.Error;
}

/// <summary>A reference to a record.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
/// <param name="Target">The name of the type of the record.</param>
public sealed record ReferenceField(string Name, int Index, string Target) : ReferringField(Name, Index, Target)
{
    /// <summary>True if the field holds a single nested record, whose type has a parent.</summary>
    public bool IsNested { get; init; }
}

/// <summary>A list of references: <c>RecordList</c> of a top-level record type.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
/// <param name="Target">The name of the type of the records.</param>
public sealed record ReferenceListField(string Name, int Index, string Target)
    : ReferringField(Name, Index, Target),
        IKeyedField
{
    /// <inheritdoc/>
    public string? KeyedBy { get; init; }
}

/// <summary>A list of nested records: <c>RecordList</c> of a record type with a parent.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
/// <param name="Target">The name of the type of the records.</param>
public sealed record NestedListField(string Name, int Index, string Target)
    : RecordField(Name, Index, Target),
        IKeyedField
{
    /// <inheritdoc/>
    public string? KeyedBy { get; init; }

    /// <summary>True if the labels of the records are part of the doc comment of a well-known record.</summary>
    public bool IsSummary { get; init; }

    /// <summary>True if the labels of the records are aliases of the record that contains them.</summary>
    public bool IsAlias { get; init; }
}

/// <summary>The field that holds the record that contains a nested record.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
/// <param name="Target">The name of the type of the record.</param>
public sealed record ParentField(string Name, int Index, string Target) : RecordField(Name, Index, Target);

/// <summary>The records that refer to a record: <c>RecordSet</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
/// <param name="Target">The name of the type of the records.</param>
public sealed record InverseField(string Name, int Index, string Target) : RecordField(Name, Index, Target)
{
    /// <summary>The field of <see cref="RecordField.Target"/> that refers to the record.</summary>
    public string? InverseOf { get; init; }

    /// <summary>
    /// True if the set also contains the records that refer to the record's descendants in a hierarchy.
    /// </summary>
    public bool IsTransitive { get; init; }
}
