using Summit.Site.Content;

namespace Summit.Site.Pages;

/// <summary>A page of the list of a table that is no timeline.</summary>
/// <param name="Table">The table.</param>
/// <param name="Slice">The number of the page.</param>
internal sealed record TablePlan(TableContent Table, PageSlice Slice)
    : PagePlan(Slice.AddressOf(Slice.Number), Slice.TitleOf(Table.Title))
{
    /// <inheritdoc/>
    public override string? Description => Table.Table.Summary;
}
