namespace Summit.Benchmarks.Search;

/// <summary>The code that one writes without an engine: it scans every text for the words, without ranking.</summary>
internal sealed class TextScan
{
    private readonly string[] _texts;
    private readonly string[][] _topics;

    /// <summary>Stores the texts in lower case without accents, so that they can be compared directly.</summary>
    public TextScan(SearchDocument[] documents)
    {
        _texts = [.. documents.Select(document => WordIndex.Fold(string.Join('\n', document.Fields)))];
        _topics = [.. documents.Select(document => document.Topics)];
    }

    /// <summary>
    /// Returns true if a text scan can answer questions of a kind, although it also matches inside longer words.
    /// </summary>
    public static bool Fits(QuestionKind kind) => kind != QuestionKind.Fuzzy;

    /// <summary>Runs all questions, and returns the sum of the numbers of matching texts.</summary>
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
