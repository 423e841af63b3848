using System.Globalization;
using Summit.Compiler.Index.Search;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// Verifies a search index against the searched texts, which it decodes from the columns and splits into words again.
/// </summary>
/// <param name="corpus">The decoded corpus.</param>
internal sealed class SearchVerifier(DecodedCorpus corpus)
{
    /// <summary>Verifies the index of a table. Does nothing for a table without searched fields.</summary>
    /// <exception cref="DamagedDataException">The index breaks an invariant or disagrees with the texts.</exception>
    public void Verify(DecodedTable table)
    {
        if (table.Search is null)
            return;
        var search = new DecodedSearch(table);
        SearchWords texts = new SearchedTokens(corpus).Read(table);
        search.Data.Is(SearchTables.TextLanguages, texts.LanguageBits);
        var expected = new ExpectedPostings(texts);
        DecodedTerms terms = search.Terms;
        int termEnd =
            terms.DescribedCount == 0
                ? 0
                : terms.FirstTerm(terms.DescribedCount - 1) + terms.Sizes[terms.DescribedCount - 1];
        int[] termOfNumber = new WordVerifier(search.Words, texts, expected).Verify(termEnd);
        VerifyCounts(terms, termOfNumber, expected);
        RowImpactVerifier.Verify(terms, expected);
        VerifyTerms(search, termOfNumber, expected, texts);
        if (texts.Synonyms is { } synonyms)
            VerifySynonyms(table.Search.Table(SearchTables.Synonyms), SynonymTable.Of(synonyms));
    }

    private static void VerifySynonyms(TableReader found, byte[] expected)
    {
        found.EndsAt(0, expected.Length);
        for (int i = 0; i < expected.Length; i++)
            found.Is(i, expected[i], (long)found[i]);
    }

    private static void VerifyCounts(DecodedTerms terms, int[] termOfNumber, ExpectedPostings expected)
    {
        for (int number = 0; number < termOfNumber.Length; number++)
        {
            if (termOfNumber[number] < 0)
                continue;
            int count = expected.Of(termOfNumber[number]).Count;
            if (terms.CountOf(number) != count)
                throw terms
                    .Data.Table(SearchTables.Terms)
                    .Failure($"{Number(count)} records of term {Number(number)}", Number(terms.CountOf(number)));
        }
    }

    private static void VerifyTerms(
        DecodedSearch search,
        int[] termOfNumber,
        ExpectedPostings expected,
        SearchWords texts
    )
    {
        DecodedTerms terms = search.Terms;
        var postings = new PostingVerifier(terms, search.Postings);
        var positions = new PositionVerifier(terms, expected);
        var dense = new List<(int Index, IReadOnlyList<ExpectedPosting> Postings)>();
        var numberOfDense = new Dictionary<int, int>();
        for (int index = 0; index < terms.DescribedCount; index++)
        {
            int first = terms.FirstTerm(index);
            int[] described = [.. Enumerable.Range(first, terms.Sizes[index])];
            postings.VerifyBlockMax(index, described.SelectMany(number => expected.Of(termOfNumber[number])));
            foreach (int number in described)
            {
                IReadOnlyList<ExpectedPosting> ofTerm = expected.Of(termOfNumber[number]);
                if (!terms.IsDense(index))
                    postings.Verify(number, ofTerm);
                positions.Verify(search.Positions[number], ofTerm);
            }

            if (!terms.IsDense(index))
                continue;
            dense.Add((index, expected.Of(termOfNumber[first])));
            numberOfDense.Add(termOfNumber[first], first);
        }

        new DenseVerifier(terms).Verify(dense);
        positions.VerifyPairs(texts, numberOfDense);
        positions.VerifyEnds();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
