namespace Summit.Helsinki;

/// <summary>How much of a date or a time is known.</summary>
public enum DatePrecision
{
    /// <summary>The minute.</summary>
    Minute,

    /// <summary>The day.</summary>
    Day,

    /// <summary>The month; the day is given as the first.</summary>
    Month,

    /// <summary>The year; month and day are given as the first of January.</summary>
    Year,

    /// <summary>Nothing; no date is given.</summary>
    Unknown,
}
