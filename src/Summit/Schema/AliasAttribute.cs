namespace Summit;

/// <summary>
/// Marks a text or a text list whose values are further names of the record. Look-ups and references accept an alias
/// like the key.
/// </summary>
/// <example>
/// <code>
/// [Alias] public partial TextList Nicknames { get; }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AliasAttribute : Attribute;
