using Summit.Catalog;

namespace Summit.AspNetCore;

/// <summary>
/// Bounds what one request can ask for, and sets the headers of answers. A request beyond a bound is refused with a
/// sentence that names the bound.
/// </summary>
public sealed class CorpusApiOptions
{
    /// <summary>The number of records of a page if a request states none. The default is 20.</summary>
    public int DefaultLimit { get; init; } = ListRequest.DefaultLimit;

    /// <summary>The maximum number of records of a page. The default is 100.</summary>
    public int MaxLimit { get; init; } = 100;

    /// <summary>The maximum number of records that a request can skip. The default is 100,000.</summary>
    public int MaxOffset { get; init; } = 100_000;

    /// <summary>The maximum number of conditions. The default is 16.</summary>
    public int MaxConditions { get; init; } = 16;

    /// <summary>The maximum number of UTF-16 code units of a query, a name or a value. The default is 1,000.</summary>
    public int MaxTextLength { get; init; } = 1_000;

    /// <summary>The maximum number of values of a facet. The default is 10.</summary>
    public int MaxFacetValues { get; init; } = 10;

    /// <summary>
    /// The maximum number of references that <c>expand</c> follows, from 0 to 4. The default is 2. Each level can multiply
    /// the size of the answer, which <see cref="MaxResponseBytes"/> bounds.
    /// </summary>
    public int MaxExpandDepth { get; init; } = 2;

    /// <summary>
    /// The maximum size of an answer in bytes. The default is 4,194,304. A larger answer is abandoned while it is written,
    /// and a problem is sent instead.
    /// </summary>
    public int MaxResponseBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>
    /// The header <c>Cache-Control</c> of answers. The default is <c>no-cache</c>: a cache keeps the answer, and asks
    /// with its entity tag whether the corpus has changed. Null to send no such header.
    /// </summary>
    public string? CacheControl { get; init; } = "no-cache";

    /// <summary>Returns the bounds that the catalogue checks.</summary>
    internal CatalogOptions ToCatalogOptions() =>
        new()
        {
            MaxLimit = MaxLimit,
            MaxOffset = MaxOffset,
            MaxConditions = MaxConditions,
            MaxTextLength = MaxTextLength,
            MaxFacetValues = MaxFacetValues,
        };

    /// <summary>Checks that the options fit each other.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxLimit, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(DefaultLimit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(DefaultLimit, MaxLimit);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxOffset);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxConditions);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxTextLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxFacetValues, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxExpandDepth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxExpandDepth, Json.RecordJsonOptions.MaxExpandDepth);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxResponseBytes, 1);
    }
}
