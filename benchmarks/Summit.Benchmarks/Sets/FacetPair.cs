using Summit.Benchmarks.Corpora;

namespace Summit.Benchmarks.Sets;

/// <summary>The share of the corpus that two facets contain.</summary>
public enum Density
{
    /// <summary>About a thousandth and a tenth: a speaker and a large topic.</summary>
    SparseAndDense,

    /// <summary>About a hundredth in the geometric mean.</summary>
    MediumAndMedium,

    /// <summary>About a tenth in the geometric mean: two large topics.</summary>
    DenseAndDense,
}

/// <summary>Two facets to combine.</summary>
/// <param name="Left">The first facet.</param>
/// <param name="Right">The second facet, which is at least as large.</param>
internal sealed record FacetPair(Facet Left, Facet Right)
{
    /// <summary>
    /// The number of pairs, combined in turn. If one pair, or a dozen, is merged repeatedly, the processor learns the
    /// branches of the merge. It then takes a quarter of the time that it takes in an application.
    /// </summary>
    public const int Count = 64;

    /// <summary>
    /// Returns the pairs of a corpus closest to <paramref name="density"/>. If there are fewer than
    /// <see cref="Count"/>, repeats the first ones.
    /// </summary>
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

    /// <summary>Returns the facets with talks, from the one closest to a share of the corpus on.</summary>
    private static Facet[] Nearest(ObjectCorpus corpus, double share) =>
        [
            .. Facet
                .AllOf(corpus)
                .Where(facet => facet.Talks.Count > 0)
                .OrderBy(facet => Math.Abs(facet.Talks.Count - (share * corpus.Talks.Length)))
                .ThenBy(facet => facet.Id, StringComparer.Ordinal),
        ];

    /// <summary>Returns the pairs of facets whose geometric mean is closest to a share of the corpus.</summary>
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
