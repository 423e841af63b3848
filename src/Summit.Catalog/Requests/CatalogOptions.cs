namespace Summit.Catalog;

/// <summary>Bounds what one request can ask of a catalogue.</summary>
public sealed class CatalogOptions
{
    /// <summary>The maximum number of records of a page. The default is 100.</summary>
    public int MaxLimit { get; init; } = 100;

    /// <summary>The maximum number of records that a request can skip. The default is 100,000.</summary>
    public int MaxOffset { get; init; } = 100_000;

    /// <summary>The maximum number of conditions. The default is 16.</summary>
    public int MaxConditions { get; init; } = 16;

    /// <summary>The maximum number of UTF-16 code units of a query, a name or a value. The default is 1,000.</summary>
    public int MaxTextLength { get; init; } = 1_000;

    /// <summary>The maximum number of values of a facet. The default is 10.</summary>
    public int MaxFacetValues { get; init; } = 10;

    /// <summary>The day of a time of day that is given without a date; null if such times are invalid.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Returns options without bounds, for a tool whose user waits for its own requests.</summary>
    /// <param name="day">The day of a time of day that is given without a date, or null.</param>
    public static CatalogOptions Unbounded(DateOnly? day = null) =>
        new()
        {
            MaxLimit = int.MaxValue,
            MaxOffset = int.MaxValue,
            MaxConditions = int.MaxValue,
            MaxTextLength = int.MaxValue,
            Day = day,
        };
}
