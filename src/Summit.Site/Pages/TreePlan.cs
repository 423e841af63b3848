using Summit.Site.Addresses;
using Summit.Site.Content;

namespace Summit.Site.Pages;

/// <summary>The page that shows a hierarchy as a tree.</summary>
/// <param name="Table">The table.</param>
internal sealed record TreePlan(TableContent Table)
    : PagePlan(PageAddress.OfTree(Table.Table.Name), $"Tree of {LowerFirst(Table.Title)}")
{
    /// <inheritdoc/>
    public override string? Description => Table.Table.Summary;

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
