namespace Summit.Matches;

/// <summary>
/// Draws queries from the titles, with a fixed seed. Their words are in a hundredth to a fifth of the titles, so that a
/// query has many matches.
/// </summary>
internal sealed class QuestionMaker
{
    /// <summary>The number of queries of a kind.</summary>
    public const int Count = 12;

    private const int Seed = 1;
    private const double MinShare = 0.01;
    private const double MaxShare = 0.2;

    private readonly Random _random = new(Seed);
    private readonly Dictionary<string, HashSet<int>> _recordsOf = [];
    private readonly string[] _frequent;

    /// <summary>Reads the words of all titles.</summary>
    public QuestionMaker(Table<Title> titles)
    {
        foreach (Title title in titles)
        {
            foreach (string word in WordsOf(title.Text))
            {
                if (!_recordsOf.TryGetValue(word, out HashSet<int>? records))
                    _recordsOf.Add(word, records = []);
                records.Add(title.Ordinal);
            }
        }

        _frequent =
        [
            .. _recordsOf
                .Where(pair => IsFrequent(pair.Value.Count, titles.Count))
                .Select(pair => pair.Key)
                .Order(StringComparer.Ordinal),
        ];
        if (_frequent.Length < Count)
            throw new InvalidOperationException($"The titles have only {_frequent.Length} frequent words.");
    }

    /// <summary>Creates the queries of all kinds.</summary>
    public IReadOnlyList<Question> Make() =>
        [
            .. Make("one word", 1, words => words[0], (left, _) => left),
            .. Make("two required words", 2, words => $"+{words[0]} +{words[1]}", Intersect),
            .. Make("two optional words", 2, words => string.Join(' ', words), Union),
            .. Make("five optional words", 5, words => string.Join(' ', words), Union),
        ];

    private IEnumerable<Question> Make(
        string kind,
        int wordCount,
        Func<string[], string> write,
        Func<HashSet<int>, HashSet<int>, HashSet<int>> combine
    )
    {
        for (int made = 0; made < Count; )
        {
            string[] words = _random.GetItems(_frequent, wordCount);
            HashSet<int> matches = words.Select(word => _recordsOf[word]).Aggregate(combine);
            if (words.Distinct().Count() < wordCount || matches.Count == 0 || AreCompound(words))
                continue;
            made++;
            yield return new Question(kind, write(words), matches.Count);
        }
    }

    /// <summary>Returns whether two neighbours are a word of the titles together, which a search finds as well.</summary>
    private bool AreCompound(string[] words) => words.Zip(words.Skip(1), string.Concat).Any(_recordsOf.ContainsKey);

    private static HashSet<int> Union(HashSet<int> left, HashSet<int> right) => [.. left, .. right];

    private static HashSet<int> Intersect(HashSet<int> left, HashSet<int> right) => [.. left.Where(right.Contains)];

    private static bool IsFrequent(int records, int titles) =>
        records >= MinShare * titles && records <= MaxShare * titles;

    /// <summary>Returns the words of a title that consist of ASCII letters, in lower case.</summary>
    private static IEnumerable<string> WordsOf(string title) =>
        title.Split(' ').Select(word => word.ToLowerInvariant()).Where(word => word.All(char.IsAsciiLetterLower));
}
