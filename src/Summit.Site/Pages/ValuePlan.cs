using Summit.Site.Content;
using Summit.Site.Notation;

namespace Summit.Site.Pages;

/// <summary>A page of the records that have a value.</summary>
/// <param name="Table">The table.</param>
/// <param name="Facet">The facet.</param>
/// <param name="Entry">The value.</param>
/// <param name="Slice">The number of the page.</param>
internal sealed record ValuePlan(TableContent Table, FacetField Facet, FacetEntry Entry, PageSlice Slice)
    : PagePlan(
        Slice.AddressOf(Slice.Number),
        Slice.TitleOf(
            $"{Table.Title} · {NameText.Of(Facet.Field.Name)}: {TextCut.At(Entry.Label, SiteLimits.Description / 2)}"
        )
    )
{
    /// <inheritdoc/>
    public override string? Description => Facet.Field.Summary;
}
