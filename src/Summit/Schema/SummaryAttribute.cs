namespace Summit;

/// <summary>
/// Marks a text field, or a list of nested records, that goes into the doc comment of a well-known record.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SummaryAttribute : Attribute;
