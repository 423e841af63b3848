namespace Summit;

/// <summary>The direction of a sorted result.</summary>
public enum SortDirection
{
    /// <summary>From the lowest value to the highest, or from the first record of the table to the last.</summary>
    Ascending,

    /// <summary>From the highest value to the lowest, or from the last record of the table to the first.</summary>
    Descending,
}
