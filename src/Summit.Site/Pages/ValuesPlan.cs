using Summit.Site.Addresses;
using Summit.Site.Content;
using Summit.Site.Notation;

namespace Summit.Site.Pages;

/// <summary>The page with all values of a facet.</summary>
/// <param name="Table">The table.</param>
/// <param name="Facet">The facet.</param>
internal sealed record ValuesPlan(TableContent Table, FacetField Facet)
    : PagePlan(
        PageAddress.OfValues(Table.Table.Name, Facet.Field.Name),
        $"{Table.Title} by {NameText.InSentence(Facet.Field.Name)}"
    )
{
    /// <inheritdoc/>
    public override string? Description => Facet.Field.Summary;
}
