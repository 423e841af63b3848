namespace Summit;

/// <summary>
/// Marks a text or a text list whose values are further names of the record. Look-ups and references accept an alias
/// like the key, and a search finds the records that name the record by each of its aliases. On a list of nested
/// records, the aliases are the labels of those records, such as the names in other languages.
/// </summary>
/// <example>
/// <code>
/// [Alias] public partial TextList Nicknames { get; }
/// [Alias] public partial RecordList&lt;Translation&gt; Translations { get; }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AliasAttribute : Attribute;
