using Xunit.Sdk;

namespace Summit.Search.Tests.Harness;

/// <summary>Compares what the engine finds with what the reference does.</summary>
internal static class Agreement
{
    /// <summary>Impacts have sixteen bits, and so have scores; where no score is high they differ by more of it.</summary>
    private const double Tolerance = 0.001;

    /// <summary>The same records, as many, each with a score that differs by little of the best.</summary>
    public static void Assert(SortedDictionary<int, double> expected, string query)
    {
        Found found = Found.By(query, TestDoc.TableCount);
        if (found.Total != expected.Count || !found.Ordinals.Order().SequenceEqual(expected.Keys))
            throw new XunitException(
                $"{query}\nis in {string.Join(' ', expected.Keys)}\nfound {string.Join(' ', found.Ordinals.Order())}, {found.Total} in all"
            );

        double best = expected.Values.DefaultIfEmpty().Max();
        for (int i = 0; i < found.Ordinals.Length; i++)
        {
            double score = expected[found.Ordinals[i]];
            if (Math.Abs(score - found.Scores[i]) > Tolerance * best)
                throw new XunitException(
                    $"{query}\nscores {found.Ordinals[i]} with {found.Scores[i]}, not {score}; the best has {best}"
                );
        }
    }
}
