namespace Summit;

/// <summary>
/// Specifies the YAML path of a field that is not written under its own name: <c>[Field("start_date")]</c>.
/// <list type="bullet">
/// <item>A path can lead into nested mappings: <c>[Field("name.first")]</c>. A number selects an item of a
/// list.</item>
/// <item><c>*</c> matches every name.</item>
/// <item>Lists along the path are read item by item.</item>
/// <item>A dot in a name is written <c>\.</c>.</item>
/// </list>
/// The comparison of names ignores case, blanks, <c>-</c> and <c>_</c>. Two fields can have the same path, for example
/// a reference and a text field that keeps the name as written.
/// </summary>
/// <param name="paths">The paths. A field takes the value of the first path that has one. A list takes the items of all
/// paths, in the order of the paths. A field without a path is not read from the record; its value is inherited or
/// built from other fields.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(params string[] paths) : Attribute
{
    /// <summary>The paths, in the order of precedence.</summary>
    public IReadOnlyList<string> Paths { get; } = paths;

    /// <summary>
    /// Whether an empty text, <c>''</c>, is a value. If true, a <c>string?</c> can be empty or null, as in the YAML,
    /// and a <see cref="TextList"/> keeps empty items. The default is false: <c>''</c> is a missing value, like
    /// <c>null</c>.
    /// </summary>
    public bool KeepEmpty { get; init; }
}
