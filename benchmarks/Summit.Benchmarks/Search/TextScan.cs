namespace Summit.Benchmarks.Search;

/// <summary>What one writes without an engine: every text is looked through for the words. Nothing is ranked.</summary>
internal sealed class TextScan
{
    private readonly string[] _texts;
    private readonly string[][] _topics;

    /// <summary>Keeps the texts in lower case without accents, so that they can be compared as they are.</summary>
    public TextScan(SearchDocument[] documents)
    {
        _texts = [.. documents.Select(document => WordIndex.Fold(string.Join('\n', document.Fields)))];
        _topics = [.. documents.Select(document => document.Topics)];
    }

    /// <summary>True where a text scan can answer it, if within longer words too.</summary>
    public static bool Fits(QuestionKind kind) => kind != QuestionKind.Fuzzy;

    /// <summary>Asks all questions; how many texts match, added up.</summary>
    public long Ask(Question[] questions)
    {
        long sum = 0;
        foreach (Question question in questions)
        {
            for (int text = 0; text < _texts.Length; text++)
                sum += Matches(question, text) ? 1 : 0;
        }

        return sum;
    }

    private bool Matches(Question question, int text) =>
        question.Kind switch
        {
            QuestionKind.TwoMust => _texts[text].Contains(question.Words[0], StringComparison.Ordinal)
                && _texts[text].Contains(question.Words[1], StringComparison.Ordinal),
            QuestionKind.Phrase => _texts[text].Contains(question.Fts5!.Trim('"'), StringComparison.Ordinal),
            QuestionKind.TermInFacet => Array.IndexOf(_topics[text], question.Topic) >= 0
                && _texts[text].Contains(question.Words[0], StringComparison.Ordinal),
            _ => HasAny(question.Words, _texts[text]),
        };

    private static bool HasAny(string[] words, string text)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
