namespace Summit.Helsinki;

/// <summary>A post or a seat that a speaker held in an organisation (Popolo).</summary>
[Record, Term("schema:OrganizationRole")]
public readonly partial struct Membership
{
    /// <summary>The speaker who held the post.</summary>
    [Parent]
    public partial Speaker Speaker { get; }

    /// <summary>The name of the post, such as <c>President of Finland</c>.</summary>
    [Label, Term("schema:roleName", Language = "en")]
    public partial string Post { get; }

    /// <summary>The organisation that the post belongs to.</summary>
    [Term("schema:memberOf")]
    public partial Organisation Organisation { get; }

    /// <summary>The party that the holder of a seat represented; null if it plays no part in the coverage.</summary>
    public partial Organisation? Party { get; }

    /// <summary>The constituency of a seat; null for other posts.</summary>
    public partial Place? Constituency { get; }

    /// <summary>
    /// The first day in the post, to the precision of <see cref="SincePrecision"/>; null if it is not known.
    /// </summary>
    [Before(nameof(Until)), Range(null, "2018-07-31")]
    [Term("schema:startDate", PrecisionField = nameof(SincePrecision))]
    public partial DateOnly? Since { get; }

    /// <summary>The precision of <see cref="Since"/>; null if there is no date.</summary>
    public partial DatePrecision? SincePrecision { get; }

    /// <summary>The last day in the post; null if the post continued or the date is not certain.</summary>
    [Range("2018-06-01", null), Term("schema:endDate")]
    public partial DateOnly? Until { get; }
}
