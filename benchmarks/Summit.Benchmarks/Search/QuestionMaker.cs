namespace Summit.Benchmarks.Search;

/// <summary>
/// Draws the questions of a kind from the words of a corpus, with a fixed seed. Questions for which Lucene and SQLite
/// find different numbers of records, because of a stop word or a stem, are skipped: their times cannot be compared.
/// </summary>
/// <param name="corpus">The corpus.</param>
/// <param name="kind">The kind.</param>
internal sealed class QuestionMaker(SearchCorpus corpus, QuestionKind kind)
{
    private const int Seed = 1;
    private const int MaxTries = 20_000;
    private const int SmallCorpus = 1000;
    private const int MinLetters = 4;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private readonly Random _random = new(Seed);
    private readonly WordIndex _words = corpus.Words;

    /// <summary>Creates the questions.</summary>
    public Question[] Make()
    {
        var questions = new List<Question>();
        for (int tries = 0; questions.Count < SearchCorpus.QuestionCount; tries++)
        {
            if (tries == MaxTries)
                throw new InvalidOperationException(
                    $"The corpus has not {SearchCorpus.QuestionCount} questions of the kind {kind}."
                );
            if (Draw() is { } question && MeanTheSame(question))
                questions.Add(question);
        }

        return [.. questions];
    }

    private Question? Draw() =>
        kind switch
        {
            QuestionKind.RareTerm or QuestionKind.MediumTerm or QuestionKind.FrequentTerm => Word(kind) is { } word
                ? Ask(word)
                : null,
            QuestionKind.TwoMust or QuestionKind.TwoShould => WordsOfOneRecord(2),
            QuestionKind.FiveShould => WordsOfOneRecord(_random.Next(3, 6)),
            QuestionKind.Phrase => Phrase(_random.Next(2, 4)),
            QuestionKind.Prefix => Prefix(),
            QuestionKind.Fuzzy => Fuzzy(),
            _ => TermInFacet(),
        };

    private bool MeanTheSame(Question question) =>
        !SqliteSearch.Fits(kind) || corpus.Sqlite.Count(question) == corpus.Lucene.Count(question);

    private Question Ask(params int[] words) => new(kind, [.. words.Select(word => _words.Words[word])]);

    /// <summary>Returns a random word of a random record, or null if its frequency does not fit.</summary>
    private int? Word(QuestionKind frequency)
    {
        int word = AnyWord(_random.Next(_words.RecordCount));
        return word >= 0 && IsUsable(word) && IsAsFrequent(word, frequency) ? word : null;
    }

    private int AnyWord(int record)
    {
        int field = _random.Next(corpus.Documents[0].Fields.Length);
        ReadOnlySpan<int> tokens = _words.Tokens(record, field);
        return tokens.IsEmpty ? -1 : tokens[_random.Next(tokens.Length)];
    }

    private bool IsUsable(int word) => _words.HasOneForm(word) && _words.Words[word].All(char.IsAsciiLetterLower);

    private bool IsAsFrequent(int word, QuestionKind frequency)
    {
        int count = _words.RecordsOf(word);
        double share = (double)count / _words.RecordCount;
        bool isSmall = _words.RecordCount < SmallCorpus;
        return frequency switch
        {
            QuestionKind.RareTerm => count is >= 3 and <= 10 && (isSmall || share < 0.01),
            QuestionKind.MediumTerm => count > 3
                && share >= (isSmall ? 0.04 : 0.001)
                && share < (isSmall ? 0.12 : 0.02),
            _ => share is >= 0.02 and <= 0.25 && (!isSmall || share >= 0.08),
        };
    }

    private Question? WordsOfOneRecord(int count)
    {
        int record = _random.Next(_words.RecordCount);
        int[] words = [.. Enumerable.Range(0, count).Select(_ => AnyWord(record)).Where(word => word >= 0).Distinct()];
        return
            words.Length == count
            && words.All(word =>
                IsUsable(word)
                && (IsAsFrequent(word, QuestionKind.MediumTerm) || IsAsFrequent(word, QuestionKind.FrequentTerm))
            )
            ? Ask(words)
            : null;
    }

    private Question? Phrase(int count)
    {
        int field = _random.Next(corpus.Documents[0].Fields.Length);
        ReadOnlySpan<int> tokens = _words.Tokens(_random.Next(_words.RecordCount), field);
        if (tokens.Length < count)
            return null;
        int[] words = tokens.Slice(_random.Next(tokens.Length - count + 1), count).ToArray();
        return words.All(word => IsUsable(word) && _words.RecordsOf(word) >= 3) ? Ask(words) : null;
    }

    private Question? Prefix()
    {
        if (Word(QuestionKind.MediumTerm) is not { } word || _words.Words[word].Length < MinLetters)
            return null;
        string prefix = _words.Words[word][..(MinLetters - _random.Next(2))];
        int count = _words.Words.Count(other => other.StartsWith(prefix, StringComparison.Ordinal));
        return count is >= 3 and <= 40 ? new Question(kind, [prefix]) : null;
    }

    private Question? Fuzzy()
    {
        if (Word(QuestionKind.MediumTerm) is not { } word || _words.Words[word].Length <= MinLetters)
            return null;
        char[] letters = _words.Words[word].ToCharArray();
        letters[_random.Next(1, letters.Length)] = Letters[_random.Next(Letters.Length)];
        return new Question(kind, [new string(letters)]);
    }

    private Question? TermInFacet()
    {
        if (Word(QuestionKind.FrequentTerm) is not { } word)
            return null;
        ReadOnlySpan<int> records = _words.PostingsOf(word);
        string[] topics = corpus.Documents[records[_random.Next(records.Length)]].Topics;
        return topics.Length == 0
            ? null
            : new Question(kind, [_words.Words[word]], topics[_random.Next(topics.Length)]);
    }
}
