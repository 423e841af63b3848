namespace Summit;

/// <summary>Whether a record must match a part of a query.</summary>
public enum QueryOccur : byte
{
    /// <summary>It may, and counts for more if it does.</summary>
    Should,

    /// <summary>It must.</summary>
    Must,

    /// <summary>It must not.</summary>
    Not,
}
