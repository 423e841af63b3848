namespace Summit;

/// <summary>
/// Lists names in the YAML of a record that have no field in the schema. The names are skipped instead of reported as
/// unknown.
/// </summary>
/// <param name="paths">The names, or paths within the record in the syntax of <see cref="FieldAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class IgnoreAttribute(params string[] paths) : Attribute
{
    /// <summary>The names or paths.</summary>
    public IReadOnlyList<string> Paths { get; } = paths;
}
