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
    /// What the key of a record is made of that gives none: parts in braces with any text between them, such as
    /// <c>{Series}/{Title:slug}</c>.
    /// <list type="bullet">
    /// <item>A field stands for what YAML writes, a <see cref="ParentAttribute">parent</see> for its key, and a name that
    /// <see cref="FilesAttribute"/> captures for what it captures.</item>
    /// <item><c>:slug</c> leaves the letters and digits of any script, in lower case and without accents, with <c>-</c> between
    /// words.</item>
    /// <item><c>{Part?}</c> may lack a value.</item>
    /// </list>
    /// A format that names the key itself applies to every record: <c>{event}/{Id}</c> keeps the keys of one event apart from
    /// those of the next.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>What happens to a record whose key another record already has.</summary>
    public DuplicateKeyBehavior Duplicates { get; init; }
}
