using Summit.Catalog;
using Summit.Site.Content;

namespace Summit.Site.Pages;

/// <summary>A page of a timeline.</summary>
/// <param name="Table">The timeline.</param>
/// <param name="Slice">The number of the page.</param>
/// <param name="IsNewestFirst">Whether the newest record comes first.</param>
internal sealed record TimelinePlan(TableContent Table, PageSlice Slice, bool IsNewestFirst)
    : PagePlan(
        Slice.AddressOf(Slice.Number),
        Slice.TitleOf(IsNewestFirst ? Table.Title : $"{Table.Title}, oldest first")
    )
{
    /// <inheritdoc/>
    public override string? Description => Table.Table.Summary;

    /// <summary>Whether search engines should list the page: one of the two orders is enough.</summary>
    public override bool IsListed => IsNewestFirst;

    /// <summary>Returns the records of the page, in its order.</summary>
    public IEnumerable<CatalogRecord> Records()
    {
        int skipped = (Slice.Number - 1) * SiteLimits.Page;
        int length = Math.Min(SiteLimits.Page, Table.Records.Count - skipped);
        return Enumerable
            .Range(skipped, length)
            .Select(index => Table.Records[IsNewestFirst ? Table.Records.Count - 1 - index : index]);
    }
}
