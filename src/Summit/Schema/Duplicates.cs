namespace Summit;

/// <summary>What becomes of a record whose key another record of its table has already, in the order of files and lines.</summary>
public enum Duplicates
{
    /// <summary>It is an error, and the record is left out.</summary>
    Error,

    /// <summary>It is a warning, and the record is left out.</summary>
    Warning,

    /// <summary>The record gets the key with a number: <c>talk</c>, <c>talk-2</c>.</summary>
    Number,

    /// <summary>The record is left out.</summary>
    Drop,
}
