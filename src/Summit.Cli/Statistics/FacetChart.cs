using Summit.Catalog;
using Summit.Catalog.Notation;

namespace Summit.Cli.Statistics;

/// <summary>Converts facets to charts.</summary>
internal static class FacetChart
{
    /// <summary>Returns the chart of a facet.</summary>
    public static Chart Of(Facet facet) =>
        new(
            facet.Field.Id,
            PascalName.ToWords(facet.Field.Name),
            [.. facet.Values.Select(value => new Bar(value.Id, value.Label, value.Count))]
        );
}
