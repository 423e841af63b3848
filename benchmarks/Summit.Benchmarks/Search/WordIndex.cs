using System.Globalization;
using System.Text;

namespace Summit.Benchmarks.Search;

/// <summary>
/// The words of a corpus, read in the plainest way. It gives the naive answer to each question, by testing it on every
/// record. It is also a contender, the exact scan: it adds the impacts of all postings in single precision, one number
/// per record, and then finds the best records. Every engine must beat that.
/// </summary>
internal sealed class WordIndex
{
    // k1 and b of BM25, with Summit's values.
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<string?> _forms = [];
    private readonly int[][][] _tokens;
    private readonly string[][] _topics;
    private readonly int[][] _records;
    private readonly float[][] _impacts;
    private readonly float[] _scores;

    /// <summary>Reads the words of documents.</summary>
    public WordIndex(SearchDocument[] documents, double[] boosts)
    {
        _tokens = [.. documents.Select(document => (int[][])[.. document.Fields.Select(Read)])];
        _topics = [.. documents.Select(document => document.Topics)];
        _scores = new float[documents.Length];
        (_records, _impacts) = Postings(boosts);
    }

    /// <summary>The number of records.</summary>
    public int RecordCount => _tokens.Length;

    /// <summary>The words, folded.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Returns the number of records that contain a word.</summary>
    public int RecordsOf(int word) => _records[word].Length;

    /// <summary>Returns the records that contain a word.</summary>
    public ReadOnlySpan<int> PostingsOf(int word) => _records[word];

    /// <summary>Returns the words of a field of a record.</summary>
    public ReadOnlySpan<int> Tokens(int record, int field) => _tokens[record][field];

    /// <summary>
    /// Returns true if all occurrences of a word have the queried spelling. Another spelling would score less.
    /// </summary>
    public bool HasOneForm(int word) => _forms[word] == _words[word];

    /// <summary>Returns true if the exact scan supports questions of a kind.</summary>
    public static bool Fits(QuestionKind kind) =>
        kind
            is QuestionKind.RareTerm
                or QuestionKind.MediumTerm
                or QuestionKind.FrequentTerm
                or QuestionKind.TwoShould
                or QuestionKind.FiveShould;

