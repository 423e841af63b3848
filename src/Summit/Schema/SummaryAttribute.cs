namespace Summit;

/// <summary>Marks a text, or a list of nested records, that the doc comment of a well-known record shows.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SummaryAttribute : Attribute;
