namespace Summit.Helsinki;

/// <summary>A post that a speaker held in an organisation (Popolo).</summary>
[Record]
public readonly partial struct Membership
{
    /// <summary>Who held it.</summary>
    [Parent]
    public partial Speaker Speaker { get; }

    /// <summary>The post, such as <c>President of Finland</c>.</summary>
    [Label]
    public partial string Post { get; }

    /// <summary>The organisation that the post belongs to.</summary>
    public partial string? Organisation { get; }

    /// <summary>Since when, to the precision of <see cref="SincePrecision"/>.</summary>
    [Before(nameof(Until)), Range(null, "2018-07-31")]
    public partial DateOnly? Since { get; }

    /// <summary>How much of <see cref="Since"/> is known; null means to the day.</summary>
    public partial DatePrecision? SincePrecision { get; }

    /// <summary>Until when, for a post left before or during these two months.</summary>
    [Range("2018-06-01", null)]
    public partial DateOnly? Until { get; }
}

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The day.</summary>
    Day,

    /// <summary>The month; the day is given as the first.</summary>
    Month,

    /// <summary>The year; month and day are given as the first.</summary>
    Year,
}
