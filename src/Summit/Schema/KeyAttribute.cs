namespace Summit;

/// <summary>
/// Marks the <c>string</c> field that holds the key of a record. Keys are unique within a table. If YAML does not give
/// a key, the key is the name of the file. The key of a nested record is then the key of its parent, a slash, and its
/// position in the parent, counted from 1: <c>opening/2</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyAttribute : Attribute
{
    /// <summary>
    /// Whether look-ups by key and alias ignore case and accents, so that <c>NIINISTO</c> finds <c>Niinistö</c>. Keys
    /// and aliases of different records must then differ in more than case and accents. References in YAML are compared
    /// exactly in either case.
    /// </summary>
    public bool Folded { get; init; }

    /// <summary>
    /// The format from which the key of a record is built if YAML gives no key: parts in braces, with any text between
    /// them, such as <c>{Series}/{Title:slug}</c>. Null if keys are not built.
    /// <list type="bullet">
    /// <item>The name of a field stands for the text in the YAML, the name of a
    /// <see cref="ParentAttribute">parent</see> for its key, and a name that <see cref="FilesAttribute"/> captures for
    /// the captured text.</item>
    /// <item><c>:slug</c> keeps the letters and digits of every script, in lower case and without accents, and puts
    /// <c>-</c> between words.</item>
    /// <item><c>{Part?}</c> is a part that may have no value.</item>
    /// </list>
    /// A format that names the key field itself applies to every record. For example, <c>{event}/{Id}</c> makes keys
    /// unique that repeat from event to event.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>What happens to a record whose key another record already has. The default is an error.</summary>
    public DuplicateKeyBehavior Duplicates { get; init; }
}
