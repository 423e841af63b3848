namespace Summit.Catalog;

/// <summary>
/// A request for a page of a table that is ordered by a date or an instant. Times are written as
/// <c>2018-07-16</c> or <c>2018-07-16T15:30:00Z</c>.
/// </summary>
public sealed record TimelineRequest
{
    /// <summary>The first time, included; null for no bound.</summary>
    public string? From { get; init; }

    /// <summary>The last time, excluded; null for no bound.</summary>
    public string? To { get; init; }

    /// <summary>The time as of which records are listed, the latest record first; null for the order of time.</summary>
    public string? AsOf { get; init; }

    /// <summary>The conditions, all of which a record must meet.</summary>
    public IReadOnlyList<CatalogCondition> Conditions { get; init; } = [];

    /// <summary>The number of records to skip.</summary>
    public int Offset { get; init; }

    /// <summary>The maximum number of records to return.</summary>
    public int Limit { get; init; } = ListRequest.DefaultLimit;
}
