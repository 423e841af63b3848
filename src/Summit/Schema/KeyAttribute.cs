namespace Summit;

/// <summary>
/// Marks the <c>string</c> field that holds the key of a record: unique in its table. Where YAML leaves it out, the key is the
/// file name; of a nested record, the parent's key, a slash and the place in the parent counted from 1.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyAttribute : Attribute;
