using Summit.Catalog;
using Summit.Site.Components;
using Summit.Site.Content;
using Summit.Site.Notation;

namespace Summit.Site.Pages;

/// <summary>A page of a day of a timeline, in order of time.</summary>
/// <param name="Table">The timeline.</param>
/// <param name="Day">The day.</param>
/// <param name="All">The records of the day, in order of time.</param>
/// <param name="Slice">The number of the page.</param>
/// <param name="Earlier">The nearest earlier day with records, or null.</param>
/// <param name="Later">The nearest later day with records, or null.</param>
internal sealed record DayPlan(
    TableContent Table,
    Moment Day,
    IReadOnlyList<CatalogRecord> All,
    PageSlice Slice,
    Moment? Earlier,
    Moment? Later
) : PagePlan(Slice.AddressOf(Slice.Number), Slice.TitleOf($"{Table.Title} of {Day.Date}"))
{
    /// <inheritdoc/>
    public override string? Description => Table.Table.Summary;

    /// <inheritdoc/>
    public override Type Component => typeof(DayPage);

    /// <summary>Returns the records of the page.</summary>
    public IEnumerable<CatalogRecord> Records() => All.Skip((Slice.Number - 1) * SiteLimits.Page).Take(SiteLimits.Page);
}
