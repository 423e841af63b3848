namespace Summit;

/// <summary>
/// Marks the field that takes the value of a record that is not written as a mapping. If <c>Title</c> has this
/// attribute, the list <c>[Lunch, {title: Opening, hall: A}]</c> holds two records. A record that is written as a list
/// is the value of a list field.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ValueAttribute : Attribute;
