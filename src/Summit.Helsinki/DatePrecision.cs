namespace Summit.Helsinki;

/// <summary>The precision to which a date or time is known.</summary>
public enum DatePrecision
{
    /// <summary>The time is known to the minute.</summary>
    [Term("xsd:dateTime")]
    Minute,

    /// <summary>The day is known.</summary>
    [Term("xsd:date")]
    Day,

    /// <summary>The month is known; the date is the first day of the month.</summary>
    [Term("xsd:gYearMonth")]
    Month,

    /// <summary>The year is known; the date is 1 January.</summary>
    [Term("xsd:gYear")]
    Year,

    /// <summary>The date is not known, and the record has no date.</summary>
    Unknown,
}
