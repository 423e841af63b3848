namespace Summit.Catalog;

/// <summary>A page of records.</summary>
/// <param name="Total">The number of records that meet the conditions, on all pages.</param>
/// <param name="Offset">The number of records before the page.</param>
/// <param name="Records">The records of the page.</param>
public sealed record CatalogPage(int Total, int Offset, IReadOnlyList<CatalogRecord> Records)
{
    /// <summary>The offset of the next page; null for the last page.</summary>
    public int? NextOffset => Offset + Records.Count < Total && Records.Count > 0 ? Offset + Records.Count : null;
}