    /// <summary>Returns a text in lower case without accents.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char character in text.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
                folded.Append(character);
        }

        return folded.ToString();
    }

    /// <summary>Runs all questions by the exact scan, and returns the sum of the best hits.</summary>
    public long Ask(Question[] questions)
    {
        long sum = 0;
        Span<int> best = stackalloc int[CompiledSearch.HitCount];
        foreach (Question question in questions)
        {
            Array.Clear(_scores);
            foreach (string word in question.Words)
                Add(_numbers[word]);
            sum += FindBest(best) > 0 ? best[0] : -1;
        }

        return sum;
    }

    /// <summary>
    /// Returns the records that match a question, each with its exact score by BM25F, in ascending order of records.
    /// </summary>
    public List<(int Record, double Score)> Answer(Question question)
    {
        HashSet<int>[] terms = [.. question.Words.Select(word => Expand(question.Kind, word))];
        var matches = new List<(int, double)>();
        for (int record = 0; record < _tokens.Length; record++)
        {
            if (question.Topic is not null && !_topics[record].Contains(question.Topic))
                continue;
            if (Matches(question.Kind, terms, _tokens[record]))
                matches.Add((record, terms.SelectMany(words => words).Sum(word => Score(record, word))));
        }

        return matches;
    }

    private int[] Read(string text)
    {
        var tokens = new List<int>();
        for (int start = 0; start < text.Length; start++)
        {
            int end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (end > start)
                tokens.Add(NumberOf(text[start..end].ToLowerInvariant()));
            start = end;
        }

        return [.. tokens];
    }

    private int NumberOf(string form)
    {
        string word = Fold(form);
        if (!_numbers.TryGetValue(word, out int number))
        {
            _numbers.Add(word, number = _words.Count);
            _words.Add(word);
            _forms.Add(form);
        }
        else if (_forms[number] != form)
        {
            _forms[number] = null;
        }

        return number;
    }

    private (int[][] Records, float[][] Impacts) Postings(double[] boosts)
    {
        double[] means =
        [
            .. boosts.Select(
                (_, field) =>
                    _tokens
                        .Select(record => record[field].Length)
                        .Where(length => length > 0)
                        .DefaultIfEmpty(1)
                        .Average()
            ),
        ];
        var records = new List<int>[_words.Count];
        var impacts = new List<float>[_words.Count];
        for (int word = 0; word < _words.Count; word++)
            (records[word], impacts[word]) = ([], []);
        var weights = new Dictionary<int, double>();
        for (int record = 0; record < _tokens.Length; record++)
        {
            weights.Clear();
            for (int field = 0; field < boosts.Length; field++)
            {
                double weight = boosts[field] / (1 - B + (B * _tokens[record][field].Length / means[field]));
                foreach (int word in _tokens[record][field])
                    weights[word] = weights.GetValueOrDefault(word) + weight;
            }

            foreach ((int word, double weight) in weights)
            {
                records[word].Add(record);
                impacts[word].Add((float)(weight / (K1 + weight)));
            }
        }

        return ([.. records.Select(list => list.ToArray())], [.. impacts.Select(list => list.ToArray())]);
    }

    private double Rarity(int word) => Math.Log(1 + ((RecordCount - RecordsOf(word) + 0.5) / (RecordsOf(word) + 0.5)));

    private double Score(int record, int word)
    {
        int posting = Array.BinarySearch(_records[word], record);
        return posting < 0 ? 0 : Rarity(word) * _impacts[word][posting];
    }

    private void Add(int word)
    {
        float rarity = (float)Rarity(word);
        int[] records = _records[word];
        float[] impacts = _impacts[word];
        for (int posting = 0; posting < records.Length; posting++)
            _scores[records[posting]] += rarity * impacts[posting];
    }

    private int FindBest(Span<int> best)
    {
        int found = 0;
        float min = 0;
        for (int record = 0; record < _scores.Length; record++)
        {
            if (_scores[record] <= min)
                continue;
            int position = found < best.Length ? found++ : found - 1;
            for (; position > 0 && _scores[best[position - 1]] < _scores[record]; position--)
                best[position] = best[position - 1];
            best[position] = record;
            min = found == best.Length ? _scores[best[^1]] : 0;
        }

        return found;
    }

    private HashSet<int> Expand(QuestionKind kind, string word) =>
        kind switch
        {
            QuestionKind.Prefix =>
            [
                .. Enumerable
                    .Range(0, _words.Count)
                    .Where(number => _words[number].StartsWith(word, StringComparison.Ordinal)),
            ],
            QuestionKind.Fuzzy =>
            [
                .. Enumerable.Range(0, _words.Count).Where(number => IsOneEditAway(word, _words[number])),
            ],
            _ => [_numbers[word]],
        };

    private static bool Matches(QuestionKind kind, HashSet<int>[] terms, int[][] fields) =>
        kind switch
        {
            QuestionKind.TwoMust => terms.All(words => fields.Any(field => field.Any(words.Contains))),
            QuestionKind.Phrase => fields.Any(field =>
                Enumerable.Range(0, field.Length).Any(start => StandsAt(terms, field, start))
            ),
            _ => terms.Any(words => fields.Any(field => field.Any(words.Contains))),
        };

    private static bool StandsAt(HashSet<int>[] terms, int[] field, int start) =>
        start + terms.Length <= field.Length
        && terms.Select((words, i) => words.Contains(field[start + i])).All(stands => stands);

    /// <summary>
    /// Returns true if two words are equal, or differ by one inserted, deleted, replaced or swapped letter.
    /// </summary>
    private static bool IsOneEditAway(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 1)
            return false;
        int same = left.AsSpan().CommonPrefixLength(right);
        ReadOnlySpan<char> restOfLeft = left.AsSpan(same);
        ReadOnlySpan<char> restOfRight = right.AsSpan(same);
        if (restOfLeft.Length != restOfRight.Length)
            return restOfLeft.Length > restOfRight.Length
                ? restOfLeft[1..].SequenceEqual(restOfRight)
                : restOfRight[1..].SequenceEqual(restOfLeft);
        bool isReplaced = restOfLeft.Length < 2 || restOfLeft[1..].SequenceEqual(restOfRight[1..]);
        return isReplaced
            || (
                restOfLeft[0] == restOfRight[1]
                && restOfLeft[1] == restOfRight[0]
                && restOfLeft[2..].SequenceEqual(restOfRight[2..])
            );
    }
}
