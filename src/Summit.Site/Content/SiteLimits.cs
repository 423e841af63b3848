namespace Summit.Site.Content;

/// <summary>The numbers of records and values on a page.</summary>
internal static class SiteLimits
{
    /// <summary>Records on a page of a list or a timeline.</summary>
    public const int Page = 100;

    /// <summary>
    /// Referring records on the page of a record, by field. If there are more, they have pages of their own.
    /// </summary>
    public const int Referring = 20;

    /// <summary>Values of a facet beside a list. If there are more, they have a page of their own.</summary>
    public const int FacetValues = 8;

    /// <summary>Similar records on the page of a record.</summary>
    public const int Similar = 5;

    /// <summary>Entries of a feed.</summary>
    public const int Feed = 50;

    /// <summary>Addresses of one sitemap, of which the protocol allows 50,000.</summary>
    public const int Sitemap = 50_000;

    /// <summary>Latest records, and key moments, on the first page of the site.</summary>
    public const int Home = 6;

    /// <summary>Links to other records in the summary of a record.</summary>
    public const int SummaryLinks = 6;

    /// <summary>Characters of a text in the summary of a record.</summary>
    public const int SummaryText = 320;

    /// <summary>Characters of the description of a page.</summary>
    public const int Description = 200;

    /// <summary>
    /// Records of a day, on average, from which a timeline is grouped by hour as well; and records of a period from
    /// which it has a page.
    /// </summary>
    public const int PeriodRecords = 8;
}
