namespace Summit.Catalog;

/// <summary>A request for a page of the records of a table.</summary>
public sealed record ListRequest
{
    /// <summary>The number of records of a page if a request states none.</summary>
    public const int DefaultLimit = 20;

    /// <summary>The conditions, all of which a record must meet.</summary>
    public IReadOnlyList<CatalogCondition> Conditions { get; init; } = [];

    /// <summary>The order of the records; null for the order of the table.</summary>
    public CatalogSort? Sort { get; init; }

    /// <summary>The number of records to skip.</summary>
    public int Offset { get; init; }

    /// <summary>The maximum number of records to return.</summary>
    public int Limit { get; init; } = DefaultLimit;
}
