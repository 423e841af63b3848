namespace Summit;

/// <summary>
/// Warns if two records of the table have nearly the same name: names that differ only in case, accents and
/// punctuation, or, from six letters on, in a single letter. Names that differ in a digit are distinct.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DistinctAttribute : Attribute;
