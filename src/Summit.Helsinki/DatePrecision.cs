namespace Summit.Helsinki;

/// <summary>How much of a date or a time is known.</summary>
public enum DatePrecision
{
    /// <summary>The minute.</summary>
    [Term("xsd:dateTime")]
    Minute,

    /// <summary>The day.</summary>
    [Term("xsd:date")]
    Day,

    /// <summary>The month; the day is given as the first.</summary>
    [Term("xsd:gYearMonth")]
    Month,

    /// <summary>The year; month and day are given as the first of January.</summary>
    [Term("xsd:gYear")]
    Year,

    /// <summary>Nothing; no date is given.</summary>
    Unknown,
}
