namespace Summit.Site.Notation;

/// <summary>Specifies the period that a page of a long timeline covers.</summary>
internal enum TimeUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}
