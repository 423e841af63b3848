namespace Summit;

/// <summary>
/// Skips all names in the YAML that have no field in the schema, for one record type or for all record types of a
/// corpus. A misspelled field name is skipped too.
/// </summary>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class)]
public sealed class IgnoreUnknownAttribute : Attribute;
