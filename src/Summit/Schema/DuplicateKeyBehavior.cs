namespace Summit;

/// <summary>
/// Specifies what happens to a record whose key another record of its table already has. The records of a table are
/// read in the order of files and lines, and the first record keeps the key.
/// </summary>
public enum DuplicateKeyBehavior
{
    /// <summary>Reports an error and leaves the record out. This is the default.</summary>
    Error,

    /// <summary>Reports a warning and leaves the record out.</summary>
    Warning,

    /// <summary>Appends a number to the key of the record: <c>talk</c>, <c>talk-2</c>.</summary>
    Number,

    /// <summary>Leaves the record out without a diagnostic.</summary>
    Drop,
}
