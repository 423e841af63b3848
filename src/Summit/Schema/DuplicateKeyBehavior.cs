namespace Summit;

/// <summary>
/// What happens to a record whose key another record of its table already has. Records come in the order of files and lines.
/// </summary>
public enum DuplicateKeyBehavior
{
    /// <summary>The record is an error, and is left out.</summary>
    Error,

    /// <summary>The record is a warning, and is left out.</summary>
    Warning,

    /// <summary>The record gets the key with a number: <c>talk</c>, <c>talk-2</c>.</summary>
    Number,

    /// <summary>The record is left out.</summary>
    Drop,
}
