namespace Summit;

/// <summary>
/// Marks a record type, or a corpus, of whose records everything is passed over that the schema has no field for. A misspelled
/// name of a field is passed over too.
/// </summary>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class)]
public sealed class IgnoreUnknownAttribute : Attribute;
