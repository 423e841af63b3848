using System.Globalization;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// Verifies the codes, block maxima, exceptions and ranks of dense terms against the postings derived from the texts.
/// </summary>
/// <param name="terms">The decoded terms.</param>
internal sealed class DenseVerifier(DecodedTerms terms)
{
    private const int ExceptionBytes = PostingLayout.ExceptionElements * sizeof(ushort);

    private readonly TableReader _table = terms.Data.Table(SearchTables.DenseTerms);
    private readonly int _rows = terms.Records + TableLayout.FirstRow;

    /// <summary>
    /// Returns the size of dense terms and their exceptions in bytes, computed from the headers of the terms.
    /// </summary>
    public static long ByteCount(TableReader table, int dense, int rows)
    {
        long bytes = (long)dense * DenseLayout.TermBytes(rows);
        for (int number = 0; number < dense; number++)
        {
            long header = (long)number * DenseLayout.TermBytes(rows);
            for (int i = 0; i < sizeof(uint); i++)
                bytes += ((long)table[header + sizeof(uint) + i] << (8 * i)) * ExceptionBytes;
        }

        return bytes;
    }

    /// <summary>Verifies the tables of dense terms.</summary>
    /// <param name="expected">The index of the description and the postings of each dense term.</param>
    /// <exception cref="DamagedDataException">A table disagrees with the texts.</exception>
    public void Verify(IReadOnlyList<(int Index, IReadOnlyList<ExpectedPosting> Postings)> expected)
    {
        int termBytes = DenseLayout.TermBytes(_rows);
        long exceptionsAt = (long)expected.Count * termBytes;
        for (int number = 0; number < expected.Count; number++)
        {
            (int index, IReadOnlyList<ExpectedPosting> postings) = expected[number];
            if (TermLayout.Start(terms[index]) != number || TermLayout.HasExtras(terms[index]))
                throw terms
                    .Data.Table(SearchTables.Terms)
                    .Failure(
                        0,
                        index,
                        $"the dense number {Number(number)} without extras",
                        Number(TermLayout.Start(terms[index]))
                    );
            exceptionsAt = VerifyTerm((long)number * termBytes, postings, exceptionsAt);
            VerifyRanks(number, postings);
        }

        _table.EndsAt(0, exceptionsAt);
        terms.Data.Table(SearchTables.DenseRanks).EndsAt(0, (long)expected.Count * PositionLayout.RankCount(_rows));
    }

    /// <summary>Verifies the bytes of a term, and returns the end of its exceptions.</summary>
    private long VerifyTerm(long at, IReadOnlyList<ExpectedPosting> postings, long exceptionsAt)
    {
        ExpectedPosting[] exceptions =
        [
            .. postings.Where(static posting => posting.Slot == ImpactLayout.ExceptionSlot),
        ];
        var bytes = new byte[DenseLayout.TermBytes(_rows)];
        Write(bytes, 0, exceptionsAt, sizeof(uint));
        Write(bytes, sizeof(uint), exceptions.Length, sizeof(uint));
        foreach (ExpectedPosting posting in postings)
        {
            ref byte blockMax = ref bytes[DenseLayout.HeaderBytes + (posting.Row >> DenseLayout.BlockMaxShift)];
            blockMax = Math.Max(blockMax, ImpactLayout.BlockMax(posting.Impact));
            int bit =
                (8 * (DenseLayout.CodesOffset(_rows) + (DenseLayout.ElementOf(posting.Row) * sizeof(ushort))))
                + DenseLayout.ShiftOf(posting.Row);
            bytes[bit / 8] |= (byte)((posting.Slot + 1) << (bit % 8));
        }

        Compare(at, bytes);
        bytes = new byte[exceptions.Length * ExceptionBytes];
        for (int i = 0; i < exceptions.Length; i++)
        {
            Write(bytes, i * ExceptionBytes, exceptions[i].Row, sizeof(uint));
            Write(bytes, (i * ExceptionBytes) + sizeof(uint), exceptions[i].Impact, sizeof(ushort));
        }

        Compare(exceptionsAt, bytes);
        return exceptionsAt + bytes.Length;
    }

    private void Compare(long at, byte[] expected)
    {
        for (int i = 0; i < expected.Length; i++)
            _table.Is(at + i, expected[i], (long)_table[at + i]);
    }

    /// <summary>
    /// Verifies the ranks of a dense term: for every block of rows, the number of postings before the block.
    /// </summary>
    private void VerifyRanks(int number, IReadOnlyList<ExpectedPosting> postings)
    {
        TableReader ranks = terms.Data.Table(SearchTables.DenseRanks);
        int count = PositionLayout.RankCount(_rows);
        int before = 0;
        for (int rank = 0; rank < count; rank++)
        {
            while (before < postings.Count && postings[before].Row < rank << PositionLayout.RankShift)
                before++;
            long element = ((long)number * count) + rank;
            ranks.Is(element, before, (long)ranks[element]);
        }
    }

    private static void Write(byte[] bytes, int at, long number, int length)
    {
        for (int i = 0; i < length; i++)
            bytes[at + i] = (byte)(number >> (8 * i));
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
