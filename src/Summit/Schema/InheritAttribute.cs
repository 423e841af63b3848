namespace Summit;

/// <summary>
/// Marks a field that, where a record does not give it itself, comes from what is around the record: from the nearest mapping
/// it stands in that gives it, such as the day that a session is listed under, or else from the part of the file's path, or of
/// the way to the record, that a <c>{name}</c> of <see cref="FilesAttribute"/> stands for.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InheritAttribute : Attribute
{
    /// <summary>It has the same name or path there as in the record.</summary>
    public InheritAttribute() { }

    /// <summary>It has another name there, or a path as <see cref="FieldAttribute"/> has it.</summary>
    /// <param name="name">The name or path.</param>
    public InheritAttribute(string name) => Name = name;

    /// <summary>The name or path around the record; null for the one in it.</summary>
    public string? Name { get; }
}
