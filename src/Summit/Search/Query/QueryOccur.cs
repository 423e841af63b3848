namespace Summit;

/// <summary>Whether a part of a query is optional, required or excluded.</summary>
public enum QueryOccur : byte
{
    /// <summary>The part is optional: records that match it score higher.</summary>
    Should,

    /// <summary>The part is required: only records that match it are hits.</summary>
    Must,

    /// <summary>The part is excluded: records that match it are not hits.</summary>
    Not,
}
