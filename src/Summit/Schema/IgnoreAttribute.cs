namespace Summit;

/// <summary>Names what YAML gives of a record that the schema has no field for, so that it is passed over.</summary>
/// <param name="paths">Names, or paths within the record as <see cref="FieldAttribute"/> has them.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class IgnoreAttribute(params string[] paths) : Attribute
{
    /// <summary>Names or paths.</summary>
    public IReadOnlyList<string> Paths { get; } = paths;
}
