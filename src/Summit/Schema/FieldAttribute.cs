namespace Summit;

/// <summary>
/// Says where YAML gives a field, if not under the field's own name: <c>[Field("start_date")]</c>. A path leads through mappings
/// within the record, <c>[Field("name.first")]</c>; <c>*</c> stands for every name, lists on the way are passed item by item,
/// and a <c>.</c> in a name is written <c>\.</c>. Names are compared without regard to case, blanks, <c>-</c> and <c>_</c>. Two fields
/// may read the same place, such as a reference and the text that it is written as.
/// </summary>
/// <param name="paths">The paths; of several, the first that gives a value counts, and a list takes the items of all, in
/// the order of the paths. None: the record never gives the field
/// itself; it is made of others, or inherited.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(params string[] paths) : Attribute
{
    /// <summary>The paths in the order in which they count.</summary>
    public IReadOnlyList<string> Paths { get; } = paths;

    /// <summary>
    /// True where an empty text, <c>''</c>, is a value of its own: a <c>string</c> is then empty and a <c>string?</c> is empty or
    /// null, as YAML has it; a <c>TextList</c> keeps empty items. By default <c>''</c> counts as not given, like null and like nothing
    /// behind the name.
    /// </summary>
    public bool KeepEmpty { get; init; }
}
