namespace Summit;

/// <summary>
/// Marks the field that a record gives which is not written as a mapping: with it on <c>Title</c>, the list
/// <c>[Lunch, {title: Opening, hall: A}]</c> has two records. A record that is a list gives a field that is a list.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ValueAttribute : Attribute;
