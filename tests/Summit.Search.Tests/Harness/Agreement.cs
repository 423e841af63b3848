using System.Text;
using Xunit.Sdk;

namespace Summit.Search.Tests.Harness;

/// <summary>Compares the results of the engine with those of the reference.</summary>
internal static class Agreement
{
    /// <summary>
    /// The tolerated relative difference of scores. Impacts and scores have sixteen bits, so that low scores differ by
    /// a larger share.
    /// </summary>
    private const double Tolerance = 0.001;

    /// <summary>
    /// Asserts that both have the same records, and that each score differs by a small share of the best score.
    /// </summary>
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
                    $"{query}\nscores {found.Ordinals[i]} with {found.Scores[i]}, not {score}; the best has {best}\n{Explained(query, found.Ordinals[i])}"
                );
        }
    }

    private static string Explained(string query, int ordinal)
    {
        var terms = new TermContribution<TestDoc>[200];
        int count = TestDoc.Table.Explain(query, TestDoc.Table[ordinal], terms);
        return string.Join(
            ' ',
            terms.Take(count).Select(term => $"{Encoding.UTF8.GetString(term.WordUtf8)}={term.Score}")
        );
    }
}
