namespace Summit;

/// <summary>
/// Marks names that are to be told apart: two records of the table whose names differ in case, accents and punctuation
/// alone, or in one letter of six or more, are a warning. Names that differ in a digit are told apart.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DistinctAttribute : Attribute;
