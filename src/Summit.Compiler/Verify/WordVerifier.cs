using Summit.Compiler.Index.Search;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// Verifies the words, stems and forms of an index against the texts, and maps term numbers to terms of the vocabulary.
/// </summary>
/// <param name="words">The decoded words.</param>
/// <param name="texts">The words of the texts.</param>
/// <param name="expected">The postings derived from the texts.</param>
internal sealed class WordVerifier(DecodedWords words, SearchWords texts, ExpectedPostings expected)
{
    private readonly Vocabulary _vocabulary = texts.Vocabulary;

    /// <summary>
    /// Verifies the words, and returns the vocabulary term of each term number; -1 for a number without a term.
    /// </summary>
    /// <param name="termEnd">The number after the last term.</param>
    /// <exception cref="DamagedDataException">A table disagrees with the texts.</exception>
    public int[] Verify(int termEnd)
    {
        var order = new WordOrder(_vocabulary);
        words.Data.Is(SearchTables.FirstWord, order.FirstWord);
        words.Data.Is(SearchTables.WordCount, order.Spellings.Length);
        long start = 0;
        for (int word = 0; word < words.Spellings.Length; word++)
        {
            byte[] spelling = order.Spellings[word];
            if (!Same(spelling, words.Spellings[word]))
                throw words
                    .Data.Table(SearchTables.Words)
                    .Failure(
                        0,
                        start,
                        DecodedWords.Quoted(spelling) + " of the texts",
                        DecodedWords.Quoted(words.Spellings[word])
                    );
            start += spelling.Length;
        }

        VerifyForms(order);
        return TermsOfNumbers(order.Terms, termEnd);
    }

    /// <summary>
    /// Returns the vocabulary term of each term number, and checks that all words of a term have the same number.
    /// </summary>
    private int[] TermsOfNumbers(int[] terms, int termEnd)
    {
        TableReader table = words.Data.Table(SearchTables.WordTerms);
        var termOfNumber = new int[termEnd];
        var numberOfTerm = new int[_vocabulary.Terms.Count];
        for (int number = 0; number < termEnd; number++)
            termOfNumber[number] = -1;
        for (int word = 0; word < terms.Length; word++)
        {
            int number = words.TermOf(word);
            ref int term = ref termOfNumber[number];
            if (term < 0)
                (term, numberOfTerm[terms[word]]) = (numberOfTerm[terms[word]] == 0 ? terms[word] : -1, number + 1);
            if (term != terms[word] || numberOfTerm[term] != number + 1)
                throw table.Failure(
                    0,
                    word,
                    $"the number of the term {DecodedWords.Quoted(_vocabulary.Terms[terms[word]])}",
                    $"the term {number}"
                );
        }

        return termOfNumber;
    }

    private void VerifyForms(WordOrder order)
    {
        TableReader wordTerms = words.Data.Table(SearchTables.WordTerms);
        TableReader formWords = words.Data.Table(SearchTables.FormWords);
        var ranks = new int[words.Spellings.Length];
        for (int word = 0; word < ranks.Length; word++)
            ranks[word] = WordLayout.NoRank;
        var differing = new List<(int Word, int Form)>();
        for (int form = 0; form < _vocabulary.Forms.Count; form++)
        {
            int word = _vocabulary.WordOfForm(form);
            if (Same(_vocabulary.Forms[form], _vocabulary.Words[word]))
                ranks[order.OrderOf(word)] = expected.Ranks[form];
            else
                differing.Add((order.OrderOf(word), form));
        }

        for (int word = 0; word < ranks.Length; word++)
            wordTerms.Is(word, (words.TermOf(word) << WordLayout.RankBits) | ranks[word], words.TermsAndRanks[word]);
        words.Data.Is(SearchTables.FormCount, differing.Count);
        int index = 0;
        foreach (
            (int word, int form) in differing
                .OrderBy(item => item.Word)
                .ThenBy(item => _vocabulary.Forms[item.Form], ByteOrder.Instance)
        )
        {
            if (!Same(_vocabulary.Forms[form], words.Forms[index]))
                throw words
                    .Data.Table(SearchTables.Forms)
                    .Failure(
                        $"the form {DecodedWords.Quoted(_vocabulary.Forms[form])} of the texts",
                        DecodedWords.Quoted(words.Forms[index])
                    );
            formWords.Is(index, (word << WordLayout.RankBits) | expected.Ranks[form], words.FormWords[index]);
            index++;
        }
    }

    private static bool Same(byte[] one, byte[] other) => one.AsSpan().SequenceEqual(other);
}
