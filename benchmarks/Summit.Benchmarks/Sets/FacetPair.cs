using Summit.Benchmarks.Corpora;

namespace Summit.Benchmarks.Sets;

/// <summary>How much of the corpus two facets hold.</summary>
public enum Density
{
    /// <summary>About a thousandth and a tenth: a speaker and a great topic.</summary>
    SparseAndDense,

    /// <summary>About a hundredth each.</summary>
    MediumAndMedium,

    /// <summary>About a tenth each: two great topics.</summary>
    DenseAndDense,
}

/// <summary>Two facets to be combined.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other, never the smaller one.</param>
internal sealed record FacetPair(Facet Left, Facet Right)
{
    /// <summary>The facets of a corpus that come nearest to <paramref name="density"/>.</summary>
    public static FacetPair Of(ObjectCorpus corpus, Density density) => density switch
    {
        Density.SparseAndDense => new FacetPair(Nearest(corpus, 0.001)[0], Nearest(corpus, 0.1)[0]),
        Density.MediumAndMedium => Ascending(Nearest(corpus, 0.01)),
        _ => Ascending(Nearest(corpus, 0.1)),
    };

    /// <summary>The facets from the one nearest to a share of the corpus on.</summary>
    private static Facet[] Nearest(ObjectCorpus corpus, double share) =>
    [
        .. Facet.AllOf(corpus)
            .OrderBy(facet => Math.Abs(facet.Talks.Count - (share * corpus.Talks.Length)))
            .ThenBy(facet => facet.Id, StringComparer.Ordinal),
    ];

    private static FacetPair Ascending(Facet[] facets) =>
        facets[0].Talks.Count <= facets[1].Talks.Count ? new FacetPair(facets[0], facets[1]) : new FacetPair(facets[1], facets[0]);
}
