namespace Summit.Compiler.Schema;

/// <summary>A field that leads to records.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
/// <param name="Target">The type of the records.</param>
public abstract record RecordField(string Name, int Index, string Target) : FieldShape(Name, Index);

/// <summary>A list of records that a mapping may hold instead of a list.</summary>
public interface IKeyedField
{
    /// <summary>The field of the records that takes their names in a mapping; null where the records are a list.</summary>
    string? KeyedBy { get; }
}

/// <summary>A field that refers to records by their names.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
/// <param name="Target">The type of the records.</param>
public abstract record ReferringField(string Name, int Index, string Target) : RecordField(Name, Index, Target)
{
    /// <summary>The field of <see cref="RecordField.Target"/> that references are written by; null for key and alias alone.</summary>
    public string? ReferredBy { get; init; }

    /// <summary>The format that makes the name of the record; null where YAML writes the name.</summary>
    public string? Format { get; init; }

    /// <summary>True for references in which case and accents do not count.</summary>
    public bool IsFolded { get; init; }

    /// <summary>What happens to a reference to no record.</summary>
    public UnresolvedReferenceBehavior Unresolved { get; init; }

    /// <summary>True where the record itself may be written in place of its name.</summary>
    public bool IsInPlace { get; init; }

    /// <summary>True for references to the record's own type that make a hierarchy without cycles.</summary>
    public bool IsHierarchy { get; init; }

    /// <summary>True where a reference to no record is an error.</summary>
    public bool MustResolve => Unresolved == UnresolvedReferenceBehavior.Error;
}

/// <summary>A reference to a record.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
/// <param name="Target">The type of the record.</param>
public sealed record ReferenceField(string Name, int Index, string Target) : ReferringField(Name, Index, Target)
{
    /// <summary>True for a single record in place that has a parent.</summary>
    public bool IsNested { get; init; }
}

/// <summary>A list of references: <c>RecordList</c> of a record with files of its own.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
/// <param name="Target">The type of the records.</param>
public sealed record ReferenceListField(string Name, int Index, string Target)
    : ReferringField(Name, Index, Target),
        IKeyedField
{
    /// <inheritdoc/>
    public string? KeyedBy { get; init; }
}

/// <summary>A list of records given in place: <c>RecordList</c> of a record with a parent.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
/// <param name="Target">The type of the records.</param>
public sealed record NestedListField(string Name, int Index, string Target)
    : RecordField(Name, Index, Target),
        IKeyedField
{
    /// <inheritdoc/>
    public string? KeyedBy { get; init; }

    /// <summary>True where the labels of the records are part of the doc comment of a well-known record.</summary>
    public bool IsSummary { get; init; }
}

/// <summary>The record that this one is nested in.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
/// <param name="Target">The type of the record.</param>
public sealed record ParentField(string Name, int Index, string Target) : RecordField(Name, Index, Target);

/// <summary>The records that refer to this one: <c>RecordSet</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
/// <param name="Target">The type of the records.</param>
public sealed record InverseField(string Name, int Index, string Target) : RecordField(Name, Index, Target)
{
    /// <summary>The field of <see cref="RecordField.Target"/> that refers to this record.</summary>
    public string? InverseOf { get; init; }

    /// <summary>True where the set also holds the records that refer to narrower records.</summary>
    public bool IsTransitive { get; init; }
}
