namespace Summit;

/// <summary>
/// Marks a field that orders the table. Several such fields apply in the order of their declaration, and the key breaks
/// ties. <see cref="TableRanges.Between"/> returns the records in a range of the first field.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OrderAttribute : Attribute;
