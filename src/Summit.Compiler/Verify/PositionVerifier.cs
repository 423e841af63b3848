using System.Globalization;
using Summit.Compiler.Index.Search;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>Verifies positions, field ends and pair bits against the texts.</summary>
/// <param name="terms">The decoded terms.</param>
/// <param name="expected">The postings derived from the texts.</param>
internal sealed class PositionVerifier(DecodedTerms terms, ExpectedPostings expected)
{
    /// <summary>Verifies the positions of a term.</summary>
    /// <exception cref="DamagedDataException">The positions of a posting differ from those in the texts.</exception>
    public void Verify(DecodedTermPositions found, IReadOnlyList<ExpectedPosting> postings)
    {
        for (int i = 0; i < postings.Count; i++)
        {
            if (!found.Positions[i].SequenceEqual(postings[i].Positions))
                throw terms
                    .Data.Table(SearchTables.PositionPage)
                    .Failure(
                        found.Page,
                        found.StepsAt[i],
                        $"the positions {Written(postings[i].Positions)} in row {postings[i].Row}",
                        Written(found.Positions[i])
                    );
        }
    }

    /// <summary>Verifies the end positions of the fields and texts of each row.</summary>
    /// <exception cref="DamagedDataException">An end differs from that in the texts.</exception>
    public void VerifyEnds()
    {
        VerifyNumbers(SearchTables.FieldEnds, expected.FieldEnds);
        VerifyNumbers(SearchTables.TextEndStarts, expected.TextEndStarts);
        VerifyNumbers(SearchTables.TextEnds, expected.TextEnds);
    }

    /// <summary>Verifies the bits for adjacent pairs of dense terms.</summary>
    /// <param name="texts">The words of the texts.</param>
    /// <param name="numberOfDense">The index number of each dense term of the vocabulary.</param>
    /// <exception cref="DamagedDataException">A bit differs from that of the texts.</exception>
    public void VerifyPairs(SearchWords texts, IReadOnlyDictionary<int, int> numberOfDense)
    {
        TokenStream tokens = texts.Tokens;
        TableReader table = terms.Data.Table(SearchTables.PairBits);
        table.EndsAt(0, numberOfDense.Count == 0 ? 0 : tokens.RowCount);
        for (int row = 0; row < tokens.RowCount && numberOfDense.Count > 0; row++)
        {
            ulong pairs = 0;
            var words = new TokenPositions(tokens, row);
            while (words.MoveToField())
            {
                while (words.MoveNext())
                {
                    for (int before = words.Before.First; before < words.Before.End; before++)
                    {
                        if (
                            numberOfDense.TryGetValue(expected.TermAt(before), out int first)
                            && numberOfDense.TryGetValue(expected.TermAt(words.Index), out int second)
                        )
                            pairs |= PositionLayout.PairBit(first, second);
                    }
                }
            }

            table.Is(row, (long)pairs, (long)table[row]);
        }
    }

    private void VerifyNumbers(StoredTable stored, IReadOnlyList<int> numbers)
    {
        TableReader table = terms.Data.Table(stored);
        int[] found = table.Integers(numbers.Count);
        for (int i = 0; i < found.Length; i++)
            table.Is(i, numbers[i], found[i]);
    }

    private static string Written(IEnumerable<int> positions) =>
        string.Join(" ", positions.Select(static position => position.ToString(CultureInfo.InvariantCulture)));
}
