namespace Summit;

/// <summary>
/// Fills a field that a record does not give from what encloses the record. The value comes from the nearest enclosing
/// mapping that gives it, for example from the day that a session is listed under. If no enclosing mapping gives it,
/// the value comes from a <c>{name}</c> that <see cref="FilesAttribute"/> captures.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InheritAttribute : Attribute
{
    /// <summary>Inherits from the name or path under which the record itself gives the field.</summary>
    public InheritAttribute() { }

    /// <summary>Inherits from another name, or from a path in the syntax of <see cref="FieldAttribute"/>.</summary>
    /// <param name="name">The name or path.</param>
    public InheritAttribute(string name) => Name = name;

    /// <summary>The name or path in the enclosing mapping, or null for the name or path in the record.</summary>
    public string? Name { get; }
}
