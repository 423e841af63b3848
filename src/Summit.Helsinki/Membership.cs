namespace Summit.Helsinki;

/// <summary>A post or a seat that a speaker held in an organisation (Popolo).</summary>
[Record, Term("schema:OrganizationRole")]
public readonly partial struct Membership
{
    /// <summary>Who held it.</summary>
    [Parent]
    public partial Speaker Speaker { get; }

    /// <summary>The post, such as <c>President of Finland</c>.</summary>
    [Label, Term("schema:roleName", Language = "en")]
    public partial string Post { get; }

    /// <summary>The organisation that the post belongs to.</summary>
    [Term("schema:memberOf")]
    public partial Organisation Organisation { get; }

    /// <summary>The party that a seat was held for.</summary>
    public partial Organisation? Party { get; }

    /// <summary>The constituency of a seat.</summary>
    public partial Place? Constituency { get; }

    /// <summary>Since when, to the precision of <see cref="SincePrecision"/>.</summary>
    [Before(nameof(Until)), Range(null, "2018-07-31")]
    [Term("schema:startDate", PrecisionField = nameof(SincePrecision))]
    public partial DateOnly? Since { get; }

    /// <summary>How much of <see cref="Since"/> is known.</summary>
    public partial DatePrecision? SincePrecision { get; }

    /// <summary>Until when, for a post left before or during these two months.</summary>
    [Range("2018-06-01", null), Term("schema:endDate")]
    public partial DateOnly? Until { get; }
}
