namespace Summit;

/// <summary>
/// Specifies where YAML gives the value of a field, if not under the name of the field: <c>[Field("start_date")]</c>.
/// <list type="bullet">
/// <item>A path leads through the mappings of the record: <c>[Field("name.first")]</c>. A number selects an item of a
/// list.</item>
/// <item><c>*</c> matches every name.</item>
/// <item>Lists along the path are read item by item.</item>
/// <item>A dot in a name is written <c>\.</c>.</item>
/// </list>
/// Names are compared without regard to case, blanks, <c>-</c> and <c>_</c>. Two fields may have the same path, for
/// example a reference and the text that the reference is written as.
/// </summary>
/// <param name="paths">The paths. The first path that gives a value counts; a list takes the items of all paths, in
/// their order. Without a path, the record never gives the field: its value is inherited or built from other
/// fields.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(params string[] paths) : Attribute
{
    /// <summary>The paths, in the order in which they are tried.</summary>
    public IReadOnlyList<string> Paths { get; } = paths;

    /// <summary>
    /// Whether an empty text, <c>''</c>, is a value. A <c>string?</c> is then empty or null, as YAML has it, and a
    /// <see cref="TextList"/> keeps empty items. By default <c>''</c> counts as a missing value, like <c>null</c>.
    /// </summary>
    public bool KeepEmpty { get; init; }
}
