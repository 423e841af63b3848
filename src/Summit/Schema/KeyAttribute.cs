namespace Summit;

/// <summary>
/// Marks the <c>string</c> field that holds the key of a record: unique in its table. Where YAML leaves it out, the key is the
/// file name; of a nested record, the parent's key, a slash and the place in the parent counted from 1.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyAttribute : Attribute
{
    /// <summary>
    /// True to find records by key and alias without regard to case and accents: <c>NIINISTO</c> finds <c>Niinistö</c>.
    /// Names of different records must then differ in more than that. References in YAML are compared letter by letter
    /// all the same.
    /// </summary>
    public bool Folded { get; init; }

    /// <summary>
    /// What the key of a record is made of that gives none: fields in braces, with any text between them, such as
    /// <c>{Series}/{Title:slug}</c>. A field gives what YAML writes, a <see cref="ParentAttribute">parent</see> its key, and a
    /// <c>{name}</c> of <see cref="FilesAttribute"/> what it stands for. <c>:slug</c> leaves the letters and digits of any script, in
    /// lower case and without accents, with <c>-</c> between words. A format that names the key itself applies to every record:
    /// <c>{event}/{Id}</c> keeps the keys of one event apart from those of the next.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>True to number keys that are taken, in the order of files and lines: <c>talk</c>, <c>talk-2</c>.</summary>
    public bool Numbered { get; init; }
}
