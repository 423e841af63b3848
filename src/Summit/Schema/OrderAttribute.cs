namespace Summit;

/// <summary>
/// Marks a field that orders the table. Several order it in the order of their declaration; what they leave equal is
/// ordered by key. A range of the first is a slice of the table: see <see cref="TableRanges.Between"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OrderAttribute : Attribute;
