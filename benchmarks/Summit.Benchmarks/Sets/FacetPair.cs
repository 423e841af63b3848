using Summit.Benchmarks.Corpora;

namespace Summit.Benchmarks.Sets;

/// <summary>How much of the corpus two facets hold.</summary>
public enum Density
{
    /// <summary>About a thousandth and a tenth: speakers and a great topic.</summary>
    SparseAndDense,

    /// <summary>About a hundredth in the geometric mean.</summary>
    MediumAndMedium,

    /// <summary>About a tenth in the geometric mean: two great topics.</summary>
    DenseAndDense,
}

/// <summary>Two facets to be combined.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other, never the smaller one.</param>
internal sealed record FacetPair(Facet Left, Facet Right)
{
    /// <summary>
    /// How many pairs are combined in turns: the processor learns the branches of a merge by heart where one pair, or a dozen, is
    /// merged again and again, and then it takes a quarter of the time that it takes for whoever merges anything else in between.
    /// </summary>
    public const int Count = 64;

    /// <summary>The pairs of a corpus that come nearest to <paramref name="density"/>: the first of them again where it has fewer.</summary>
    public static FacetPair[] Of(ObjectCorpus corpus, Density density)
    {
        FacetPair[] pairs = density switch
        {
            Density.SparseAndDense =>
            [
                .. Nearest(corpus, 0.001).Select(left => new FacetPair(left, Nearest(corpus, 0.1)[0])).Take(Count),
            ],
            Density.MediumAndMedium => PairsOf(Nearest(corpus, 0.01), corpus, 0.01),
            _ => PairsOf(Nearest(corpus, 0.1), corpus, 0.1),
        };
        return [.. Enumerable.Range(0, Count).Select(index => pairs[index % pairs.Length])];
    }

    /// <summary>The facets, of those with any talks, from the one nearest to a share of the corpus on.</summary>
    private static Facet[] Nearest(ObjectCorpus corpus, double share) =>
        [
            .. Facet
                .AllOf(corpus)
                .Where(facet => facet.Talks.Count > 0)
                .OrderBy(facet => Math.Abs(facet.Talks.Count - (share * corpus.Talks.Length)))
                .ThenBy(facet => facet.Id, StringComparer.Ordinal),
        ];

    /// <summary>The pairs of facets of which the geometric mean comes nearest to a share of the corpus.</summary>
    private static FacetPair[] PairsOf(Facet[] nearest, ObjectCorpus corpus, double share)
    {
        Facet[] facets =
        [
            .. nearest
                .Take(Count)
                .OrderBy(facet => facet.Talks.Count)
                .ThenBy(facet => facet.Id, StringComparer.Ordinal),
        ];
        return
        [
            .. Enumerable
                .Range(0, facets.Length)
                .SelectMany(left =>
                    Enumerable
                        .Range(left + 1, facets.Length - left - 1)
                        .Select(right => new FacetPair(facets[left], facets[right]))
                )
                .OrderBy(pair =>
                    Math.Abs(
                        Math.Log(
                            Math.Sqrt((double)pair.Left.Talks.Count * pair.Right.Talks.Count)
                                / (share * corpus.Talks.Length)
                        )
                    )
                )
                .Take(Count),
        ];
    }
}
