namespace Summit;

/// <summary>
/// Requires that the references of a list to the record's own type go both ways: if a record lists another record, the
/// other record lists it too.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SymmetricAttribute : Attribute;
