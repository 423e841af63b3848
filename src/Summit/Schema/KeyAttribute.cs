namespace Summit;

/// <summary>
/// Marks the <c>string</c> field that holds the key of a record: unique in its table. Where YAML leaves it out, the key is the
/// file name; of a nested record, the parent's key, a slash and the place in the parent counted from 1.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyAttribute : Attribute
{
    /// <summary>
    /// True to find records by key and alias without regard to case and accents: <c>NIINISTO</c> finds <c>Niinistö</c>. Names
    /// of different records must then differ in more than that. References in YAML are compared letter by letter all the same.
    /// </summary>
    public bool Folded { get; init; }
}
