using System.Globalization;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>Verifies the postings of sparse terms against the postings derived from the texts.</summary>
/// <param name="terms">The decoded terms.</param>
/// <param name="postings">The decoded postings.</param>
internal sealed class PostingVerifier(DecodedTerms terms, DecodedPostings postings)
{
    private readonly TableReader _table = terms.Data.Table(SearchTables.PostingPage);

    /// <summary>Verifies the stored block maximum of a term or of a group.</summary>
    /// <param name="index">The index of the description.</param>
    /// <param name="expected">The postings of all of its terms.</param>
    /// <exception cref="DamagedDataException">The block maximum is wrong.</exception>
    public void VerifyBlockMax(int index, IEnumerable<ExpectedPosting> expected)
    {
        byte blockMax = ImpactLayout.BlockMax(expected.Max(static posting => posting.Impact));
        if (TermLayout.BlockMax(terms[index]) != blockMax)
            throw terms
                .Data.Table(SearchTables.Terms)
                .Failure(0, index, $"the block maximum {Number(blockMax)}", Number(TermLayout.BlockMax(terms[index])));
    }

    /// <summary>Verifies a sparse term.</summary>
    /// <param name="number">The number of the term.</param>
    /// <param name="expected">The postings derived from the texts.</param>
    /// <exception cref="DamagedDataException">A posting disagrees with the texts.</exception>
    public void Verify(int number, IReadOnlyList<ExpectedPosting> expected)
    {
        DecodedTerm found = postings[number];
        VerifyRows(found, expected);
        VerifyForms(found, expected);
        VerifyExceptions(found, expected);
        VerifyBlockMaxima(found, expected);
    }

    private void VerifyRows(DecodedTerm found, IReadOnlyList<ExpectedPosting> expected)
    {
        for (int i = 0; i < expected.Count; i++)
        {
            if (expected[i].Row != found.Rows[i] || expected[i].Slot != found.Slots[i])
                throw _table.Failure(
                    found.Page,
                    found.PostingsAt + i,
                    Written(expected[i].Row, expected[i].Slot),
                    Written(found.Rows[i], found.Slots[i])
                );
        }
    }

    private void VerifyForms(DecodedTerm found, IReadOnlyList<ExpectedPosting> expected)
    {
        int all = expected.Aggregate(0, static (forms, posting) => forms | posting.Forms);
        int ranks =
            all == 1 ? 0
            : all > 3 ? TermLayout.FormRankCount
            : 2;
        if (ranks != found.FormRanks)
            throw _table.Failure(found.Page, found.WindowsAt, $"{Number(ranks)} form ranks", Number(found.FormRanks));
        for (int i = 0; i < expected.Count; i++)
        {
            if (expected[i].Forms != found.Forms[i])
                throw _table.Failure(
                    found.Page,
                    found.ExceptionsAt,
                    $"the form bits {Number(expected[i].Forms)} of posting {Number(i)}",
                    Number(found.Forms[i])
                );
        }
    }

    private void VerifyExceptions(DecodedTerm found, IReadOnlyList<ExpectedPosting> expected)
    {
        int[] exceptions =
        [
            .. Enumerable
                .Range(0, expected.Count)
                .Where(posting => expected[posting].Slot == ImpactLayout.ExceptionSlot),
        ];
        if (exceptions.Length != found.Exceptions.Count)
            throw _table.Failure(
                found.Page,
                found.ExceptionsAt,
                $"{Number(exceptions.Length)} exceptions",
                Number(found.Exceptions.Count)
            );
        for (int i = 0; i < exceptions.Length; i++)
        {
            (uint posting, uint impact) = found.Exceptions[i];
            if (posting != exceptions[i] || impact != expected[exceptions[i]].Impact)
                throw _table.Failure(
                    found.Page,
                    found.ExceptionsAt + (i * PostingLayout.ExceptionElements),
                    $"posting {Number(exceptions[i])} with impact {Number(expected[exceptions[i]].Impact)}",
                    $"posting {Number(posting)} with impact {Number(impact)}"
                );
        }
    }

    /// <summary>Verifies the block maxima, which do not include exceptions.</summary>
    private void VerifyBlockMaxima(DecodedTerm found, IReadOnlyList<ExpectedPosting> expected)
    {
        for (int block = 0; block < found.BlockMaxima.Length; block++)
        {
            byte blockMax = ImpactLayout.BlockMax(
                expected
                    .Skip(block << PostingLayout.BlockShift)
                    .Take(1 << PostingLayout.BlockShift)
                    .Where(static posting => posting.Slot != ImpactLayout.ExceptionSlot)
                    .Select(static posting => posting.Impact)
                    .DefaultIfEmpty()
                    .Max()
            );
            if (blockMax != found.BlockMaxima[block])
                throw _table.Failure(
                    found.Page,
                    found.BlockMaximaAt + (block / 2),
                    $"the block maximum {Number(blockMax)}",
                    Number(found.BlockMaxima[block])
                );
        }
    }

    private static string Written(int row, int slot) => $"row {Number(row)} with slot {Number(slot)}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
