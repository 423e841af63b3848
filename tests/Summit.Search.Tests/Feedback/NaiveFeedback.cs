using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Feedback;

/// <summary>
/// The reference for expanded searches. It takes the words of the best hits from their texts, and the impact of a word
/// in a record from a search for that word alone.
/// </summary>
/// <param name="docs">The texts of the current index: words without signs between blanks.</param>
internal sealed class NaiveFeedback(DocSet docs)
{
    private const int MaxHits = 10;
    private const int MaxWords = 20;
    private const int MinHits = 2;
    private const int RecordsPerWord = 20;
    private const double Share = 0.25;

    private readonly HashSet<string>[] _words = [.. docs.Docs.Select(WordsOf)];

    /// <summary>The number of records of each word.</summary>
    private readonly Dictionary<string, int> _records = docs
        .Docs.SelectMany(WordsOf)
        .CountBy(word => word)
        .ToDictionary();

    /// <summary>Returns the scores of all matches of an expanded query of optional words, by ordinal.</summary>
    /// <param name="query">The words of the query.</param>
    /// <param name="among">The records that may be hits.</param>
    /// <param name="isAmbiguous">Whether the last added word is as good as the best one that is not added.</param>
    public Dictionary<int, double> Search(string[] query, in RecordSet<TestDoc> among, out bool isAmbiguous)
    {
        Dictionary<int, double> scores = ScoresOf(string.Join(' ', query), among);
        (int Ordinal, double Score)[] best =
        [
            .. scores
                .OrderByDescending(one => one.Value)
                .ThenBy(one => one.Key)
                .Take(MaxHits)
                .Select(one => (one.Key, one.Value)),
        ];
        (string Word, double Merit)[] candidates = Candidates(best);
        isAmbiguous =
            candidates.Length > MaxWords && candidates[MaxWords].Merit > candidates[MaxWords - 1].Merit * (1 - 1e-4);
        candidates = [.. candidates.Take(MaxWords)];
        double factor = Share * query.Sum(Rarity) / candidates.Sum(word => word.Merit);
        foreach ((string word, double merit) in candidates)
        {
            foreach ((int ordinal, double score) in ScoresOf(word, among))
                scores[ordinal] = scores.GetValueOrDefault(ordinal) + (merit * factor * score / Rarity(word));
        }

        return scores;
    }

    private (string Word, double Merit)[] Candidates((int Ordinal, double Score)[] best) =>
        [
            .. best.SelectMany(hit => _words[hit.Ordinal])
                .CountBy(word => word)
                .Where(word => word.Value >= MinHits)
                .Select(word => word.Key)
                .Where(word => RecordsOf(word) <= Math.Max(MinHits, docs.Docs.Length / RecordsPerWord))
                .Select(word => (word, Merit(word, best)))
                .OrderByDescending(word => word.Item2),
        ];

    private static double Merit(string word, (int Ordinal, double Score)[] best)
    {
        Dictionary<int, double> scores = ScoresOf(word, TestDoc.Table.All);
        return best.Sum(hit => hit.Score * scores.GetValueOrDefault(hit.Ordinal)) / best.Sum(hit => hit.Score);
    }

    private double Rarity(string word) =>
        RecordsOf(word) is var count && count > 0
            ? Math.Log(1 + ((docs.Docs.Length - count + 0.5) / (count + 0.5)))
            : 0;

    private int RecordsOf(string word) => _records.GetValueOrDefault(word);

    private static HashSet<string> WordsOf(string[] texts) =>
        [.. texts.SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static Dictionary<int, double> ScoresOf(string query, in RecordSet<TestDoc> among)
    {
        var found = Found.By(query, among, TestDoc.TableCount);
        return found.Ordinals.Zip(found.Scores).ToDictionary(one => one.First, one => (double)one.Second);
    }
}
